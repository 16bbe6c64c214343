import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import { isPermanent } from '../../../shared/errors/newsdrop-error.ts';
import { parseWire } from './parse-wire.ts';

const CORPUS = new URL('../../../../shared/corpus/wire/', import.meta.url);
const WIRES = /^(?:newsml|nitf|rss|atom|dpa|arc|eml|docx|ninjs \d)/;

interface Row {
  readonly path: string;
  readonly format: string;
}

describe.skipIf(!existsSync(CORPUS))('the development corpus of wires', () => {
  const rows = existsSync(CORPUS) ? readRows() : [];

  test('every file of a known format is read or refused with a reason', async () => {
    const table = new Map<string, { files: number; read: number; refused: string[] }>();
    for (const { path, format } of rows.filter((row) => WIRES.test(row.format))) {
      const line = table.get(format) ?? { files: 0, read: 0, refused: [] };
      table.set(format, line);
      line.files += 1;
      try {
        const { articles } = await parseWire(read(path));
        expect(articles.length).toBeGreaterThan(0);
        line.read += 1;
      } catch (error) {
        if (!isPermanent(error)) throw new Error(`${path} is not refused but breaks its reader`, { cause: error });
        line.refused.push(error.code);
      }
    }
    console.log(
      [...table].map(([format, { files, read: ok, refused }]) => `${format}: ${ok} of ${files} ${refused}`).join('\n'),
    );
    expect(table.size).toBeGreaterThan(5);
  });

  test("dpa's JSON and the NewsML-G2 that dpa makes of it say the same", async () => {
    const inputs = rows.filter(({ path }) => path.includes('/input/') && existsSync(new URL(pairOf(path), CORPUS)));
    for (const { path } of inputs) {
      const [json] = (await parseWire(read(path))).articles;
      const [g2] = (await parseWire(read(pairOf(path)))).articles;

      expect(shared(g2), path).toEqual(shared(json));
    }
    expect(inputs.length).toBeGreaterThan(10);
  });

  test('nothing of a notepad, of contacts or of notes to editors is in a draft', async () => {
    for (const { path } of rows.filter((row) => row.format === 'dpa-digitalwires-json')) {
      const source = JSON.parse(new TextDecoder().decode(read(path))) as {
        ednotes?: { ednote: string; is_publishable: boolean }[];
      };
      const kept = JSON.stringify((await parseWire(read(path))).articles);
      for (const { ednote } of (source.ednotes ?? []).filter((note) => !note.is_publishable)) {
        expect(kept, path).not.toContain(JSON.stringify(ednote).slice(1, -1));
      }
    }
  });
});

function readRows(): Row[] {
  const lines = readFileSync(new URL('MANIFEST.tsv', CORPUS), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [path = '', format = ''] = line.split('\t');
    return { path, format };
  });
}

function read(path: string): Uint8Array {
  return readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), CORPUS));
}

function pairOf(path: string): string {
  return path.replace('/input/', '/output/').replace(/\.json$/, '.xml');
}

/** What both forms carry, without differences of white space in captions. */
function shared(draft: ArticleDraft | undefined): object {
  const { identity, version, versionCreated, status, embargo, language, headline, abstract, urgency, publishedAt } =
    draft ?? {};
  const text = draft?.body.join(' ');
  const keywords = draft?.keywords;
  return {
    identity,
    version,
    versionCreated,
    status,
    embargo,
    language,
    headline,
    abstract,
    urgency,
    publishedAt,
    text,
    keywords,
  };
}
