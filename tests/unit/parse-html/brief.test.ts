import { expect, test } from 'vitest';
import { NewsdropError } from '../../../shared/errors/newsdrop-error.ts';
import { readArticle } from '../../../shared/parse/html/read-article.ts';

const context = { key: 'incoming/desk/brief.html', source: { id: 'desk' }, uploadedAt: '2026-11-26T09:00:00Z' };

test.each([
  ['a heading and a sentence', '<h1>Bridge opens</h1><p>The bridge opened on Monday.</p>', 'Bridge opens', 1],
  ['two paragraphs', '<p>أعلن الوزير استقالته اليوم.</p><p>وقال إنه سيغادر منصبه نهاية الشهر.</p>', undefined, 2],
  [
    'a link in a sentence',
    '<h1>Bridge opens</h1><p>The <a href="/b">bridge</a> opened on Monday.</p><p>Cars may wait.</p>',
    'Bridge opens',
    2,
  ],
  [
    'no stop behind its line, and a day above it',
    '<h1>استقالة الوزير</h1><p>12 نوفمبر 2026 - 14:30</p><p>أعلن الوزير استقالته اليوم بعد خلاف مع رئيس الحكومة</p>',
    'استقالة الوزير',
    1,
  ],
  ['a flash, which is its headline', '<h1>عاجل: الوزير يعلن استقالته</h1>', 'عاجل: الوزير يعلن استقالته', 0],
])('a brief is read whole: %s', (_, source, headline, paragraphs) => {
  const found = readArticle(source, context);

  expect(found.headline).toBe(headline);
  expect(found.body ?? []).toHaveLength(paragraphs);
});

test.each(['<title>App</title><div id="app">Loading…</div>', '<title>App</title><p>Please enable JavaScript.</p>'])(
  'a page that waits for its program is no brief: %s',
  (source) => {
    expect(() => readArticle(source, context)).toThrow(NewsdropError);
  },
);
