import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import type { SourceProfile } from '../../../shared/article/source-profile.ts';
import { labelsOf, labelTable } from '../../../shared/parse/labels/label-table.ts';
import { isCaption } from '../../../shared/parse/news-lines/is-caption.ts';
import { readBareByline } from '../../../shared/parse/news-lines/read-bare-byline.ts';
import { readByline } from '../../../shared/parse/news-lines/read-byline.ts';
import { readKeywords } from '../../../shared/parse/news-lines/read-keywords.ts';
import { readKicker } from '../../../shared/parse/news-lines/read-kicker.ts';
import { isDateline, splitDateline } from '../../../shared/parse/news-lines/split-dateline.ts';
import { isInitials } from '../../../shared/parse/news-lines/tail-lines.ts';
import { parseFile } from '../../../shared/parse/parse-file.ts';
import { isAside } from '../../../shared/parse/pasted-page/is-aside.ts';
import { splitDateEnd } from '../../../shared/parse/plain-text/split-date-end.ts';
import { withoutMarkup } from '../../../shared/parse/plain-text/without-markup.ts';
import { languagesOfProse } from '../../../shared/parse/prose/languages-of-prose.ts';
import { stripAdMarker } from '../../../shared/parse/prose/strip-ad-marker.ts';

async function parseText(text: string, source: SourceProfile = { id: 'x' }): Promise<readonly ArticleDraft[]> {
  const context = { key: 'incoming/x/file.txt', source, uploadedAt: '2025-06-01T10:00:00Z' };
  return (await parseFile(new TextEncoder().encode(text), context)).articles;
}

describe('labelled lines', () => {
  const languages = [...new Set(labelTable().map((label) => label.language))].filter(
    (language) => labelsOf('source', language).length > 0 && labelsOf('published', language).length > 0,
  );

  test.each(languages)('are read in %s, wherever they stand', async (language) => {
    const label = (kind: 'source' | 'published' | 'keywords') => labelsOf(kind, language)[0] ?? labelsOf(kind, 'en')[0];
    const text = [
      'A headline of an article',
      `${label('published')}: 2024-05-03`,
      'A paragraph with a few words, which ends here.',
      `${label('source')} : Wire of the North`,
      'Another paragraph, which also ends here.',
      `${label('keywords')}：one, two words`,
    ].join('\n');

    const [draft] = await parseText(text);

    expect(draft).toMatchObject({
      headline: 'A headline of an article',
      body: ['A paragraph with a few words, which ends here.', 'Another paragraph, which also ends here.'],
      publishedAt: '2024-05-03T00:00:00Z',
      publishedPrecision: 'day',
      sourceName: 'Wire of the North',
      keywords: ['one', 'two words'],
    });
  });

  test('take their value from the next line when they stand alone', async () => {
    const [draft] = await parseText('Headline\nSource:\nWire of the North\nA paragraph that ends here.');
    expect(draft).toMatchObject({ sourceName: 'Wire of the North', body: ['A paragraph that ends here.'] });
  });

  test('leave a sentence that only begins like one in the body', async () => {
    const sentence = `Source: ${'the minister said many things about the matter and went on, '.repeat(4)}and left.`;
    const [draft] = await parseText(`Headline\nFirst paragraph ends here.\n${sentence}`);
    expect(draft?.body).toEqual(['First paragraph ends here.', sentence]);
  });

  test('a date in the language of its label is read in its order', async () => {
    const [draft] = await parseText('Titre\nPublié le : 03/04/2024\nUn paragraphe.');
    expect(draft?.publishedAt).toBe('2024-04-03T00:00:00Z');
  });
});

describe('related blocks', () => {
  test('links between paragraphs are no part of the body and no article', async () => {
    const text =
      'Headline\nFirst paragraph ends here.\nRead also: Another story\nSecond paragraph ends here.\nSee also:\nOne story\nTwo stories\nThree stories';
    const drafts = await parseText(text);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      body: ['First paragraph ends here.', 'Second paragraph ends here.'],
      related: [],
    });
  });

  test('an embedded article is one of its own, and both name each other', async () => {
    const drafts = await parseText(
      'Erste Meldung\nEin Absatz endet hier.\nQuelle: dpa\nLesen Sie auch:\nZweite Meldung\nEin anderer Absatz endet hier.',
    );
    expect(drafts.map(({ headline, body, related }) => ({ headline, body, related }))).toEqual([
      { headline: 'Erste Meldung', body: ['Ein Absatz endet hier.'], related: [{ rel: 'seeAlso', place: 1 }] },
      {
        headline: 'Zweite Meldung',
        body: ['Ein anderer Absatz endet hier.'],
        related: [{ rel: 'seeAlsoIn', place: 0 }],
      },
    ]);
  });
});

describe('lists of other articles', () => {
  test('are none, though each title has a paragraph under it', async () => {
    const text = [
      'افتتاح جسر جديد فوق النهر',
      'افتتح رئيس البلدية، أمس، جسرا جديدا فوق النهر يربط ضفتي المدينة.',
      'المصدر: نشرة المدينة',
      'اقرأ أيضا:',
      'إغلاق سوق السمك القديم نهاية الشهر',
      'قررت البلدية إغلاق سوق السمك القديم نهاية الشهر ونقل الباعة إلى مبنى حديث.',
      'تأجيل افتتاح المسرح الصيفي إلى الخريف',
      'أعلنت وزارة الثقافة تأجيل افتتاح المسرح الصيفي بسبب أعمال الصيانة.',
    ];
    expect(await parseText(text.join('\n'))).toHaveLength(1);
    expect(await parseText([...text, 'المصدر: نشرة الوزارة'].join('\n'))).toHaveLength(2);
  });
});

describe('stripAdMarker', () => {
  test.each([
    ['إعلانوأعلنت إيران الأحد', 'وأعلنت إيران الأحد'],
    ['إعلانقال الوزير إن', 'قال الوزير إن'],
    ['AdvertisementThe minister said', 'The minister said'],
    ['ADVERTISEMENTThe minister said', 'The minister said'],
    ['PublicitéLe ministre', 'Le ministre'],
    ['The minister said.Advertisement', 'The minister said.'],
    ['إعلان', undefined],
    ['- Advertisement -', undefined],
    ['Anzeige', undefined],
  ])('%s', (paragraph, expected) => {
    expect(stripAdMarker(paragraph)).toBe(expected);
  });

  test.each([
    'إعلانات المياه',
    'إعلانها عن الخطة',
    'إعلانية جديدة',
    'إعلان الحرب على الفساد',
    'Anzeigen gegen den Minister',
    'Advertisements rose',
    'Werbung wirkt',
  ])('leaves %s', (paragraph) => {
    expect(stripAdMarker(paragraph)).toBe(paragraph);
  });
});

describe('parts of a text', () => {
  test.each([
    ['PARIS (AFP) — The minister', 'PARIS (AFP)', 'The minister'],
    ['القاهرة - رويترز: قال الوزير', 'القاهرة - رويترز', 'قال الوزير'],
    ['NEW YORK — Stocks rose', 'NEW YORK', 'Stocks rose'],
    ['LONDON, June 14 (Reuters) - Stocks rose', 'LONDON, June 14 (Reuters)', 'Stocks rose'],
    ['Portside (exa) - The bridge', 'Portside (exa)', 'The bridge'],
    ['دبي، الإمارات العربية المتحدة (CNN)-- افتتح', 'دبي، الإمارات العربية المتحدة (CNN)', 'افتتح'],
    ['الكويت - 14 - 6 (كونا) -- افتتح', 'الكويت - 14 - 6 (كونا)', 'افتتح'],
    ['أبوظبي في 14 يونيو/ وام / افتتح', 'أبوظبي في 14 يونيو/ وام', 'افتتح'],
    ['غزة- (أ ف ب): قال', 'غزة- (أ ف ب)', 'قال'],
    ['تهران (ایسنا) - شهردار', 'تهران (ایسنا)', 'شهردار'],
    ['MADRID, 5 Mar. (EUROPA PRESS) - El', 'MADRID, 5 Mar. (EUROPA PRESS)', 'El'],
    ['Madrid, 5 mar (EFE).- El', 'Madrid, 5 mar (EFE)', 'El'],
    ['(ANSA) - ROMA, 5 MAR - Il', '(ANSA) - ROMA, 5 MAR', 'Il'],
    ['Berlin (dpa/tmn) - Der', 'Berlin (dpa/tmn)', 'Der'],
    ['МОСКВА, 5 мар — РИА Новости. Совет', 'МОСКВА, 5 мар — РИА Новости', 'Совет'],
    ['МОСКВА, 5 марта. /ТАСС/. Совет', 'МОСКВА, 5 марта. /ТАСС/', 'Совет'],
    ['ТОМСК, 5 марта. /Наше бюро/. Совет', 'ТОМСК, 5 марта. /Наше бюро/', 'Совет'],
    ['नयी दिल्ली, 14 जून (भाषा) परिषद', 'नयी दिल्ली, 14 जून (भाषा)', 'परिषद'],
    ['［東京 14日 ロイター］ - 市は', '［東京 14日 ロイター］', '市は'],
    ['JAKARTA, KOMPAS.com - Dewan', 'JAKARTA, KOMPAS.com', 'Dewan'],
    ['PORTSIDE, England, March 13, 2025 /PRNewswire/ -- The', 'PORTSIDE, England, March 13, 2025 /PRNewswire/', 'The'],
    ['SAN FRANCISCO--(BUSINESS WIRE)--The', 'SAN FRANCISCO--(BUSINESS WIRE)', 'The'],
    ['بيروت 12-3 (أ ف ب) - أقرت', 'بيروت 12-3 (أ ف ب)', 'أقرت'],
    ['ATHENS, Greece (AP) _ Ferry', 'ATHENS, Greece (AP)', 'Ferry'],
    ['بيروت - الوكالة الوطنية للإعلام - أطلق', 'بيروت - الوكالة الوطنية للإعلام', 'أطلق'],
    ['Rennes, le 3 février 2026 – La coopérative', 'Rennes, le 3 février 2026', 'La coopérative'],
    ['TOLEDO, Ohio – February 9, 2026 – The depot', 'TOLEDO, Ohio – February 9, 2026', 'The depot'],
    ['Lünen, 2. Februar 2026. Die Stadt', 'Lünen, 2. Februar 2026', 'Die Stadt'],
    ['Albacete, 20 de enero de 2026.- La ciudad', 'Albacete, 20 de enero de 2026', 'La ciudad'],
    ['نيويورك، 19 تشرين الثاني/نوفمبر 2026 — قالت', 'نيويورك، 19 تشرين الثاني/نوفمبر 2026', 'قالت'],
    [
      'تبوك، المملكة العربية السعودية – 22 فبراير 2026: أعلنت',
      'تبوك، المملكة العربية السعودية – 22 فبراير 2026',
      'أعلنت',
    ],
    ['بورتسودان 8-2-2026م (سونا)- تفقد', 'بورتسودان 8-2-2026م (سونا)', 'تفقد'],
    ['نابلس 4-1-2026 وفا- أصيب', 'نابلس 4-1-2026 وفا', 'أصيب'],
    ['وطنية - عكار - شيعت', 'وطنية - عكار', 'شيعت'],
    ['شفق نيوز/ وجه', 'شفق نيوز', 'وجه'],
    ['عمان - «الغد» - أقر', 'عمان - «الغد»', 'أقر'],
    ['لاہور۔6جنوری (اے پی پی): پنجاب', 'لاہور۔6جنوری (اے پی پی)', 'پنجاب'],
    ['ALGER - Le ministre', 'ALGER', 'Le ministre'],
    ['(sda) Ein Sturm', 'sda', 'Ein Sturm'],
    ['【金沢共同】市は', '【金沢共同】', '市は'],
    ['【ワシントン=ロイター】市は', '【ワシントン=ロイター】', '市は'],
    ['（中央社東京14日綜合外電報導）市府', '（中央社東京14日綜合外電報導）', '市府'],
  ])('the dateline of %s', (paragraph, dateline, rest) => {
    expect(splitDateline(paragraph)).toEqual({ dateline, rest });
  });

  test('the reporters that a dateline names', () => {
    expect(splitDateline('新华社北京1月1日电（记者 张三、李四）市议会')).toEqual({
      dateline: '新华社北京1月1日电（记者 张三、李四）',
      rest: '市议会',
      authors: [{ name: '张三' }, { name: '李四' }],
    });
    expect(splitDateline('(서울=연합뉴스) 홍길동 기자 = 시는')?.authors).toEqual([{ name: '홍길동' }]);
    expect(splitDateline('[서울=뉴시스] 홍길동 기자 = 시는')?.authors).toEqual([{ name: '홍길동' }]);
    expect(splitDateline('【記者王小明／台北報導】市府')?.authors).toEqual([{ name: '王小明' }]);
    expect(splitDateline('（中央社記者王小明高雄14日電）市府')?.authors).toEqual([{ name: '王小明' }]);
    expect(splitDateline('（中央社記者李明台北14日電）市府')?.authors).toEqual([{ name: '李明' }]);
    expect(splitDateline('【名古屋=山田太郎、鈴木花子】市は')?.authors).toEqual([
      { name: '山田太郎' },
      { name: '鈴木花子' },
    ]);
    expect(splitDateline('【東京＝時事通信】市は')?.authors).toBeUndefined();
    expect(splitDateline('[서울=뉴시스]홍길동 기자 = 시는')?.authors).toEqual([{ name: '홍길동' }]);
  });

  test.each([
    'بيروت - رويترز',
    'الدوحة: «الشرق الأوسط»',
    'Paris (AFP)',
    'أبوظبي - سكاي نيوز عربية',
    'بغداد/ واع',
    'الرياض - وكالة الأنباء السعودية',
    'الجزائر - (واج) :',
    'تهران - ایرنا -',
  ])('%s alone is a dateline', (line) => {
    expect(isDateline(line)).toBe(true);
  });

  test.each([
    'The minister - a lawyer - said',
    'وقال الوزير - وهو محام - إن',
    'He left (again) and came back.',
    'He left (again) - and came back.',
    'قال الوزير (الثلاثاء) - إن',
    'El ministro (PP) - dijo',
    'El Gobierno (PSOE): dijo',
    'NEW DELHI: Stocks rose',
    'القاهرة - وقال الوزير - إن',
    'SPORT - Le club',
    'سياسة/ قال',
    'قال - وهو محام - إن',
    '【日米首脳会談】首相は',
    '（本报记者3月12日摄）市政府',
  ])('no dateline in %s', (paragraph) => {
    expect(splitDateline(paragraph)).toBeUndefined();
  });

  test.each([
    ['By Jane Doe and John Roe, Reuters', ['Jane Doe', 'John Roe']],
    ['Par Élodie Marchand', ['Élodie Marchand']],
    ['كتب محمد الحداد', ['محمد الحداد']],
    ['Par Élodie Marchand avec AFP', ['Élodie Marchand']],
    ['By Jane Doe with agencies', ['Jane Doe']],
    ['By Jane Doe, New York', ['Jane Doe']],
    ['Por Juan Pérez | Buenos Aires', ['Juan Pérez']],
    ['Écrit par Marie Leroy', ['Marie Leroy']],
    ['كتب محمد علي وأحمد سالم', ['محمد علي', 'أحمد سالم']],
    ['Par L.D. avec AFP', ['L.D.']],
    ['Von unserem Redakteur Jan Peters', ['Jan Peters']],
    ['بقلم/ د. سعيد الحاج', ['د. سعيد الحاج']],
    ['記者王小明／台北報導', ['王小明']],
    ['本报记者 张三 李四', ['张三', '李四']],
    ['홍길동 기자 gildong@news.example', ['홍길동']],
    ['بقلم محمد الحداد، رام الله', ['محمد الحداد']],
  ])('the byline %s', (line, names) => {
    expect(readByline(line)?.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    'By the end of the year',
    'By Friday',
    '記者会見で市長は語った',
    '記者会見',
    '记者会现场',
    'كتب ترامب على منصته:',
    'Von der Leyen spricht am Abend in Berlin über Europa.',
  ])('no byline in %s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });

  test.each([
    ['Lucía Berrocal', { authors: ['Lucía Berrocal'] }],
    ['بريدة: عبدالرحمن الفريدي', { authors: ['عبدالرحمن الفريدي'], dateline: 'بريدة' }],
    ['بغداد – واع – مصطفى الجنابي', { authors: ['مصطفى الجنابي'], dateline: 'بغداد – واع' }],
    ['طرابلس: جمال القماطي - بنغازي: هالة الورفلي', { authors: ['جمال القماطي', 'هالة الورفلي'] }],
  ])('the byline without an opening word %s', (line, { authors, ...others }) => {
    const read = readBareByline(line, 'افتتح الوزير المعرض في بريدة.');
    expect(read).toEqual({ authors: authors.map((name) => ({ name })), ...others });
  });

  test.each([
    ['محمد الحداد', 'قال الحداد إن العمل انتهى.'],
    ['الخرطوم: معارك جديدة', 'تجددت المعارك.'],
    ['Palma Mallorca', 'The island is full.'],
    ['Edna Barlow', 'Barlow taught three generations to swim.'],
    ['على شرفة من غياب', 'يمد المساء يديه.'],
  ])('no byline in %s, above %s', (line, text) => {
    expect(readBareByline(line, text)).toBeUndefined();
  });

  test.each(['jb/lrc/dp', 'م ع ب / ن س ر', 'س.ك/ م.ل', 'ABC // XYZ', 'Int3/Rcc'])('%s are initials', (line) => {
    expect(isInitials(line)).toBe(true);
  });

  test.each(['نعم', 'A/B tests', 'He said no.'])('%s are no initials', (line) => {
    expect(isInitials(line)).toBe(false);
  });

  test.each(['رجال يزيلون الطين (الفرنسية)', '© dpa/Symbolbild', 'The pier (AFP/Getty Images)'])(
    '%s is a caption',
    (line) => {
      expect(isCaption(line)).toBe(true);
    },
  );

  test.each(['It closed in May. (Reuters)', '© 2026 The Courier', 'He came back (again)'])(
    '%s is no caption',
    (line) => {
      expect(isCaption(line)).toBe(false);
    },
  );

  test('who wrote what is quoted next is not the author', async () => {
    const [draft] = await parseText('ترامب يلوح برسوم\nكتب ترامب على منصته:\n"سنفرض رسوما جديدة قريبا."');
    expect(draft?.authors).toEqual([]);
  });

  test('a name in front of a date is the author', async () => {
    const [draft] = await parseText(
      'شركة ناشئة تطور بطارية سريعة الشحن\nوائل مراد | 27 فبراير 2024 | 14:05\nطورت شركة ناشئة بطارية تشحن في سبع دقائق.',
    );
    expect(draft).toMatchObject({ authors: [{ name: 'وائل مراد' }], publishedAt: '2024-02-27T14:05:00Z' });
  });

  test('keywords, separated or not', () => {
    expect(readKeywords('a، b c؛ a')).toEqual({ keywords: ['a', 'b c'] });
    expect(readKeywords('#one #two')).toEqual({ keywords: ['one', 'two'] });
    expect(readKeywords('#public_transport')).toEqual({ keywords: ['public transport'] });
    expect(readKeywords('#public_transport #two')).toEqual({ keywords: ['public transport', 'two'] });
    expect(readKeywords('one two three')).toEqual({ keywords: [], keywordLine: 'one two three' });
  });

  test('what stands behind an end mark is for editors, labelled lines aside, if it is little', async () => {
    const text = ['Headline of it', 'A first paragraph, which ends here.', 'A second one, which also does.'];
    const [short] = await parseText([...text, '- ENDS -', 'Call Jo Bell, 555 0100', 'Source: The Trust'].join('\n'));
    const [long] = await parseText([...text, '###', ...text.slice(1), ...text.slice(1)].join('\n'));

    expect(short).toMatchObject({ body: text.slice(1), sourceName: 'The Trust' });
    expect(long?.body).toEqual([...text.slice(1), ...text.slice(1), ...text.slice(1)]);
  });

  test.each(['Media contact: Jo Bell', 'Notes to editors', '**Pressekontakt:**', 'للتواصل الإعلامي:'])(
    'from %s on a release is for editors',
    async (heading) => {
      const text = ['Headline of it', 'A first paragraph, which ends here.', 'A second one, which also does.'];

      const [draft] = await parseText([...text, heading, 'Jo Bell, 555 0100'].join('\n'));

      expect(draft?.body).toEqual(text.slice(1));
    },
  );

  test('a sentence that sends readers on is text', async () => {
    const last = 'For more information, see the site of the Trust.';

    const [draft] = await parseText(`Headline of it\nA first paragraph, which ends here.\nA second one.\n${last}`);

    expect(draft?.body.at(-1)).toBe(last);
  });

  test.each([
    'Oil prices rise – Reuters\nBrent at its highest in a year',
    'ماكرون: «لن نستسلم»\nالرئيس الفرنسي يتحدث إلى الأمة',
    'عمان تستضيف قمة - رويترز\nالقادة يصلون اليوم إلى المطار',
  ])('the headline of %s is no dateline', async (text) => {
    const [draft] = await parseText(`${text}\nA paragraph that is long enough to be one, and ends here.`);

    expect(`${draft?.headline}\n${draft?.body[0]}`).toBe(text);
  });

  test('a text of one long line is a body without a headline', async () => {
    const line = 'The council met on Monday and agreed on the plan. '.repeat(8).trim();
    expect((await parseText(line))[0]).toMatchObject({ body: [line] });
    expect((await parseText(line))[0]).not.toHaveProperty('headline');
  });
});

describe('lines around an article', () => {
  test.each(['مشاركة', 'تابعونا على جوجل نيوز', 'Follow us on Facebook', '3 min read', 'Artikel teilen'])(
    '%s',
    (line) => {
      expect(isAside(line)).toBe(true);
    },
  );

  test.each(['Share prices rose', 'اشترك في الحملة مئات المتطوعين.', '3. Stay up to date', 'Live music returned'])(
    'not %s',
    (line) => {
      expect(isAside(line)).toBe(false);
    },
  );

  test('kickers are known names, or paths from the home page', () => {
    expect(readKicker('محافظات')).toEqual(['محافظات']);
    expect(readKicker('Home / Regions / Coast')).toEqual(['Regions', 'Coast']);
    expect(readKicker('BREAKING')).toEqual([]);
    expect(readKicker('World in flames')).toBeUndefined();
    expect(readKicker('Goodbye, Coast')).toBeUndefined();
  });

  test('a date at the end of a line, parted from what it dates or not', () => {
    const date = { instant: '2026-06-14T00:00:00Z', precision: 'day' };
    expect(splitDateEnd('Alexandria - 14 June 2026', {})).toEqual({ before: 'Alexandria', date, isParted: true });
    expect(splitDateEnd('Briefing for 14 June 2026', {})).toEqual({ before: 'Briefing for', date, isParted: false });
    expect(splitDateEnd('14 people in 2026', {})).toBeUndefined();
  });

  test('pieces of HTML go, signs of prose stay', () => {
    expect(withoutMarkup('<p class="x">a &amp; b</p>c<br/>d &#39;e&#x27; &nope; 3 < 5 > 4')).toBe(
      "a & b\nc\nd 'e' &nope; 3 < 5 > 4",
    );
  });

  test('the languages of a text are those of its function words, else of its letters', () => {
    expect(languagesOfProse('The council voted on Monday to keep the market open for the people of the town.')).toEqual(
      ['en'],
    );
    expect(
      languagesOfProse('Le conseil a voté lundi pour garder le marché dans la ville et pour les habitants.'),
    ).toEqual(['fr']);
    expect(languagesOfProse('قال الوزير')).toContain('ar');
    expect(languagesOfProse('Tokyo Osaka')).toEqual([]);
  });

  test('a link between paragraphs is none of the text, whatever follows it; a whole article is one of its own', async () => {
    const [first, second] = ['The council voted on Monday to keep the old market open.', 'Traders welcomed the vote.'];
    const link = ['Read also:', 'Ferry prices rise by a tenth from July'];
    const told = 'Ferry prices will rise by a tenth from July, the operator said.';
    const between = await parseText(['Old market stays open', first, ...link, second].join('\n'));
    const behind = await parseText(['Old market stays open', first, second, ...link, told].join('\n'));

    expect(between.map(({ body }) => body)).toEqual([[first, second]]);
    expect(behind.map(({ body }) => body)).toEqual([[first, second], [told]]);
  });

  test('dates that stand between the paragraphs of a chronicle stay there', async () => {
    const lines = ['June 3, 2025', 'Workers walk out at two yards.', 'June 5, 2025', 'Talks begin in the capital.'];
    const [draft] = await parseText(['A timeline of the strike', ...lines].join('\n'));
    expect(draft?.body).toEqual(lines);
    expect(draft).not.toHaveProperty('publishedAt');
  });

  test('a day and month in numbers are read as the text or its label writes them, and never where English leaves it open', async () => {
    const dateOf = async (text: string) => (await parseText(text))[0]?.publishedAt;
    expect(await dateOf('عنوان الخبر\n03/06/2025\nقال الوزير في كلمته إن المعرض يستمر من اليوم حتى نهاية الشهر.')).toBe(
      '2025-06-03T00:00:00Z',
    );
    expect(await dateOf('Titular\nFecha: 03/06/2025\nEl concejo votó.')).toBe('2025-06-03T00:00:00Z');
    expect(await dateOf('Headline\nDate: 03/06/2025\nThe council voted on the plan for the town.')).toBeUndefined();
  });

  test('sentences without labels are the body, all of them and as they are', async () => {
    const word = fc.constantFrom(
      'الوزير',
      'قال',
      'المصدر',
      'إعلان',
      'مدينة',
      'source',
      'share',
      'the',
      'date',
      'read',
      'رويترز',
      '2025',
      '14',
    );
    const sentence = fc.array(word, { minLength: 14, maxLength: 20 }).map((words) => `وكان ${words.join(' ')} هنا.`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(sentence, { minLength: 1, maxLength: 5 }), async (sentences) => {
        const [draft] = await parseText(['عنوان الخبر الأول', ...sentences].join('\n\n'));
        expect(draft).toMatchObject({ headline: 'عنوان الخبر الأول', body: sentences, authors: [] });
        expect(draft).not.toHaveProperty('publishedAt');
      }),
    );
  });
});

const seed = resolve(import.meta.dirname, '../../../../shared/corpus/seed-article.ar.txt');

describe.skipIf(!existsSync(seed))('the seed article', () => {
  test('yields two records, each whole', async () => {
    const lines = readFileSync(seed, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    const drafts = await parseText(readFileSync(seed, 'utf8'));

    const [first, second] = drafts;
    expect(drafts).toHaveLength(2);
    expect(first).toMatchObject({
      headline: lines[0],
      publishedAt: '2023-09-20T00:00:00Z',
      publishedPrecision: 'day',
      sourceName: 'صدى البلد',
      body: lines.slice(2, 12),
      related: [{ rel: 'seeAlso', place: 1 }],
    });
    expect(first?.keywordLine).toBe(lines[13]?.split(': ')[1]);
    expect(second).toMatchObject({
      headline: lines[15],
      body: lines.slice(16, 28).map((line) => line.replace('إعلانوأعلنت', 'وأعلنت')),
      related: [{ rel: 'seeAlsoIn', place: 0 }],
    });
  });
});
