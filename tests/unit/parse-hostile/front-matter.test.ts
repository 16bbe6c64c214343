import { expect, test } from 'vitest';
import { makeFullArticles } from './make-full-articles.ts';

test('a head of comments alone, with line ends of two characters, is read as fast as any', async () => {
  const head = '# a comment\r\n'.repeat(300);

  const [article] = await makeFullArticles(
    `---\r\n${head}\t-\r\n---\r\n# Harbour opens again\r\n\r\nIt opens today.\r\n`,
  );

  expect(article?.body?.join(' ')).toContain('It opens today.');
});

test('comments before the first field are skipped', async () => {
  const [article] = await makeFullArticles('---\n# for the desk\n\ntitle: Harbour opens\n---\nIt opens today.\n');

  expect(article?.headline).toBe('Harbour opens');
  expect(article?.body).toEqual(['It opens today.']);
});
