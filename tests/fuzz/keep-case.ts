import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaseInput, CaseOutcome } from './case-outcome.ts';
import type { FuzzCase } from './make-case.ts';

const FOLDER = resolve(import.meta.dirname, '../../.cache/fuzz');

/** Writes a case that ended in a fault, to be run again: its file, and what it was run with beside it. */
export function keepCase(tried: FuzzCase, outcome: CaseOutcome): string {
  const { bytes, ...facts } = tried;
  const path = join(FOLDER, `${tried.seed}-${tried.place}.bin`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, bytes);
  writeFileSync(`${path}.json`, `${JSON.stringify({ ...facts, outcome }, null, 2)}\n`);
  return path;
}

/** A case that `keepCase` wrote. */
export function readKeptCase(path: string): CaseInput & Pick<FuzzCase, 'weight'> {
  const facts: Omit<FuzzCase, 'bytes'> = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
  return { ...facts, bytes: new Uint8Array(readFileSync(path)) };
}
