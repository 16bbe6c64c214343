import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { synthesiseStack } from '../../infra/local/synthesise-stack.ts';
import { synthesise } from '../../infra/synthesise.ts';
import { ENV } from '../../shared/env/env-names.ts';
import { dataTable, parseRows } from '../../shared/text/data-table.ts';
import { synthesiseWithEngines } from '../support/stage-with-engines.ts';
import { resourcesOf } from './synthesise-stack.ts';

interface FunctionProperties {
  readonly Code: { readonly S3Key: string };
  readonly Environment: { readonly Variables: Record<string, unknown> };
}

const MEDIA_TOPICS = new URL('../../shared/tag/data/media-topics.tsv', import.meta.url);

/** What the functions are deployed as, from the one synthesis that every test of this state of the sources shares. */
let bundles: Map<string, { folder: string; variables: string[] }>;

beforeAll(async () => {
  const outdir = await synthesiseStack(() => {});
  const template = JSON.parse(readFileSync(join(outdir, 'newsdrop-dev.template.json'), 'utf8'));
  bundles = new Map(
    resourcesOf(Template.fromJSON(template), 'AWS::Lambda::Function').map(([id, { Properties }]) => {
      const { Code, Environment } = Properties as unknown as FunctionProperties;
      const folder = join(outdir, `asset.${Code.S3Key.replace('.zip', '')}`);
      return [id.replace(/Function.*$/, ''), { folder, variables: Object.keys(Environment.Variables) }];
    }),
  );
});

function bundleOf(name: string): { folder: string; variables: string[] } {
  const bundle = bundles.get(name);
  if (bundle === undefined) throw new Error(`no function ${name}`);
  return bundle;
}

describe.each(['Ingestion', 'ReadApi', 'EmbargoRelease'])('the bundle of %s', (name) => {
  test('is one minified ES module with its source map', () => {
    const { folder } = bundleOf(name);

    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['index.mjs', 'index.mjs.map']));
    expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).toContain('//# sourceMappingURL=index.mjs.map');
  });

  test('starts with the variables of the template and exports its handler', async () => {
    const { folder, variables } = bundleOf(name);
    const env: Record<string, string> = { AWS_REGION: 'eu-central-1', PATH: process.env.PATH ?? '' };
    for (const variable of variables) env[variable] = exampleOf(variable);

    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', 'console.log(typeof (await import("./index.mjs")).handler)'],
      // Outside of the project, so that nothing is found in its node_modules.
      { cwd: folder, env },
    );

    expect(stdout.trim()).toBe('function');
  });
});

test('every table that ingestion names lies where it looks for it', () => {
  expect(missingTables(bundleOf('Ingestion').folder)).toEqual([]);
});

test('only ingestion carries data tables', () => {
  expect(readdirSync(join(bundleOf('Ingestion').folder, 'data')).length).toBeGreaterThan(0);
  expect(readdirSync(join(bundleOf('Ingestion').folder, 'data')).filter((file) => file.endsWith('.ts'))).toEqual([]);
  expect(readdirSync(bundleOf('ReadApi').folder)).not.toContain('data');
  expect(readdirSync(bundleOf('EmbargoRelease').folder)).not.toContain('data');
});

test('tables beside ingestion are packed, and unpack into those of the sources', () => {
  const folder = join(bundleOf('Ingestion').folder, 'data');
  const rows = (file: URL) => dataTable(file, parseRows)();

  expect(rows(pathToFileURL(join(folder, 'media-topics.tsv')))).toEqual(rows(MEDIA_TOPICS));
  expect(statSync(join(folder, 'media-topics.tsv')).size).toBeLessThan(statSync(MEDIA_TOPICS).size / 2);
});

describe('the bundle of ingestion is light', () => {
  test('five megabytes of tables at most', () => {
    const folder = join(bundleOf('Ingestion').folder, 'data');
    const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);

    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000_000);
  });

  test('below a megabyte without engines', () => {
    expect(statSync(join(bundleOf('Ingestion').folder, 'index.mjs')).size).toBeLessThan(1_000_000);
  });

  test('holds no table of entities that spells them out', () => {
    expect(codeIn(bundleOf('Ingestion').folder)).not.toContain('CounterClockwiseContourIntegral');
  });

  test('holds the operations of S3 that are called, and no others', () => {
    const code = codeIn(bundleOf('Ingestion').folder);

    expect(code).toContain('GetObjectRequest');
    expect(code).not.toContain('DeleteBucketReplication');
    expect(code).not.toContain('signature-v4-crt');
  });
});

describe('the clients of optional engines', () => {
  const CLIENTS = /DetectEntities|BedrockRuntime/;
  test('are in no bundle of a stage without engines', () => {
    for (const { folder } of bundles.values()) expect(codeIn(folder)).not.toMatch(CLIENTS);
  });

  test('are in the ingest bundle of a stage that has some', () => {
    const withEngines = mkdtempSync(join(tmpdir(), 'newsdrop-synth-'));
    try {
      synthesiseWithEngines(withEngines);
      const assets = readdirSync(withEngines).filter((name) => name.startsWith('asset.'));
      const holding = assets.filter((name) => CLIENTS.test(codeIn(join(withEngines, name))));

      expect(assets).toHaveLength(3);
      expect(holding).toHaveLength(1);
      for (const asset of holding) expect(missingTables(join(withEngines, asset))).toEqual([]);
    } finally {
      rmSync(withEngines, { recursive: true, force: true });
    }
  });
});

test('an unknown stage is refused by name', () => {
  expect(() => synthesise({ outdir: tmpdir(), stage: 'staging' })).toThrow(/staging.*dev and prod/);
});

function codeIn(folder: string): string {
  return readFileSync(join(folder, 'index.mjs'), 'utf8');
}

/** The files that a bundle opens by a path from itself and that are not there. */
function missingTables(folder: string): string[] {
  const opened = codeIn(folder).matchAll(/new URL\(["'`](\.[^"'`$]+)["'`],import\.meta\.url\)/g);
  const paths = Array.from(opened, ([, path = '']) => path);
  if (paths.length === 0) throw new Error('the bundle names no table');
  return paths.filter((path) => !existsSync(join(folder, path)));
}

function exampleOf(variable: string): string {
  if (variable === 'NODE_OPTIONS') return '--enable-source-maps';
  return variable === ENV.sources ? '[]' : '1';
}
