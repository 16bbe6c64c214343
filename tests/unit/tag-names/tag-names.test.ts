import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tag } from '../../../shared/article/article.ts';
import { canonicalWord } from '../../../shared/tag/names/canonical-word.ts';
import { findNames } from '../../../shared/tag/names/find-names.ts';
import { nameFinder } from '../../../shared/tag/names/name-finder.ts';
import { tagNames } from '../../../shared/tag/names/tag-names.ts';
import type { TaggerInput } from '../../../shared/tag/tagger.ts';

function article(language: string, headline: string, ...body: string[]): TaggerInput {
  return { headline, body, keywords: [], subjects: [], language };
}

function seen(input: TaggerInput, tag: Tag | undefined): string[] {
  return (tag?.evidence ?? []).map(({ field, paragraph = 0, start, end }) =>
    ((field === 'headline' ? input.headline : input.body[paragraph]) ?? '').slice(start, end),
  );
}

function labelled(tags: readonly Tag[], label: string): Tag | undefined {
  return tags.find((tag) => tag.label === label);
}

const ARABIC = article(
  'ar',
  'وزير الدفاع الإيراني يزور موسكو',
  'قال وزير الدفاع الإيراني محمد رضا أشتياني، خلال لقاء مع نظيره الروسي سيرجي شويجو، إن العلاقات بين البلدين توسعت.',
  'وأضاف أشتياني أن الأمم المتحدة رحبت بالاتفاق، وفق ما نقلته وكالة رويترز.',
  'وقال شويغو لأشتياني إن التعاون سيستمر، بحسب بيان وزارة الدفاع الروسية.',
);

describe('Arabic', () => {
  test('a name after its title is one person, and its later short forms with clitics are the same tag', () => {
    const tag = labelled(tagNames(ARABIC), 'محمد رضا أشتياني');

    expect(tag?.id).toBe('per:محمد-رضا-اشتياني');
    expect(seen(ARABIC, tag)).toEqual(['محمد رضا أشتياني', 'أشتياني', 'أشتياني']);
  });

  test.each([
    ['شويجو', 'شويغو'],
    ['شنجهاي', 'شنغهاي'],
    ['سيرجي', 'سيرغي'],
  ])('%s and %s are one word in an id', (one, other) => {
    const lexicon = nameFinder('ar')?.lexicon;

    expect(lexicon && canonicalWord(one, lexicon)).toBe(lexicon && canonicalWord(other, lexicon));
  });

  test('a word that is known as it is written keeps its spelling in an id', () => {
    const lexicon = nameFinder('ar')?.lexicon;

    expect(['جمال', 'غالب', 'جامعه'].map((word) => lexicon && canonicalWord(word, lexicon))).toEqual([
      'جمال',
      'غالب',
      'جامعه',
    ]);
  });

  test('organisations that everybody names are found as written', () => {
    const tags = tagNames(ARABIC);

    expect(seen(ARABIC, labelled(tags, 'الأمم المتحدة'))).toEqual(['الأمم المتحدة']);
    expect(labelled(tags, 'رويترز')?.scheme).toBe('org');
  });

  test('places are left to their own tagger, which may see them', () => {
    expect(findNames(ARABIC).some(({ kind, written }) => kind === 'LOC' && written === 'موسكو')).toBe(true);
    expect(tagNames(ARABIC).every(({ scheme }) => scheme === 'per' || scheme === 'org')).toBe(true);
  });
});

describe('languages with capitals', () => {
  test.each([
    ['en', 'Defence Minister Sergei Shoigu met John Miller in Moscow. Shoigu left.', ['Sergei Shoigu', 'John Miller']],
    [
      'fr',
      'Le ministre Jean Dupont a rencontré Marie Curie à Paris. Dupont est parti.',
      ['Jean Dupont', 'Marie Curie'],
    ],
    [
      'de',
      'Bundeskanzlerin Angela Merkel traf Peter Müller in Berlin. Merkel reiste ab.',
      ['Angela Merkel', 'Peter Müller'],
    ],
    [
      'es',
      'El presidente Pedro Sánchez recibió a María López en Madrid. Sánchez habló.',
      ['Pedro Sánchez', 'María López'],
    ],
    [
      'nl',
      'Minister Anneke van der Heijden ontving Jan Bakker in Utrecht. Bakker vertrok.',
      ['Anneke van der Heijden', 'Jan Bakker'],
    ],
  ])('%s: full names, and the family name that stands for one', (language, text, expected) => {
    const input = article(language, '', text);

    const tags = tagNames(input);

    expect(tags.map(({ label }) => label)).toEqual(expected);
    expect(tags.map(({ evidence }) => evidence?.length).toSorted()).toEqual([1, 2]);
  });

  test('organisations by their head word and by name', () => {
    const input = article('en', '', 'The Ministry of Health told Reuters that the World Health Organization agreed.');

    expect(tagNames(input).map(({ id }) => id)).toEqual([
      'org:ministry-of-health',
      'org:reuters',
      'org:world-health-organization',
    ]);
  });

  test('organisations that no list holds, where what stands around them tells', () => {
    const input = article(
      'en',
      '',
      'Chip maker Orvanta is to cut 300 jobs, the union Unidel said on Monday. Unidel will go on strike.',
    );

    expect(tagNames(input).map(({ id }) => id)).toEqual(['org:unidel']);
  });

  test('a place of two words is no person, and neither is a word at the start of a sentence', () => {
    const input = article(
      'en',
      '',
      'Burkina Faso closed its border. Grace is short. Hong Kong followed, and San Marino.',
    );

    expect(tagNames(input)).toEqual([]);
  });

  test('words of a headline in capitals are no names, but for those that are listed', () => {
    expect(tagNames(article('en', 'STORM WARNING ENDS THE RACE AGAIN'))).toEqual([]);
    expect(tagNames(article('en', 'JOHN MILLER WINS THE RACE AGAIN')).map(({ id }) => id)).toEqual(['per:john-miller']);
  });
});

describe('any article', () => {
  test('has no names in a language that they cannot be found in surely', () => {
    expect(tagNames(article('ja', '東京', '山田太郎は東京に着いた。'))).toEqual([]);
    expect(tagNames({ headline: 'Ada Byron', body: [], keywords: [], subjects: [] })).toEqual([]);
  });

  test('gets the same tags every time', () => {
    expect(tagNames({ ...ARABIC })).toEqual(tagNames({ ...ARABIC }));
  });

  test('has evidence within its texts, numbers within bounds and no tag twice', () => {
    const pieces = [
      'محمد',
      'وزير',
      'سيرغي شويغو',
      'John Miller',
      '،',
      '. ',
      '«',
      '\u200f',
      'بوش',
      '😀',
      'ـ',
      '  ',
      'لَبن',
      '12',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom('ar', 'en'),
        (words, language) => {
          const input = article(language, words.slice(0, 5).join(' '), words.join(' '), words.join(''));

          const tags = tagNames(input);

          expect(new Set(tags.map(({ id }) => id)).size).toBe(tags.length);
          for (const tag of tags) {
            expect(tag.relevance).toBeLessThanOrEqual(1);
            expect(tag.confidence).toBeLessThanOrEqual(1);
            expect(seen(input, tag).every((text) => text !== '' && text === text.trim())).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('may be one enormous sentence', () => {
    const input = article('ar', 'خبر', 'محمد رضا أشتياني و '.repeat(5000));

    expect(tagNames(input).length).toBeLessThan(5000);
  });
});
