import { expect, test } from 'vitest';
import { makeFullArticles } from './make-full-articles.ts';

const ninjs = (fields: object) => JSON.stringify({ uri: 'urn:x:1', headline: '2025', body_text: '12:30', ...fields });

test('a page may declare a language in the shape of a tag that is none', async () => {
  const page =
    '<html lang="en-1996-1996"><body><h1>Harbour opens</h1><p>The harbour of the town opens again today.</p>';

  const [article] = await makeFullArticles(page);

  expect(article?.language).toBe('en');
});

test.each(['{}', 'x', 'en-1996-1996', '-', '*'])('a text without words declares %j', async (language) => {
  const [article] = await makeFullArticles(ninjs({ language }));

  expect(article?.headline).toBe('2025');
  expect(article).not.toHaveProperty('language');
});

test('a language that nobody knows is not believed, a rare one is', async () => {
  const [invented] = await makeFullArticles(ninjs({ language: 'qqqqqqqq' }));
  const [rare] = await makeFullArticles(ninjs({ language: 'gsw' }));

  expect(invented).not.toHaveProperty('language');
  expect(rare?.language).toBe('gsw');
});
