import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaggerInput } from '../../../shared/tag/tagger.ts';
import { tagTopics } from '../../../shared/tag/topics/tag-topics.ts';
import { topicFeatures } from '../../../shared/tag/topics/topic-features.ts';
import { rankTopics, topicModel } from '../../../shared/tag/topics/topic-model.ts';
import { firstLevelOf } from '../../../shared/tag/topics/topic-tree.ts';

const plain = { keywords: [], subjects: [] };
const match: TaggerInput = {
  ...plain,
  language: 'ar',
  headline: 'المنتخب يفوز بكأس البطولة بعد مباراة مثيرة',
  body: ['فاز المنتخب على منافسه بهدفين في نهائي البطولة.', 'وقال المدرب إن اللاعبين قدموا مباراة كبيرة في الملعب.'],
};

describe('tagTopics', () => {
  test.each<[string, TaggerInput, string]>([
    ['Arabic sport', match, 'medtop:15000000'],
    [
      'Arabic politics',
      {
        ...plain,
        language: 'ar',
        headline: 'البرلمان يصوت على الحكومة الجديدة',
        body: ['صوت نواب البرلمان على منح الثقة للحكومة بعد الانتخابات، وقال رئيس الحزب إن كتلته تدعم رئيس الحكومة.'],
      },
      'medtop:11000000',
    ],
    [
      'English sport',
      {
        ...plain,
        language: 'en',
        headline: 'Champions win the cup final after extra time',
        body: ['The team scored twice in the final match and the coach praised his players at the World Cup.'],
      },
      'medtop:15000000',
    ],
    [
      'French health',
      {
        ...plain,
        language: 'fr',
        headline: 'Un vaccin contre le paludisme',
        body: [
          'Les médecins de l’hôpital testent un vaccin ; les patients atteints de la maladie reçoivent un traitement.',
        ],
      },
      'medtop:07000000',
    ],
  ])('tells %s from its words', (_, article, topic) => {
    const [tag] = tagTopics(article);

    expect(tag).toMatchObject({ id: topic, scheme: 'medtop', origin: 'machine' });
    expect(tag?.labels).toMatchObject({ ar: expect.any(String), en: expect.any(String) });
  });

  test('shows the words that tell a topic, as written', () => {
    const [tag] = tagTopics(match);

    const shown = (tag?.evidence ?? []).map(({ field, paragraph = 0, start, end }) =>
      (field === 'headline' ? match.headline : match.body[paragraph])?.slice(start, end),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((word) => /^\p{L}+$/u.test(word ?? ''))).toBe(true);
  });

  test('keeps to the sender’s topics where it names any', () => {
    const tags = tagTopics({ ...match, subjects: [{ scheme: 'medtop', code: 'medtop:20000344' }] });

    expect(tags.map(({ id, origin }) => [id, origin])).toEqual([['medtop:20000344', 'source']]);
  });

  test('says nothing without words, of a language without a model, and of words that tell nothing', () => {
    expect(tagTopics({ ...plain, language: 'ar', body: [] })).toEqual([]);
    expect(tagTopics({ ...match, language: 'sv' })).toEqual([]);
    expect(tagTopics({ ...match, language: undefined as never })).toEqual([]);
    expect(tagTopics({ ...plain, language: 'ar', headline: 'صورة اليوم', body: ['هنا كل شيء كما كان.'] })).toEqual([]);
  });
});

describe('tagTopics, below the first level,', () => {
  const quake: TaggerInput = {
    ...plain,
    language: 'de',
    headline: 'Erdbeben erschüttert die Küste',
    body: [
      'Ein Erdbeben der Magnitude 6,1 hat am Montag die Küste erschüttert, das Epizentrum lag im Meer.',
      'Nachbeben hielten die Helfer auf, die in den Trümmern nach Verschütteten suchten.',
    ],
  };

  test('says what several terms tell, with the first level, where they stand', () => {
    const tags = tagTopics(quake);

    expect(tags.map(({ id, origin }) => [id, origin])).toEqual([
      ['medtop:03000000', 'machine'],
      ['medtop:20000153', 'machine'],
    ]);
    const shown = (tags[1]?.evidence ?? []).map(({ field, paragraph = 0, start, end }) =>
      (field === 'headline' ? quake.headline : quake.body[paragraph])?.slice(start, end),
    );
    expect(shown).toEqual(['Erdbeben', 'Erdbeben', 'Magnitude', 'Epizentrum', 'Nachbeben', 'Trümmern']);
  });

  test('asks for more where the headline lacks them', () => {
    const headline = 'Montag an der Küste';

    expect(tagTopics({ ...quake, headline }).map(({ id }) => id)).toContain('medtop:20000153');
    expect(tagTopics({ ...quake, headline, body: quake.body.slice(0, 1) })).toEqual([]);
  });

  test('says nothing of terms that are too few, or that tell two topics', () => {
    expect(tagTopics({ ...quake, body: quake.body.slice(1) })).toEqual([]);
    expect(
      tagTopics({ ...quake, body: [...quake.body, 'Gericht, Richter, Prozess, Urteil und ein Staatsanwalt.'] }),
    ).toEqual([]);
  });

  test('agrees with the model of the language', () => {
    const ids = tagTopics({
      ...plain,
      language: 'ar',
      headline: 'أنس جابر تبلغ نهائي ويمبلدون للتنس',
      body: ['بلغت أنس جابر نهائي بطولة ويمبلدون للتنس بعد فوزها على المصنفة الثانية عالميا في مباراة مثيرة.'],
    }).map(({ id }) => id);

    expect(ids).toEqual(['medtop:15000000', 'medtop:20001085']);
  });
});

describe('tagTopics, of subjects that the training texts of a language lack,', () => {
  test.each([
    [
      'en',
      '17',
      'Heavy rain expected across the region',
      'Forecasters warned of strong winds and heavy rain on Tuesday.',
    ],
    [
      'en',
      '02',
      'Man arrested after stabbing',
      'Police arrested a man after two people were stabbed on Saturday night.',
    ],
    [
      'en',
      '03',
      'Earthquake kills dozens',
      'Rescuers searched the rubble on Monday after an earthquake destroyed homes.',
    ],
    [
      'fr',
      '17',
      'Fortes pluies attendues mardi',
      'Dix départements sont en vigilance orange pour pluies et vents violents.',
    ],
    [
      'ar',
      '06',
      'حملة ضد التلوث في الخليج',
      'جمع متطوعون نفايات تهدد السلاحف، وقال نشطاء البيئة إن التلوث يضر بالشعاب المرجانية.',
    ],
  ])('tells by terms: %s %s %s', (language, topic, headline, lead) => {
    const ids = tagTopics({ ...plain, language, headline, body: [lead] }).map(({ id }) => id);

    expect(ids[0]).toBe(`medtop:${topic}000000`);
  });

  test.each([
    ['en', 'A long week', 'The rain stopped, the police went home, and the pupils read a novel about a bishop.'],
    ['fr', 'Une longue semaine', 'La pluie a cessé, la police est rentrée et les élèves ont lu un roman.'],
  ])('says nothing of single words: %s %s', (language, headline, lead) => {
    expect(tagTopics({ ...plain, language, headline, body: [lead] })).toEqual([]);
  });
});

describe('tagTopics, in languages without a model,', () => {
  const strike: TaggerInput = {
    ...plain,
    language: 'tr',
    headline: 'Sendika grev kararı aldı',
    body: ['Sendika, işçilerin pazartesi greve çıkacağını duyurdu. İşveren zam teklifini geri çekti.'],
  };

  test('tells the first level by terms, once, where they stand', () => {
    const tags = tagTopics(strike);

    expect(tags.map(({ id, origin }) => [id, origin])).toEqual([['medtop:09000000', 'machine']]);
    expect((tags[0]?.evidence ?? []).length).toBeGreaterThan(3);
  });

  test('counts the terms of deeper topics for the first level that they lie in', () => {
    const ids = tagTopics({
      ...plain,
      language: 'de',
      headline: 'Sportwoche mit Fußball und Tennis',
      body: [
        'Der Torwart hielt einen Elfmeter, und in Wimbledon gewann der Titelverteidiger gegen Djokovic sein Spiel.',
      ],
    }).map(({ id }) => id);

    expect(ids).toEqual(['medtop:15000000']);
  });

  test('says nothing where two topics are told alike', () => {
    expect(tagTopics({ ...strike, body: [...strike.body, 'Borsa düştü, dolar, faiz ve enflasyon arttı.'] })).toEqual(
      [],
    );
  });
});

describe('tagTopics, in every language of news,', () => {
  test.each([
    ['zh', '20000153', '南部发生地震', '地震震级5.8，震源较浅，余震不断，救援人员在废墟中搜救被困者。'],
    [
      'ja',
      '20000574',
      '総選挙の投票始まる',
      '全国の投票所で投票が始まり、有権者が候補者に票を投じた。開票は夜に行われる。',
    ],
    [
      'ko',
      '20000477',
      '백신 접종 시작',
      '보건소에서 어르신 예방접종이 시작됐다. 접종률은 작년보다 높고 부작용 신고는 적었다.',
    ],
    ['he', '20000150', 'שריפה ביער', 'כבאים פעלו לכיבוי הלהבות, והעשן נראה למרחוק. השריפה כובתה לפנות בוקר.'],
    [
      'ur',
      '20000574',
      'بلدیاتی انتخابات ملتوی',
      'الیکشن کمیشن نے کہا کہ ووٹر فہرستیں تیار نہیں، پولنگ اور ووٹنگ اگلے ماہ ہوگی۔',
    ],
    [
      'hi',
      '20000888',
      'भारत की क्रिकेट टीम जीती',
      'कप्तान के शतक और गेंदबाजों के सात विकेट से टीम ने वनडे जीता, बल्लेबाजों ने तेज पारी खेली।',
    ],
    [
      'uk',
      '20000154',
      'Повінь на заході',
      'Паводок підтопив сто будинків, рівень води зростає, дамбу укріплюють мішками.',
    ],
    [
      'ckb',
      '20001065',
      'یانەکە بە دوو گۆڵ بردییەوە',
      'گۆڵچی لێدانێکی سزای گرتەوە و هێرشبەرەکە لە خولی نایاب گۆڵی کرد.',
    ],
    [
      'nl',
      '20000771',
      'Asielopvang in Ter Apel vol',
      'Het COA zoekt opvangplekken voor asielzoekers; vluchtelingen slapen buiten.',
    ],
    [
      'pl',
      '20000350',
      'RPP nie zmienia stóp procentowych',
      'Prezes NBP mówi o polityce pieniężnej: obniżka o 25 punktów bazowych wróci jesienią.',
    ],
    [
      'id',
      '20000093',
      'KPK tetapkan tersangka korupsi',
      'Penyidik menduga suap dan gratifikasi; kerugian negara dihitung, uang hasil pungli disita.',
    ],
  ])('tells what a desk would: %s %s', (language, topic, headline, lead) => {
    const ids = tagTopics({ ...plain, language, headline, body: [lead] }).map(({ id }) => id);

    expect(ids).toEqual([`medtop:${firstLevelOf(topic)}`, `medtop:${topic}`]);
  });

  test.each([
    ['ja', 'リスト、テスト、ラストとコスト', 'バスケットのストローとスタイル。'],
    ['zh', 'Thailand and rain', 'Maintain the chair, again and again.'],
    ['ko', '경기도의 봄', '경기도 사람들은 봄을 기다렸다. 경기도의 들판은 넓다.'],
    [
      'en',
      'A match, a fire and a court',
      'She struck a match in the court and lit a fire; the film of ice on the pond held.',
    ],
  ])('is not misled by a word within another or in another sense: %s', (language, headline, lead) => {
    expect(tagTopics({ ...plain, language, headline, body: [lead] })).toEqual([]);
  });
});

describe('tagTopics, where model and terms disagree,', () => {
  test('says nothing', () => {
    const body = [...match.body, 'محكمة وقاض ومتهم ونيابة عامة وسجن وشرطة ومحامي الدفاع وجلسة محاكمة وحكم استئناف.'];

    expect(tagTopics(match).map(({ id }) => id)).toContain('medtop:15000000');
    expect(tagTopics({ ...match, headline: 'المتهم أمام القاضي في المحكمة', body })).toEqual([]);
  });
});

describe('rankTopics', () => {
  test('shares all belief among topics of the first level, the best first, the same every time', () => {
    const model = topicModel('ar');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (body) => {
        if (model === undefined) {
          throw new Error('The Arabic model is missing.');
        }
        const ranked = rankTopics(model, { body });
        const beliefs = ranked.map(({ belief }) => belief);
        expect(beliefs.reduce((sum, belief) => sum + belief, 0)).toBeCloseTo(1);
        expect(beliefs).toEqual(beliefs.toSorted((one, other) => other - one));
        expect(ranked.every(({ topic }) => topic === '-' || /^\d\d0{6}$/u.test(topic))).toBe(true);
        expect(rankTopics(model, { body })).toEqual(ranked);
      }),
      { numRuns: 50 },
    );
  });
});

describe('topicFeatures', () => {
  test('takes no account of letter variants, accounts and addresses', () => {
    const features = (text: string) => topicFeatures({ body: [text] }, 12);

    expect(features('إيران تُعلن @someone https://example.org/x')).toEqual(features('ايران تعلن'));
  });

  test('has length one, whatever the length of the text', () => {
    const squares = topicFeatures({ headline: 'مباراة', body: ['كلمة '.repeat(5000)] }, 12).map(
      ({ value }) => value ** 2,
    );

    expect(squares.reduce((sum, square) => sum + square, 0)).toBeCloseTo(1);
  });
});

describe('firstLevelOf', () => {
  test('climbs to the first level', () => {
    expect(firstLevelOf('20001065')).toBe('15000000');
    expect(firstLevelOf('15000000')).toBe('15000000');
  });
});
