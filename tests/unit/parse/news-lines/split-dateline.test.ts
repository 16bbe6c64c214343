import { describe, expect, test } from 'vitest';
import { splitDateline } from '../../../../shared/parse/news-lines/split-dateline.ts';

describe('datelines', () => {
  test.each([
    ['PARIS (AFP) — The minister', 'PARIS (AFP)', 'The minister'],
    ['القاهرة - رويترز: قال الوزير', 'القاهرة - رويترز', 'قال الوزير'],
    ['NEW YORK — Stocks rose', 'NEW YORK', 'Stocks rose'],
    ['LONDON, June 14 (Reuters) - Stocks rose', 'LONDON, June 14 (Reuters)', 'Stocks rose'],
    ['Portside (exa) - The bridge', 'Portside (exa)', 'The bridge'],
    ['دبي، الإمارات العربية المتحدة (CNN)-- افتتح', 'دبي، الإمارات العربية المتحدة (CNN)', 'افتتح'],
    ['الكويت - 14 - 6 (كونا) -- افتتح', 'الكويت - 14 - 6 (كونا)', 'افتتح'],
    ['أبوظبي في 14 يونيو/ وام / افتتح', 'أبوظبي في 14 يونيو/ وام', 'افتتح'],
    ['گوادر (نمائندہ جنگ) بندرگاہ پر', 'گوادر (نمائندہ جنگ)', 'بندرگاہ پر'],
    ['لاہور (نمائندہ خصوصی) لاہور میں بارش', 'لاہور (نمائندہ خصوصی)', 'لاہور میں بارش'],
    ['اصفهان - مدیر میراث استان اصفهان گفت', 'اصفهان', 'مدیر میراث استان اصفهان گفت'],
    ['غزة- (أ ف ب): قال', 'غزة- (أ ف ب)', 'قال'],
    ['تهران (ایسنا) - شهردار', 'تهران (ایسنا)', 'شهردار'],
    ['MADRID, 5 Mar. (EUROPA PRESS) - El', 'MADRID, 5 Mar. (EUROPA PRESS)', 'El'],
    ['Madrid, 5 mar (EFE).- El', 'Madrid, 5 mar (EFE)', 'El'],
    ['(ANSA) - ROMA, 5 MAR - Il', '(ANSA) - ROMA, 5 MAR', 'Il'],
    ['Berlin (dpa/tmn) - Der', 'Berlin (dpa/tmn)', 'Der'],
    ['МОСКВА, 5 мар — РИА Новости. Совет', 'МОСКВА, 5 мар — РИА Новости', 'Совет'],
    ['МОСКВА, 5 марта. /ТАСС/. Совет', 'МОСКВА, 5 марта. /ТАСС/', 'Совет'],
    ['MOSCOW, January 21. /TASS/. The council', 'MOSCOW, January 21. /TASS/', 'The council'],
    ['(ANSA) - Rome, June 4 - The council', '(ANSA) - Rome, June 4', 'The council'],
    ['Jun. 4 (Examplewire) -- The council', 'Jun. 4 (Examplewire)', 'The council'],
    ['København /ritzau/: Broen', 'København /ritzau/', 'Broen'],
    ['الدوحة في 3 مارس /قنا/ افتتح', 'الدوحة في 3 مارس /قنا/', 'افتتح'],
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
    expect(splitDateline('本报讯（记者 李四）大桥')?.authors).toEqual([{ name: '李四' }]);
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
    'The minister - a lawyer - said',
    'وقال الوزير - وهو محام - إن',
    'He left (again) and came back.',
    'He left (again) - and came back.',
    'قال الوزير (الثلاثاء) - إن',
    'El ministro (PP) - dijo',
    'El Gobierno (PSOE): dijo',
    'NEW DELHI: Stocks rose',
    'لاہور (پنجاب) میں بارش',
    'القاهرة - وقال الوزير - إن',
    'SPORT - Le club',
    'سياسة/ قال',
    'قال - وهو محام - إن',
    'الفريدي - وهو محام - قال إن الفريدي لن يعود',
    'گوادر (نئی بندرگاہ) سے جہاز روانہ ہوا',
    '【日米首脳会談】首相は',
    '（本报记者3月12日摄）市政府',
  ])('no dateline in %s', (paragraph) => {
    expect(splitDateline(paragraph)).toBeUndefined();
  });
});
