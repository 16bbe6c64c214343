import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagSchema } from '../../../shared/article/article.ts';
import { tagArticle } from '../../../shared/tag/tag-article.ts';
import type { TaggerInput } from '../../../shared/tag/tagger.ts';
import { words } from '../../../shared/text/words.ts';

const water: TaggerInput = {
  language: 'ar',
  headline: 'وزير المياه اللبناني يبحث أزمة السدود مع نظيره السوري',
  body: [
    'بحث وزير المياه اللبناني أزمة السدود مع نظيره السوري في دمشق.',
    'وقال الوزير سامي خوري إن أزمة السدود تمس لبنان وسوريا معا.',
    'وأكد وزير المياه اللبناني أن العديد من القرى بلا ماء.',
  ],
  keywords: [],
  subjects: [],
};

describe('tagArticle', () => {
  test('splits a keyword line without separators into clean, unique keywords', () => {
    const keywordLine =
      'وزیر المیاه اللبنانی سامي خوري سوريا لبنان وسوريا سورية دمشق وزير المياه اللبناني العديد من إلى أن';

    const { keywords } = tagArticle({ ...water, keywordLine });

    expect(keywords).toEqual(['وزير المياه اللبناني', 'سامي خوري', 'سوريا', 'لبنان', 'دمشق']);
  });

  test('merges spellings of declared keywords and drops what is none', () => {
    const { keywords } = tagArticle({
      language: 'en',
      headline: 'Dam talks',
      body: ['The dam talks go on in Kenya.'],
      keywords: ['"Dam Talks"', '#dam talks', 'Kenya, Uganda', 'of the', ' ', 'KENYA'],
      subjects: [],
    });

    expect(keywords).toEqual(['dam talks', 'Kenya', 'Uganda']);
  });

  test.each([
    ['en', 'Iran; iran; IRAN', ['Iran']],
    ['es', 'España, espana, ESPAÑA', ['España']],
    ['fr', 'Paris, paris, PARIS', ['Paris']],
    ['ar', 'إيران، ايران، وإيران', ['إيران']],
  ])('shows one spelling of each: %s %s', (language, keyword, expected) => {
    const article = { language, headline: 'Nota', body: ['Nada.'], keywords: [keyword], subjects: [] };

    expect(tagArticle(article).keywords).toEqual(expected);
  });

  test('drops what is too long to be a keyword', () => {
    const sentence = `${'the dam talks '.repeat(20)}x${'('.repeat(300_000)}x`;

    expect(tagArticle({ language: 'en', body: [], keywords: [sentence, 'Dams'], subjects: [] }).keywords).toEqual([
      'Dams',
    ]);
  });

  test('makes one tag of one thing, the sender’s where the sender names it', () => {
    const { tags } = tagArticle({ ...water, keywords: ['سوريا', 'أزمة السدود'] });

    const ids = tags.map((tag) => tag.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(tags.find((tag) => tag.id === 'place:SY')).toMatchObject({ origin: 'source', confidence: 1 });
    expect(tags.find((tag) => tag.id === 'place:LB')).toMatchObject({ origin: 'machine' });
    expect(tags.find((tag) => tag.label === 'أزمة السدود')).toMatchObject({ scheme: 'kw', origin: 'source' });
  });

  test('derives keywords where the sender gives none, without places and function words', () => {
    const { keywords, tags } = tagArticle(water);

    expect(keywords).toContain('وزير المياه اللبناني');
    const derived = tags.filter((tag) => tag.scheme === 'kw').map((tag) => tag.label);
    expect(derived).toContain('أزمة السدود');
    for (const keyword of [...keywords, ...derived]) {
      expect(keyword).not.toMatch(/^(?:لبنان|سوريا|دمشق)$|العديد|قال/);
    }
  });

  test('maps declared subjects to Media Topics, and nothing that is not sure', () => {
    const { tags } = tagArticle({
      ...water,
      language: 'en',
      subjects: [
        { scheme: 'medtop', code: 'medtop:20000344' },
        { code: 'http://cv.iptc.org/newscodes/mediatopic/15000000' },
        { scheme: 'iptc-subject-code', code: '04000000' },
        { label: 'Weather' },
        { label: 'سياسة' },
        { scheme: 'house', code: '12345678' },
        { label: 'Weekend reads' },
      ],
    });

    expect(
      tags
        .filter((tag) => tag.scheme === 'medtop')
        .map((tag) => tag.id)
        .toSorted(),
    ).toEqual(['medtop:04000000', 'medtop:11000000', 'medtop:15000000', 'medtop:17000000', 'medtop:20000344']);
  });

  test('puts the most relevant first, says the same twice, and fits the record', () => {
    const { tags } = tagArticle(water);

    expect(tags.map((tag) => tag.relevance)).toEqual(tags.map((tag) => tag.relevance).toSorted((a, b) => b - a));
    expect(tagArticle(water).tags).toEqual(tags);
    for (const tag of tags) {
      expect(tagSchema.safeParse(tag).success).toBe(true);
    }
  });

  test('caps the tags of an article that names half the world', () => {
    const body = ['France Spain Italy Kenya Ghana Japan China India Peru Cuba Egypt Libya Sudan Yemen Iraq Iran.'];

    expect(tagArticle({ language: 'en', body, keywords: [], subjects: [] }).tags.length).toBeLessThanOrEqual(10);
  });

  test('takes an article of nothing', () => {
    expect(tagArticle({ body: [], keywords: [], subjects: [] })).toEqual({ keywords: [], tags: [] });
  });

  test('points at the text as written, in any text, and shows each keyword as it stands somewhere', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'إيران',
        'وإيرَان',
        'بكـــين',
        'قال وزير الدفاع محمد رضا',
        'أزمة السدود',
        'می‌رود',
        'L’Iran',
        'Elbe',
        'Magnitude',
        '«',
        '\u200f',
        '👩‍👧',
        '.',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(
        fc.constantFrom('ar', 'en', 'fa', 'de', 'zh'),
        text,
        fc.array(text, { maxLength: 5 }),
        (language, headline, body) => {
          const { tags } = tagArticle({ language, headline, body, keywords: [], subjects: [] });
          for (const { scheme, label, evidence = [] } of tags) {
            const shown = evidence.map(({ field, paragraph = 0, start, end }) =>
              (field === 'headline' ? headline : (body[paragraph] ?? '')).slice(start, end),
            );
            // A sign such as ㍿ stands for the words that it is folded to.
            const speaks = (slice: string): boolean => words(slice.normalize('NFKC')).length > 0;
            expect(shown.every((slice) => slice.trim() === slice && speaks(slice))).toBe(true);
            if (scheme === 'kw') expect(shown).toContain(label);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
