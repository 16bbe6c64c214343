/**
 * Prints what parsing takes, format by format: speed, growth of time and memory with the size of the file, and what is
 * loaded before anything is read. Every figure comes from a process of its own, in processor time.
 *
 *   npm run bench:parse [-- format …]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleModule } from './bundle-module.ts';
import { FORMAT_MODULES } from './format-modules.ts';
import type { ParseFigures } from './measure-parse.ts';
import { SAMPLE_FORMATS } from './sample-files.ts';

/** Stories of 4 KB in the file whose growth is measured: 1 MB. */
const BASE_STORIES = 256;
const FACTORS = [1, 2, 4, 8] as const;
const SPEED_MILLISECONDS = 700;
const GROWTH_MILLISECONDS = 200;
const PACKAGES_SHOWN = 5;
const ROOM = resolve(import.meta.dirname, '../../../shared/parse');

const asked = process.argv.slice(2);
const formats = asked.length > 0 ? asked : SAMPLE_FORMATS;

console.log('Speed, in files of one story of 4 KB (MB of the file as it comes: packed ones unfold to more)');
console.table(Object.fromEntries(formats.map((format) => [format, speedOf(format)])));
console.log(`Growth from ${BASE_STORIES} stories (1 MB) to 2, 4 and 8 times as many: linear in time is 2, 4, 8`);
console.table(Object.fromEntries(formats.map((format) => [format, growthOf(format)])));
console.log('Cost of loading a format alone, as it is deployed: bundled and minified');
const loads: Record<string, object> = {};
for (const [format, path] of Object.entries(FORMAT_MODULES)) {
  if (formats.includes(format)) loads[format] = await loadOf(path);
}
loads['all formats'] = await loadOf('parse-file.ts');
console.table(loads);

function speedOf(format: string) {
  const { bytes, articles, cpu } = measure<ParseFigures>('measure-parse.ts', format, 1, SPEED_MILLISECONDS);
  return {
    'MB/s': Number((bytes / 1000 / cpu).toFixed(1)),
    'articles/s': Math.round((articles * 1000) / cpu),
    'KB a file': Number((bytes / 1000).toFixed(1)),
  };
}

function growthOf(format: string) {
  const sizes = FACTORS.map((factor) =>
    measure<ParseFigures>('measure-parse.ts', format, BASE_STORIES * factor, GROWTH_MILLISECONDS),
  );
  const base = sizes[0]?.cpu ?? 1;
  return {
    'ms at ×1': Math.round(base),
    'time ×2, ×4, ×8': sizes
      .slice(1)
      .map(({ cpu }) => (cpu / base).toFixed(1))
      .join(', '),
    'MB of memory at ×1, ×2, ×4, ×8': sizes.map(({ memory }) => Math.round(memory / 2 ** 20)).join(', '),
  };
}

async function loadOf(path: string) {
  const folder = mkdtempSync(join(tmpdir(), 'newsdrop-bench-'));
  const { path: bundle, start, later, packages } = await bundleModule(resolve(ROOM, path), folder);
  const { cpu } = measure<{ readonly cpu: number }>('measure-load.ts', bundle);
  rmSync(folder, { recursive: true });
  const greatest = [...packages].sort(([, one], [, other]) => other - one).slice(0, PACKAGES_SHOWN);
  return {
    ms: Math.round(cpu),
    'KB at start': Math.round(start / 1000),
    'KB when needed': Math.round(later / 1000),
    'greatest packages, KB': greatest.map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)}`).join(', '),
  };
}

function measure<Figures>(script: string, ...options: readonly (string | number)[]): Figures {
  const path = resolve(import.meta.dirname, script);
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', path, ...options.map(String)], { encoding: 'utf8' }),
  );
}
