import { expect, test } from 'vitest';
import type { Article } from '../../../shared/article/article.ts';
import { isPermanent } from '../../../shared/errors/newsdrop-error.ts';
import { checkRecord } from '../../fuzz/check-record.ts';
import { makeFullArticles } from './make-full-articles.ts';

const MEGABYTE = 1_000_000;
/** Guards against a test that hangs; what takes more than linear time runs into it. */
const HANG = 180_000;

const repeat = (piece: string, bytes: number) => piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
const ninjs = (fields: object) => JSON.stringify({ uri: 'urn:x:1', headline: 'Harbour opens', ...fields });

/** Texts that the parsers pass on and that taggers and the summary must bear. */
const FILES: Readonly<Record<string, () => string>> = {
  'a line of 50 MB': () => repeat('The harbour opens today ', 50 * MEGABYTE),
  'a word of 50 MB': () => repeat('a', 50 * MEGABYTE),
  'a paragraph of 50 MB in ninjs': () => ninjs({ body_text: repeat('The harbour opens today. ', 50 * MEGABYTE) }),
  'an HTML body of 50 MB in ninjs': () =>
    ninjs({ body_html: repeat('<p>The harbour opens today.</p>', 50 * MEGABYTE) }),
  'names alone': () => repeat('Ann Bee of Paris and Cee Dee of Tehran ', 3 * MEGABYTE),
  'places alone': () => repeat('Iran ', 3 * MEGABYTE),
  'abbreviations alone': () => repeat('U.S. Gen. A. B. ', 3 * MEGABYTE),
  'Arabic without a full stop': () => repeat('وقالت الوزارة في بيان لها من القاهرة ', 3 * MEGABYTE),
  'Arabic places and bodies alone': () => repeat('غزة وروسيا ووزارة الداخلية ', 3 * MEGABYTE),
  'Arabic prefixes alone': () => repeat('و', 3 * MEGABYTE),
  'Chinese in one line': () => repeat('中国政府宣布新计划', 3 * MEGABYTE),
  'Thai in one line': () => repeat('รัฐบาลประกาศแผนใหม่', 3 * MEGABYTE),
  'combining marks alone': () => `Harbour\n${repeat('\u0301', 3 * MEGABYTE)}`,
  'joined emoji': () => repeat('👨‍👩‍👧‍', 3 * MEGABYTE),
  'marks of direction': () => `Harbour\n${repeat('\u202e\u200f', MEGABYTE)}`,
  'quotation marks never closed': () => repeat('He said: “yes « ', 3 * MEGABYTE),
  '100,000 paragraphs': () => repeat('Ann Bee said in Paris that it opens.\n\n', 4 * MEGABYTE),
  '50,000 keywords': () => ninjs({ keywords: Array.from({ length: 50_000 }, (_, place) => `keyword ${place}`) }),
  'a keyword of a megabyte': () => ninjs({ keywords: [repeat('harbour ', MEGABYTE), repeat('.', MEGABYTE)] }),
  'a headline of a megabyte': () => ninjs({ headline: repeat('Ann Bee opens Paris ', MEGABYTE), body_text: 'x' }),
  '2,000 articles in one feed': () =>
    `<rss version="2.0"><channel>${'<item><title>Harbour opens</title></item>'.repeat(2_000)}</channel></rss>`,
};

test.each(Object.entries(FILES))(
  '%s ends in sound records or a fault of the file',
  { timeout: HANG },
  async (_, file) => {
    const outcome: Article[] | unknown = await makeFullArticles(file()).catch((error: unknown) => error);

    if (!Array.isArray(outcome)) expect(isPermanent(outcome), String(outcome)).toBe(true);
    else expect(outcome.map(checkRecord).filter((fault) => fault !== undefined)).toEqual([]);
  },
);

test('what a long text holds at its start is tagged as in a short one', { timeout: HANG }, async () => {
  const start = 'The government of Iran opens the harbour. ';

  const [short] = await makeFullArticles(ninjs({ body_text: start }));
  const [long] = await makeFullArticles(ninjs({ body_text: start + repeat('It opens today. ', MEGABYTE) }));

  expect(short?.tags?.map(({ id }) => id)).toContain('place:IR');
  expect(long?.tags?.map(({ id }) => id)).toContain('place:IR');
});
