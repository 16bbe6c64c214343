import { expect, test } from 'vitest';
import { splitChunks } from '../../../shared/parse/markdown/split-chunks.ts';

const textOf = (body: string): string =>
  splitChunks(body)
    .map(({ text }) => text)
    .join('\n')
    .replace(/\n+/g, '\n')
    .trim();

test('an article is parsed whole', () => {
  const body = Array.from(
    { length: 200 },
    (_, place) => `Paragraph *${place}* of a long report. ${'Rain fell. '.repeat(20)}`,
  );

  expect(splitChunks(body.join('\n\n')).filter(({ isPlain }) => isPlain)).toEqual([]);
});

test.each([
  ['long', `${'A *mark* in a line. '.repeat(10)}\n\n`.repeat(10_000)],
  ['short', 'x\n\n'.repeat(400_000)],
])('of more %s paragraphs than any article has, the rest is plain, and nothing is lost', (_what, body) => {
  const chunks = splitChunks(body);

  const parsed = chunks.reduce((sum, { text, isPlain }) => sum + (isPlain ? 0 : text.length), 0);
  expect(parsed).toBeLessThan(410_000);
  expect(chunks.at(-1)?.isPlain).toBe(true);
  expect(textOf(body)).toBe(body.replace(/\n+/g, '\n').trim());
});
