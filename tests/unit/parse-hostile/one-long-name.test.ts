import { expect, test } from 'vitest';
import { makeFullArticles } from './make-full-articles.ts';

test('two words that a text repeats ten thousand times are no name of ten thousand family names', async () => {
  const articles = await makeFullArticles(`Titel: ${'Neue B '.repeat(25_000)}\n\nDie Stadt öffnet den Hafen wieder.\n`);

  expect(articles).toHaveLength(1);
});
