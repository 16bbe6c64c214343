import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ENTRY = fileURLToPath(new URL('../../../functions/read-api/handler.ts', import.meta.url));
/** A cold start reads every byte; the SDK's two clients are most of them. */
const MAX_BYTES = 1_000_000;

test('the bundle is small, and holds neither the pipeline nor the write side of the store', async () => {
  const { metafile } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outdir: 'out',
    write: false,
    metafile: true,
  });

  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const ours = bundled.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  expect(ours.filter((path) => /shared\/(parse|tag|summarise|ingest|text)\//.test(path))).toEqual([]);
  expect(
    ours.filter((path) => /shared\/store\/.*(article-store|table-writes|put-|withdraw-|release-)/.test(path)),
  ).toEqual([]);
  expect(bytes).toBeLessThan(MAX_BYTES);
});
