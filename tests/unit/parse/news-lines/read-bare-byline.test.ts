import { describe, expect, test } from 'vitest';
import { readBareByline } from '../../../../shared/parse/news-lines/read-bare-byline.ts';

describe('readBareByline', () => {
  test.each([
    ['Lucía Berrocal', { authors: ['Lucía Berrocal'] }],
    ['بريدة: عبدالرحمن الفريدي', { authors: ['عبدالرحمن الفريدي'], dateline: 'بريدة' }],
    ['بغداد – واع – مصطفى الجنابي', { authors: ['مصطفى الجنابي'], dateline: 'بغداد – واع' }],
    ['بريدة (القصيم) – من مراسلنا عبدالرحمن الفريدي', { authors: ['عبدالرحمن الفريدي'], dateline: 'بريدة (القصيم)' }],
    ['عبدالرحمن الفريدي (بريدة)', { authors: ['عبدالرحمن الفريدي'] }],
    ['ليلى بن عمار | صفاقس', { authors: ['ليلى بن عمار'], dateline: 'صفاقس' }],
    ['مرزق ـ بوابة الجنوب: عبد السلام الزوي', { authors: ['عبد السلام الزوي'], dateline: 'مرزق ـ بوابة الجنوب' }],
    ['بواسطة عبد الحق الفريدي', { authors: ['عبد الحق الفريدي'] }],
    ['عبد الحق الفريدي من بريدة', { authors: ['عبد الحق الفريدي'], dateline: 'بريدة' }],
    ['بريدة - إحسان الفريدي', { authors: ['إحسان الفريدي'], dateline: 'بريدة' }],
    ['طرابلس: جمال القماطي - بنغازي: هالة الورفلي', { authors: ['جمال القماطي', 'هالة الورفلي'] }],
    ['منى الفريدي وكريم عبد المنعم', { authors: ['منى الفريدي', 'كريم عبد المنعم'] }],
  ])('the byline without a sure opening word %s', (line, { authors, ...others }) => {
    const read = readBareByline(line, 'افتتح الوزير المعرض في بريدة.');
    expect(read).toEqual({ authors: authors.map((name) => ({ name })), ...others });
  });

  test.each([
    ['محمد الحداد', 'قال الحداد إن العمل انتهى.'],
    ['الخرطوم: معارك جديدة', 'تجددت المعارك.'],
    ['Palma Mallorca', 'The island is full.'],
    ['Edna Barlow', 'Barlow taught three generations to swim.'],
    ['عبدالرحمن الفريدي (القصيم)', 'افتتح الوزير المعرض.'],
    ['أحمد منصور وسط المدينة القديمة', 'افتتح الوزير المعرض.'],
    ['على شرفة من غياب', 'يمد المساء يديه.'],
    ['إحسان الفريدي', 'افتتح الوزير المعرض.'],
    ['بواسطة صوت المدينة', 'افتتح الوزير المعرض.'],
  ])('no byline in %s, above %s', (line, text) => {
    expect(readBareByline(line, text)).toBeUndefined();
  });
});
