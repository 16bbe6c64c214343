import { expect, test } from 'vitest';
import { findAppended } from '../../../shared/parse/html/find-appended.ts';
import { findHeadline } from '../../../shared/parse/html/find-headline.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';

const PROSE =
  '<p>أعلنت هيئة الموانئ اليوم أن أعمال التوسعة في الرصيف الجنوبي ستبدأ قبل نهاية الشهر، بحسب بيان وزع على الصحفيين.</p>'.repeat(
    4,
  );
const article = (title: string, classes = 'story', prose = PROSE): string =>
  `<div class="${classes}"><h1>${title}</h1>${prose}</div>`;
const markedIn = (body: string): (string | undefined)[] => {
  const page = readPage(`<body>${body}</body>`);
  const marks = findAppended(page, findHeadline(page, 'توسعة الرصيف الجنوبي'));
  return [...new Set(page.blocks.filter((_, at) => marks[at] === 1).map(({ text }) => text.slice(0, 20)))];
};

test('finds the articles that an endless page shows behind its own', () => {
  const page = `<main>${article('توسعة الرصيف الجنوبي', 'story active')}${article('حركة الحاويات ترتفع')}</main>`;

  expect(markedIn(page)).toEqual(['حركة الحاويات ترتفع', 'أعلنت هيئة الموانئ ا']);
});

test('leaves parts of the article itself', () => {
  const head = '<div class="part"><h1>توسعة الرصيف الجنوبي</h1></div>';
  const lesser = article('مرحلة أولى').replaceAll('h1', 'h2');

  expect(markedIn(`${head}<div class="part"><h1>المرحلة الأولى</h1>${PROSE}</div>`)).toEqual([]);
  expect(markedIn(article('توسعة الرصيف الجنوبي') + lesser)).toEqual([]);
  expect(markedIn(article('توسعة الرصيف الجنوبي') + article('مربع', 'box'))).toEqual([]);
  expect(markedIn(article('توسعة الرصيف الجنوبي') + article('قصير', 'story', '<p>سطر</p>'))).toEqual([]);
});
