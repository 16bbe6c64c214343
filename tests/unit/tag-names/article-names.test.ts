import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOrganisations } from '../../../shared/tag/names/organisations/part-organisations.ts';
import type { Span } from '../../../shared/tag/names/spans.ts';
import { tagNames } from '../../../shared/tag/names/tag-names.ts';
import { type Token, tokenise } from '../../../shared/tag/names/tokens.ts';
import { tagPlaces } from '../../../shared/tag/places/tag-places.ts';
import type { TaggerInput } from '../../../shared/tag/tagger.ts';

function article(language: string, ...body: string[]): TaggerInput {
  return { body, keywords: [], subjects: [], language };
}

const namesOf = (language: string, scheme: string, ...body: string[]): string[] =>
  tagNames(article(language, ...body)).flatMap((tag) => (tag.scheme === scheme ? [tag.label] : []));

describe('the names of an Arabic article', () => {
  test('reach as far as a family name that later stands alone', () => {
    const body = [
      'قال وزير المالية الجزائري عبد القادر مسعاد إن الزيارة مهمة.',
      'واتفق مسعاد مع ضيفه على عقد لقاء جديد.',
      'وقال رئيس الوزراء العراقي محمد شياع السوداني إن الاتفاق جاهز. وأضاف السوداني أنه سيوقعه.',
    ];

    expect(namesOf('ar', 'per', ...body)).toEqual(expect.arrayContaining(['عبد القادر مسعاد', 'محمد شياع السوداني']));
  });

  test('are two people where a clitic stands between them, and one where it is an article', () => {
    const body = [
      'استقبل محمد العمري ضيفه ليلى الحربي صباح أمس.',
      'وقال سمير العمري إن اللقاء مع ليلى الحربي كان مفيدا.',
    ];

    expect(namesOf('ar', 'per', ...body)).toEqual(expect.arrayContaining(['محمد العمري', 'ليلى الحربي']));
    expect(namesOf('ar', 'per', ...body)).not.toContain('ليلى');
  });

  test('know bodies named by common words, and only those', () => {
    const body = [
      'أعلنت وزارة الداخلية المغربية والمديرية العامة للدفاع المدني خطة مشتركة.',
      'وطلبت نقابة أطباء السودان وقوات الدعم السريع هدنة، وفق المركز الوطني للأرصاد.',
      'وانتظر الناخبون أمام مركز الاقتراع، وقالت اللجنة الوطنية إنها راضية.',
    ];

    expect(namesOf('ar', 'org', ...body)).toEqual(
      expect.arrayContaining([
        'وزارة الداخلية المغربية',
        'المديرية العامة للدفاع المدني',
        'نقابة أطباء السودان',
        'قوات الدعم السريع',
        'المركز الوطني للأرصاد',
      ]),
    );
    expect(namesOf('ar', 'org', ...body).join(' ')).not.toMatch(/الاقتراع|اللجنة/u);
  });

  test('are clubs once the article speaks of sport', () => {
    expect(namesOf('ar', 'org', 'هزم فريق الهلال ضيفه أمس. ورفض مدرب الهلال التعليق.')).toContain('الهلال');
    expect(namesOf('ar', 'org', 'شوهد الهلال في السماء مساء أمس.')).toEqual([]);
  });
});

describe('organisations that "and" joins', () => {
  const tokens = (text: string) => tokenise(text);
  const whole = (text: string): Span => ({ kind: 'ORG', first: 0, end: tokens(text).length, probability: 1 });
  const describeWord = ({ folded }: Token) => ({ stem: folded, before: folded.startsWith('وب') ? 2 : 0 });
  const endOf = (text: string) => partOrganisations(tokens(text), [whole(text)], describeWord)[0]?.end;

  test.each([
    ['are two where only the first has the article', 'منظمة شنغهاي للتعاون وبريكس', 3],
    ['are one where both have it', 'وزارة التربية والتعليم', 3],
    ['are one where neither has it', 'مكتب محاماة سليم وبدر', 4],
  ])('%s', (_what, text, end) => {
    expect(endOf(text)).toBe(end);
  });
});

describe('the names of an article in a language with capitals', () => {
  test('hold a name that no list knows, when its last word comes again alone', () => {
    const body = ['The rapper Babatunde Okafor was jailed for fraud.', 'He must pay, too, said a lawyer for Okafor.'];

    expect(namesOf('en', 'per', ...body)).toEqual(['Babatunde Okafor']);
  });

  test('end where an organisation begins', () => {
    expect(namesOf('de', 'per', 'Der Klub hat Harry Kane von Tottenham verpflichtet.')).toEqual(['Harry Kane']);
    expect(namesOf('en', 'org', 'Analysts at Goldman Sachs and Deutsche Bank agree.')).toEqual([
      'Goldman Sachs',
      'Deutsche Bank',
    ]);
  });
});

describe('tags of names and places, whatever the text', () => {
  const pieces = [
    'وقال عبد المجيد تبون',
    'للأمم المتحدة',
    'وبالدار البيضاء',
    'وزارة الداخليّة',
    'فريق الهلال',
    'بن',
    '«',
    '\u200f',
    'مالي والنيجر',
    'Mr. Okafor',
    '😀',
    '\n',
    'السوداني،',
  ];

  test.each(['ar', 'en'])('are the same each time, and point at words as written (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (chosen) => {
        const body = [chosen.join(' ')];
        const tags = [...tagNames(article(language, ...body)), ...tagPlaces(article(language, ...body))];
        expect([...tagNames(article(language, ...body)), ...tagPlaces(article(language, ...body))]).toEqual(tags);
        for (const { evidence = [] } of tags) {
          for (const { start, end } of evidence) {
            const written = body[0]?.slice(start, end) ?? '';
            expect(written.trim()).toBe(written);
            expect(written).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}.]$/su);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  [
    'en',
    'Storm Marion battered the coast. "Marion was the worst we have seen," said Mary Pengelly of Truro.',
    'Mary Pengelly',
  ],
  ['fr', 'La tempête Marion a frappé la côte. « Marion nous a surpris », a déclaré Claire Dubois.', 'Claire Dubois'],
  ['de', 'Das Orkantief Marion zog über die Küste. „Marion war heftig“, sagte Anna Becker.', 'Anna Becker'],
])('a storm that bears a name is no person (%s)', (language, text, person) => {
  expect(namesOf(language, 'per', text)).toEqual([person]);
});
