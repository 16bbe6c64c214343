import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { PLACE_TABLE_LANGUAGES } from '../../../shared/tag/places/country-forms.ts';
import { inflect, uninflect } from '../../../shared/tag/places/inflect.ts';
import { placeLexicon } from '../../../shared/tag/places/place-lexicon.ts';
import { tagPlaces } from '../../../shared/tag/places/tag-places.ts';
import { fold } from '../../../shared/text/fold.ts';

const article = (language: string, body: readonly string[], headline?: string) => ({
  language,
  body,
  keywords: [],
  subjects: [],
  ...(headline === undefined ? {} : { headline }),
});
const idsOf = (language: string, ...body: string[]) => tagPlaces(article(language, body)).map((tag) => tag.id);

describe('tagPlaces', () => {
  test.each([
    ['ar', 'ايران'],
    ['ar', 'إيران'],
    ['ar', 'وإيران'],
    ['ar', 'لإيران'],
    ['ar', 'الإيرانية'],
    ['ar', 'إِيرَان'],
    ['fa', 'ایران'],
    ['fa', 'ایرانی‌ها'],
    ['en', 'Iran'],
    ['en', 'IRAN’s'],
    ['en', 'Iranians'],
    ['fr', 'L’Iran'],
    ['fr', 'iraniennes'],
    ['de', 'Irans'],
    ['de', 'iranischen'],
    ['es', 'Irán'],
    ['es', 'iraníes'],
    ['tr', 'İran’ın'],
    ['ru', 'Ирана'],
    ['ru', 'иранскими'],
    ['uk', 'Ірану'],
    ['pl', 'Iranem'],
    ['he', 'ובאיראן'],
    ['zh', '伊朗'],
    ['ja', 'イラン'],
    ['ko', '이란은'],
    ['hi', 'ईरान'],
    ['ur', 'ایران'],
  ])('knows place:IR in %s as %s', (language, written) => {
    expect(idsOf(language, written)).toEqual(['place:IR']);
  });

  test('tells capitals by their Wikidata ids', () => {
    expect(idsOf('ar', 'زار الوفد الرياض ثم بيروت')).toEqual(['place:Q3692', 'place:Q3820']);
    expect(idsOf('en', 'The team flew from Nairobi to Tokyo')).toEqual(['place:Q3870', 'place:Q1490']);
  });

  test.each([
    ['ar', 'وصل الوفد إلى طهران', 35.69, 51.42],
    ['fr', 'Le président iranien a parlé.', 32, 53],
    ['en', 'Talks were held in Copenhagen on Monday.', 55.68, 12.57],
    ['en', 'Talks were held in Istanbul on Monday.', 41.01, 28.98],
    ['de', 'Der Zug fuhr nach München.', 48.14, 11.58],
    ['en', 'Lorries drove to Gaza on Monday.', 31.5, 34.45],
    ['es', 'El avión salió de Sídney, en Australia.', -33.87, 151.21],
  ])('says where the first place lies: %s, %s', (language, text, latitude, longitude) => {
    expect(tagPlaces(article(language, [text]))[0]?.coordinates).toEqual({ latitude, longitude });
  });

  test('gives no coordinates where the tables know none', () => {
    const [tag] = tagPlaces(article('ar', ['تجددت المعارك في إقليم دارفور غرب السودان']));

    expect(tag).toMatchObject({ id: 'place:darfur' });
    expect(tag).not.toHaveProperty('coordinates');
  });

  test('decides between Oman and Amman by what else the article names, and leaves it open otherwise', () => {
    expect(idsOf('ar', 'وصل الوزير إلى عمان قادما من الأردن')).toEqual(['place:Q3805', 'place:JO']);
    expect(idsOf('ar', 'تستضيف مسقط لقاء، وتأمل عمان في نجاحه')).toEqual(['place:Q3826', 'place:OM']);
    expect(idsOf('ar', 'وصل الوفد إلى عمان')).toEqual([]);
  });

  test('knows cities and regions by their ids where a place is meant, and leaves their names alone elsewhere', () => {
    expect(idsOf('ar', 'اندلع حريق في مدينة الموصل شمال العراق')).toEqual(['place:Q83317', 'place:IQ']);
    expect(idsOf('en', 'Talks were held in Istanbul on Monday.')).toEqual(['place:Q406']);
    expect(idsOf('fr', 'Lyon (AFP) – Les pompiers sont intervenus.')).toEqual(['place:Q456']);
    expect(idsOf('de', 'Der Zug fuhr von Hamburg nach München.')).toContain('place:Q1726');
    expect(idsOf('en', 'Lincoln spoke to Phoenix Smith about a nice tyre.')).toEqual([]);
    expect(idsOf('ar', 'نشرت الصحيفة صور اللقاء')).toEqual([]);
  });

  test('knows a short name of a city where the model reads a place, and a large one of several words anywhere', () => {
    expect(idsOf('ar', 'أعلنت وزارة الصحة في غزة ارتفاع عدد الضحايا.')).toEqual(['place:Q39760']);
    expect(idsOf('ar', 'قصفت الطائرات قطاع غزة أمس.')).toEqual(['place:Q39760']);
    expect(idsOf('en', 'Strikes hit the Gaza Strip on Sunday.')).toEqual(['place:Q39760']);
    expect(idsOf('en', 'He writes for the Los Angeles Times.')).toEqual([]);
  });

  test('takes no place from the names of people and clubs', () => {
    expect(
      idsOf('ar', 'قال رئيس الوزراء العراقي محمد شياع السوداني إن العراق ملتزم. وأضاف السوداني أنه متفائل.'),
    ).toEqual(['place:IQ']);
    expect(idsOf('en', 'Real Madrid won again.')).toEqual([]);
  });

  test('tells a country from a person of its name', () => {
    expect(idsOf('en', 'Michael Jordan retired.')).toEqual([]);
    expect(idsOf('en', 'Jordan Baker retired.')).toEqual([]);
    expect(idsOf('en', 'Talks were held in Jordan on Monday.')).toEqual(['place:JO']);
    expect(idsOf('en', 'The drummer Chad Miller toured.')).toEqual([]);
  });

  test('leaves words alone that only look like places', () => {
    expect(idsOf('en', 'They ate turkey and chile and told us to polish it in New Mexico.')).toEqual([]);
    expect(idsOf('ar', 'عاد إلى مسقط رأسه بعد تحسن وضعه، وهو عبء مالي كبير')).toEqual([]);
    expect(idsOf('ar', 'جرفت السيول الطريق')).toEqual([]);
    expect(idsOf('zh', '上海地区今日本报讯')).toEqual([]);
    expect(idsOf('ja', 'マリオがチリソースを')).toEqual([]);
  });

  test('tells China from the territories whose names hold it, and one listed name from a case of another', () => {
    expect(idsOf('es', 'Un informe sobre China se publicó ayer.')).toEqual(['place:CN']);
    expect(idsOf('pl', 'Chiny ogłosiły plan.')).toEqual(['place:CN']);
    expect(idsOf('fi', 'Nigeria kasvoi eilen.')).toEqual(['place:NG']);
    expect(idsOf('hu', 'Az amerikai elnök megérkezett.')).toEqual(['place:US']);
  });

  test('believes a doubtful name in a list with a country that nobody mistakes', () => {
    expect(idsOf('en', 'Niger and Nigeria share a border.')).toEqual(['place:NE', 'place:NG']);
    expect(idsOf('ar', 'اتفقت مالي والنيجر')).toEqual(['place:ML', 'place:NE']);
  });

  test('keeps countries apart that share a name', () => {
    expect(idsOf('en', 'Guinea-Bissau, Equatorial Guinea and Papua New Guinea met.')).toEqual([
      'place:GW',
      'place:GQ',
      'place:PG',
    ]);
    expect(idsOf('ar', 'بين كوريا الشمالية وكوريا الجنوبية')).toEqual(['place:KP', 'place:KR']);
    expect(idsOf('ar', 'من السودان إلى جنوب السودان')).toEqual(['place:SD', 'place:SS']);
    expect(idsOf('fr', 'la République démocratique du Congo')).toEqual(['place:CD']);
    expect(idsOf('en', 'Congo is silent.')).toEqual([]);
    expect(idsOf('en', 'Congo reopened its embassy in Kinshasa.')).toContain('place:CD');
    expect(idsOf('en', 'from Niger to Nigeria')).toEqual(['place:NE', 'place:NG']);
  });

  test('shows where each place stands, in the text as written', () => {
    const body = ['التقى الوزير نظيره الروسيّ في موسكو.', 'وأكدت روسيا ذلك.'];

    const tags = tagPlaces(article('ar', body, 'لقاء في موسكو'));

    const written = tags.map((tag) =>
      tag.evidence?.map(({ field, paragraph, start, end }) =>
        (field === 'headline' ? 'لقاء في موسكو' : (body[paragraph ?? -1] ?? '')).slice(start, end),
      ),
    );
    expect(written).toEqual([
      ['موسكو', 'موسكو'],
      ['روسيّ', 'روسيا'],
    ]);
  });

  test('points at the name, not at what is written onto it', () => {
    const body = ['التقى وفد البحرين والسعودية'];

    const evidence = tagPlaces(article('ar', body)).flatMap((tag) => tag.evidence ?? []);

    expect(evidence.map(({ start, end }) => body[0]?.slice(start, end))).toEqual(['البحرين', 'السعودية']);
  });

  test('labels a place in the article’s language, Arabic and English', () => {
    const [tag] = tagPlaces(article('de', ['Die Schweiz schweigt.']));

    expect(tag).toMatchObject({ label: 'Schweiz', labels: { ar: 'سويسرا', en: 'Switzerland', de: 'Schweiz' } });
  });

  test('evidence lies within its text, whatever the text', () => {
    const pieces = fc.constantFrom(
      'والأردن',
      'عمان',
      'مالي',
      'US',
      'U.S.',
      'New',
      'Guinea',
      'Jordan',
      ' ',
      '،',
      '-',
      "'",
      '\u064e',
      'ایران',
      '中国',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 30 }),
        fc.constantFrom('ar', 'en', 'fa', 'zh', 'ko', 'xx'),
        (parts, language) => {
          const text = parts.join(' ');
          for (const tag of tagPlaces(article(language, [text]))) {
            for (const { start, end } of tag.evidence ?? []) {
              expect(fold(text.slice(start, end))).not.toBe('');
              expect(end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
    );
  });

  test.each([
    ['fr', 'L’incendie a ravagé un entrepôt de la rue de Bretagne.'],
    ['es', 'Los robos fueron en la calle Francia y la avenida de Portugal.'],
    ['it', 'La trave è crollata in via Tunisi.'],
  ])('what a street is called after is no place of the article: %s', (language, sentence) => {
    expect(idsOf(language, sentence)).toEqual([]);
  });

  test.each([
    ['fr', 'La présidente de France Télévisions a annoncé un plan aux syndicats.'],
    ['fr', 'Selon la Fédération française de ski, la saison commence bien.'],
    ['es', 'La Real Academia Española lamentó su muerte.'],
  ])('a body that is no state’s does not bring its country: %s', (language, sentence) => {
    expect(idsOf(language, sentence)).toEqual([]);
  });

  test('a ministry brings its country', () => {
    expect(idsOf('fr', 'Le Ministère des Affaires étrangères du Mali a réagi.')).toEqual(['place:ML']);
  });

  test('a name that the article also writes small is that word where nothing else tells', () => {
    expect(idsOf('en', 'Turkey prices soar.', 'Families will pay more for a turkey this year.')).toEqual([]);
    expect(idsOf('en', 'They carved a turkey.', 'The minister flew to Turkey.')).toEqual(['place:TR']);
  });

  test('what is joined behind a city makes it one', () => {
    expect(idsOf('tr', 'Yangın İzmir’de sürüyor.')).toEqual(['place:Q35997']);
  });

  test('reads a name that holds many places once, not once a place', () => {
    const readings = (places: number): number => {
      const comparisons = vi.spyOn(String.prototype, 'startsWith');
      tagPlaces(article('de', [`Die Bank of ${'U.S. '.repeat(places)}`]));
      const { length } = comparisons.mock.calls;
      comparisons.mockRestore();
      return length;
    };

    readings(100);

    expect(readings(200)).toBeLessThan(readings(100) * 3);
  });

  test('tells a city without a Wikidata id by its GeoNames id, inflected as others are', () => {
    expect(idsOf('ar', 'قتل جنديان في باخموت')).toEqual(['place:geonames-713174']);
    expect(idsOf('ru', 'Бои идут в Бахмуте.')).toEqual(['place:geonames-713174']);
  });

  test('believes a city beside another of its country, or in a list with one', () => {
    expect(idsOf('en', 'Police in Dresden said so. Chemnitz agreed.')).toHaveLength(2);
    expect(idsOf('en', 'Chemnitz agreed.')).toEqual([]);
    expect(idsOf('en', 'It fell between Fresno and Bakersfield.')).toHaveLength(2);
  });

  test('needs a place word for a city that is called like a word or a person, whatever its country', () => {
    expect(idsOf('fr', 'Un incendie à Nice a fait deux blessés.')).toEqual(['place:Q33959']);
    expect(idsOf('fr', 'La France joue avec Nice Martin.')).toEqual(['place:FR']);
    expect(idsOf('en', 'Most Czech voters stayed at home.')).toEqual(['place:CZ']);
    expect(idsOf('ar', 'فتح الباب ودخل الوزير')).toEqual([]);
  });

  test('finds a dateline whose area stands behind the city', () => {
    expect(idsOf('en', 'BATON ROUGE, La. (AP) — A judge ruled.')).toEqual(['place:geonames-4315588']);
  });

  test.each(['ru', 'uk', 'pl', 'de'])('every form of a city in %s leads back to its name', (language) => {
    const names = placeLexicon(language)
      .listedForms()
      .map(({ words }) => words.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const [listed = [], ...forms] = inflect(name, language, 'name');
        for (const [first = ''] of forms) {
          expect(Array.from(uninflect(first, language, 'name'))).toContain(listed[0]);
        }
      }),
    );
  });

  test.each(PLACE_TABLE_LANGUAGES)('the %s table names only places that exist', (language) => {
    for (const form of placeLexicon(language).listedForms()) {
      expect(form.place ?? 'AA').toMatch(/^[A-Z]{2}(?:\.(?:capital|Q\d+|geonames-\d+|[a-z-]+))?$/);
    }
  });
});
