import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeclaredSubject } from '../../../shared/article/article-draft.ts';
import { declaredThings } from '../../../shared/tag/names/declared-things.ts';
import { tagArticle } from '../../../shared/tag/tag-article.ts';
import type { TaggerInput } from '../../../shared/tag/tagger.ts';

function person(label: string): DeclaredSubject {
  return { scheme: 'person', label, kind: 'person' };
}

function organisation(label: string): DeclaredSubject {
  return { scheme: 'org', code: 'x1', label, kind: 'organisation' };
}

function place(label: string): DeclaredSubject {
  return { scheme: 'place', label, kind: 'place' };
}

const visit: TaggerInput = {
  language: 'ar',
  headline: 'وزير الدفاع الإيراني محمد رضا أشتياني يزور موسكو',
  body: ['التقى أشتياني نظيره الروسي سيرغي شويغو في موسكو.', 'وقال شويغو إن الزيارة مهمة.'],
  keywords: [],
  subjects: [],
};

const talks: TaggerInput = {
  language: 'en',
  headline: 'Harbour talks resume',
  body: [
    'Brand Okonedo met the board of Blue Tern on Monday.',
    'Okonedo said Blue Tern would pay. A blue tern flew by.',
    'Jordan Reed of Georgia was there, too.',
  ],
  keywords: [],
  subjects: [],
};

describe('people and organisations that the sender declares', () => {
  test('are the tag that the text’s own finding has, by the sender’s label', () => {
    const [found] = tagArticle(visit).tags.filter(({ id }) => id === 'per:سيرجي-شويغو');
    const { tags } = tagArticle({ ...visit, subjects: [person('سيرجي شويجو')] });

    expect(found).toMatchObject({ origin: 'machine', label: 'سيرغي شويغو' });
    expect(tags.find(({ id }) => id === 'per:سيرجي-شويغو')).toEqual({
      ...found,
      label: 'سيرجي شويجو',
      origin: 'source',
      confidence: 1,
    });
    expect(tags.filter(({ scheme }) => scheme === 'per')).toHaveLength(2);
  });

  test('are seen where only the sender knows them, words in small letters left out', () => {
    const { tags } = tagArticle({ ...talks, subjects: [person('Okonedo, Brand'), organisation('Blue Tern')] });

    expect(tags.find(({ id }) => id === 'per:brand-okonedo')).toMatchObject({
      label: 'Okonedo, Brand',
      origin: 'source',
      evidence: [{ field: 'body', paragraph: 0, start: 0, end: 13 }],
    });
    expect(tags.find(({ id }) => id === 'org:blue-tern')?.evidence).toEqual([
      { field: 'body', paragraph: 0, start: 31, end: 40 },
      { field: 'body', paragraph: 1, start: 13, end: 22 },
    ]);
  });

  test.each([
    ['Sergei Kuzhugetovich Shoigu', 'per:sergei-kuzhugetovich-shoigu'],
    ['Sergei Shoigu', 'per:sergei-shoigu'],
    ['Shoigu', 'per:sergei-shoigu'],
    ['Shoigu, Sergei', 'per:sergei-shoigu'],
  ])('are one with what the text calls otherwise: %s', (label, id) => {
    const body = ['The minister, Sergei Shoigu, spoke. Shoigu left.'];
    const { tags } = tagArticle({ ...talks, body, subjects: [person(label)] });

    const people = tags.filter(({ scheme }) => scheme === 'per');
    expect(people.map((tag) => [tag.id, tag.label, tag.origin, tag.evidence?.length])).toEqual([
      [id, label, 'source', 2],
    ]);
  });

  test('stand without evidence where the text is silent, once each, and are no keyword beside it', () => {
    const subjects = [person('Nia Vale'), person('Nia  Vale'), organisation('Harbour Works'), person('')];
    const { tags, keywords } = tagArticle({ ...talks, keywords: ['Nia Vale'], subjects });

    expect(tags.filter(({ origin }) => origin === 'source')).toEqual([
      {
        id: 'org:harbour-works',
        scheme: 'org',
        label: 'Harbour Works',
        relevance: 0.3,
        confidence: 1,
        origin: 'source',
      },
      { id: 'per:nia-vale', scheme: 'per', label: 'Nia Vale', relevance: 0.3, confidence: 1, origin: 'source' },
    ]);
    expect(keywords).toEqual(['Nia Vale']);
  });

  test('are no topics, and fit the limits of an article', () => {
    const subjects = [organisation('Police'), ...Array.from({ length: 90 }, (_, at) => person(`Nia Vale ${at}`))];
    const { tags } = tagArticle({ ...talks, subjects });

    expect(tags.filter(({ scheme }) => scheme === 'medtop')).toEqual([]);
    expect(tags.filter(({ scheme }) => scheme === 'per').length).toBeLessThanOrEqual(9);
  });
});

describe('places that the sender declares', () => {
  test.each([
    ['a country by its name', place('Jordan'), 'place:JO'],
    ['a country by two letters', { scheme: 'iso3166-1a2', code: 'FR', kind: 'place' }, 'place:FR'],
    ['a country by three letters', { scheme: 'iso3166', code: 'TWN', kind: 'place' }, 'place:TW'],
    ['a country by its number', { scheme: 'http://id.example/ISO-3166/', code: '840', kind: 'place' }, 'place:US'],
    ['a capital', place('Paris'), 'place:Q90'],
    ['a city in its country', place('Lyon, France'), 'place:Q456'],
    ['a namesake of a city', place('Paris, Texas'), 'place:paris-texas'],
    ['what might be several', place('Georgia'), 'place:georgia'],
    ['what no table knows', place('Port-Vieux'), 'place:port-vieux'],
  ] satisfies [string, DeclaredSubject, string][])('%s', (_, subject, id) => {
    const { tags } = tagArticle({ language: 'en', body: ['A ship sails.'], keywords: [], subjects: [subject] });

    expect(tags.map((tag) => [tag.id, tag.origin, tag.confidence])).toEqual([[id, 'source', 1]]);
  });

  test('are read in English, too, and join what the text says of them', () => {
    const { tags } = tagArticle({ ...visit, subjects: [place('Moscow'), place('Russia'), place('Finland')] });

    expect(tags.find(({ id }) => id === 'place:Q649')).toMatchObject({
      origin: 'source',
      label: 'موسكو',
      evidence: [{ field: 'headline' }, { field: 'body', paragraph: 0 }],
    });
    expect(tags.find(({ id }) => id === 'place:FI')).toMatchObject({ origin: 'source', label: 'فنلندا' });
  });

  test('are not seen in the names of people', () => {
    const { tags } = tagArticle({ ...talks, subjects: [place('Jordan'), person('Jordan Reed')] });

    expect(tags.find(({ id }) => id === 'place:JO')?.evidence).toBeUndefined();
  });

  test('without a name or a country’s code are none', () => {
    const subjects: DeclaredSubject[] = [
      { scheme: 'geo', code: '2f6e29', kind: 'place' },
      { scheme: 'iso3166', code: 'ZZZ', kind: 'place' },
      place('؟'),
    ];

    expect(tagArticle({ language: 'en', body: ['A ship sails.'], keywords: [], subjects }).tags).toEqual([]);
  });
});

describe('declaredThings', () => {
  test('point at the text as written, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('محمد رضا', 'ومُحَمَّد', 'للبنك', 'Nia', 'Vale', '’', ' '),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.constantFrom('ar', 'en'), text, fc.array(text, { maxLength: 4 }), (language, headline, labels) => {
        const article = { language, headline, body: [headline], keywords: [], subjects: labels.map(person) };
        for (const { evidence, name } of declaredThings(article)) {
          for (const { start, end } of evidence) {
            expect(headline.slice(start, end)).not.toBe('');
            expect(headline.slice(start, end).trim()).toBe(headline.slice(start, end));
            expect(name).not.toBe('');
          }
        }
      }),
    );
  });
});
