import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../shared/tag/language/detect-language.ts';

const languageOf = (text: string, declared?: string) => detectLanguage([text], declared)?.language;

describe('detectLanguage', () => {
  test.each([
    ['ar', 'أعلنت الوزارة اليوم خطة جديدة لتوزيع المياه على القرى'],
    ['fa', 'وزارتخانه امروز برنامه تازه‌ای برای توزیع آب در روستاها اعلام کرد'],
    ['ur', 'وزارت نے آج دیہات میں پانی کی تقسیم کا نیا منصوبہ پیش کیا ہے'],
    ['ckb', 'وەزارەت ئەمڕۆ پلانێکی نوێی بۆ دابەشکردنی ئاو ڕاگەیاند'],
    ['ps', 'وزارت نن په کليو کې د اوبو د وېش نوی پلان اعلان کړ'],
    ['ug', 'مىنىستىرلىك بۈگۈن يېزىلارغا سۇ تەقسىملەش پىلانىنى ئېلان قىلدى'],
    ['he', 'המשרד הציג היום תוכנית חדשה לחלוקת מים בכפרים'],
    ['en', 'The ministry announced a new plan to bring water to the villages'],
    ['fr', 'Le ministère a annoncé un nouveau plan pour la distribution de l’eau'],
    ['de', 'Das Ministerium stellte heute einen neuen Plan zur Wasserverteilung vor'],
    ['es', 'El ministerio anunció un nuevo plan para llevar agua a los pueblos'],
    ['it', 'Il ministero ha annunciato oggi un nuovo piano per la distribuzione dell’acqua'],
    ['pt', 'O ministério anunciou hoje um novo plano para a distribuição de água'],
    ['nl', 'Het ministerie kondigde vandaag een nieuw plan aan voor de verdeling van water'],
    ['tr', 'Bakanlık bugün köylere su dağıtımı için yeni bir plan açıkladı'],
    ['ru', 'Министерство объявило сегодня новый план распределения воды'],
    ['uk', 'Міністерство оголосило сьогодні новий план розподілу води'],
    ['pl', 'Ministerstwo ogłosiło dziś nowy plan rozdziału wody we wsiach'],
    ['id', 'Kementerian mengumumkan bahwa rencana baru pembagian air sudah siap'],
    ['ms', 'Kementerian berkata pelan baharu bagi pengagihan air boleh dimulakan bulan depan'],
    ['zh', '该部今天宣布了向村庄供水的新计划'],
    ['ja', '同省は本日、村への給水に関する新しい計画を発表した'],
    ['ko', '정부는 오늘 마을에 물을 공급하는 새로운 계획을 발표했다'],
    ['hi', 'मंत्रालय ने आज गांवों में पानी के वितरण की नई योजना की घोषणा की'],
  ])('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    ['en', 'from Ashford'],
    ['fr', 'national de'],
    ['nl', 'van Harderen'],
    ['tr', 'Kemal için'],
    ['uk', 'та Коваль'],
  ])('tells %s by what holds two words together: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    ['ug', 'پايتەختتە نان باھاسى ئۆرلىدى'],
    ['ckb', 'به‌رپرسان له‌ كه‌ركوك كۆبوونه‌وه‌'],
    ['ckb', 'بازاری نەوت دابەزی'],
    ['ps', 'ملي بانک د سود کچه وساتله'],
    ['ur', 'ضمانت کی درخواست پر سماعت'],
    ['uk', 'Рада скасувала перевезення'],
    ['ms', 'Seorang pelajar maut dalam kemalangan'],
    ['id', 'Seorang pelajar tewas dalam kecelakaan'],
    ['ja', '台風接近 鉄道各社運転取止検討'],
    ['zh', '兩岸航班恢復 旅客大增'],
  ])('tells a short headline in %s by its letters or a part of a word: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    ['es', 'ministra anunció'],
    ['pt', 'ministra anunciou'],
    ['de', 'Regierung plant'],
    ['en', 'government plans'],
    ['uk', 'міністерка повідомила'],
    ['ru', 'министр сообщила'],
    ['ur', 'وزیر اعظم'],
    ['fa', 'وزیر دارایی'],
    ['sw', 'Wizara ilitangaza'],
  ])('tells %s by two words without any that holds them together: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    ['hi', 'मंत्रालय ने नई योजना की घोषणा की'],
    ['mr', 'मंत्रालयाने आज नवीन योजना जाहीर केली आहे'],
    ['ne', 'मन्त्रालयले आज नयाँ योजना सार्वजनिक गरेको छ'],
  ])('tells %s from what else is written in Devanagari: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('is not misled by names in Latin letters', () => {
    expect(languageOf('كشفت شركة Apple عن هاتف iPhone 17 Pro Max خلال مؤتمر WWDC')).toBe('ar');
    expect(languageOf('PlayStation の新型を発売へ')).toBe('ja');
    expect(languageOf('Huawei Mate 手机发布')).toBe('zh');
  });

  test('does not take an Arabic abbreviation or a glued word for a part of another language', () => {
    expect(languageOf('5 م د مقابل 15 في العام الماضي')).toBe('ar');
    expect(languageOf('خمسة مليون دولار، محققا المركز الثاني')).toBe('ar');
    expect(languageOf('وزير التموين يتابع صرف السلع فىدمياط')).toBe('ar');
  });

  test('does not believe a declaration against the text', () => {
    expect(languageOf('أعلنت الوزارة اليوم خطة جديدة لتوزيع المياه على القرى', 'en')).toBe('ar');
    expect(languageOf('The ministry announced a new plan to bring water to the villages', 'fr')).toBe('en');
  });

  test('leaves to the sender what is written alike, too short, or not known here', () => {
    expect(languageOf('Departementet la i dag frem en ny plan for fordeling av vann', 'nb-NO')).toBe('nb');
    expect(languageOf('Iran', 'de-AT')).toBe('de');
    expect(languageOf('Vazirlik bugun qishloqlarga suv taqsimlash boʻyicha yangi rejani eʼlon qildi', 'uz-Latn')).toBe(
      'uz',
    );
  });

  test('says nothing of a language that it does not know and nobody declared', () => {
    expect(languageOf('Vazirlik bugun qishloqlarga suv taqsimlash boʻyicha yangi rejani eʼlon qildi')).toBeUndefined();
  });

  test.each([
    [
      'Hausa',
      'Gwamnatin jihar ta sanar da sabon shirin rarraba ruwan sha a kauyuka goma sha biyu da ke gabashin kogin. Kwamishinan ruwa ya ce za a fara aikin a watan gobe, kuma za a kammala shi cikin shekara biyu. Mazauna yankin sun ce sun dade suna jiran wannan aiki, domin mata da yara suna tafiya mai nisa kowace safiya domin debo ruwa. Wani manomi ya shaida wa manema labarai cewa rijiyoyin da suke amfani da su sun bushe tun bara, kuma dabbobinsu sun fara mutuwa saboda kishirwa. Hukumar ta ce ta ware kudi naira biliyan uku.',
    ],
    [
      'Zulu',
      'Umnyango wezamanzi umemezele uhlelo olusha lokuletha amanzi ahlanzekile emakhaya ayishumi nambili aseduze nomfula. Umphathiswa uthe umsebenzi uzoqala ngenyanga ezayo futhi uzophothulwa phakathi neminyaka emibili. Izakhamuzi zithi kade zilinde lo msebenzi, ngoba abesifazane nezingane bahamba ibanga elide njalo ekuseni beyokha amanzi. Omunye umlimi utshele izintatheli ukuthi imithombo abayisebenzisayo isomile kusukela ngonyaka odlule, nezinkomo zabo seziqala ukufa ngenxa yokoma.',
    ],
    [
      'Malagasy',
      'Nanambara drafitra vaovao hitondrana rano fisotro madio any amin’ny tanàna roa ambin’ny folo manamorona ny renirano ny minisiteran’ny rano. Nilaza ny minisitra fa hanomboka amin’ny volana ambony ny asa ary ho vita ao anatin’ny roa taona. Nilaza kosa ny mponina fa efa ela no niandrasany izany asa izany, satria mandeha lavitra isa-maraina ny vehivavy sy ny ankizy haka rano. Nilaza tamin’ny mpanao gazety ny tantsaha iray fa maina hatramin’ny taon-dasa ny lavadrano fampiasany, ary manomboka maty noho ny hetaheta ny biby fiompiny.',
    ],
  ])('does not take a long text in %s for a language that it knows', (_, text) => {
    expect(languageOf(text)).toBeUndefined();
  });

  test('says the direction of the language', () => {
    expect(detectLanguage(['أعلنت الوزارة خطة جديدة'])?.direction).toBe('rtl');
    expect(detectLanguage(['The ministry announced a plan'])?.direction).toBe('ltr');
  });

  test('says nothing of a text without letters', () => {
    expect(detectLanguage(['12:30 — 45 %'])).toBeUndefined();
    expect(detectLanguage([], 'not a tag')).toBeUndefined();
    expect(languageOf('12:30', 'ar-EG')).toBe('ar');
  });

  test('takes any text and any declaration', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.option(fc.string(), { nil: undefined }),
        (texts, declared) => {
          expect(() => detectLanguage(texts, declared)).not.toThrow();
        },
      ),
    );
  });
});
