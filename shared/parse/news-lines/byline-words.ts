/** Words that open a byline without being part of a name, by the languages that write them so. */
export const BYLINE_OPENINGS: readonly string[] = [
  'by', // en
  'written by', // en
  'reporting by', // en
  'additional reporting by', // en
  'writing by', // en
  'por', // es, pt
  'par', // fr
  'von', // de
  'di', // it
  'a cura di', // it
  'door', // nl
  'przez', // pl
  'av', // no, sv
  'af', // da
  'oleh', // id, ms
  'от', // ru
  'автор', // ru
  'текст', // ru
  'بقلم', // ar
  'كتب', // ar
  'كتبت', // ar
  'rozmawiał', // pl
  'rozmawiała', // pl
  'беседовал', // ru
  'беседовала', // ru
  'إعداد', // ar
  'نوشته', // fa
  'نویسنده', // fa
  'گزارش از', // fa
  'מאת', // he
];

/** Openings of several words, each of which begins like no sentence. */
export const LONG_BYLINE_OPENINGS: readonly string[] = [
  'écrit par',
  'rédigé par',
  'propos recueillis par',
  'escrito por',
  'text von',
  'ein bericht von',
  'testo di',
  'servizio di',
  'geschreven door',
  'به قلم',
];

/** Words between a name and the place that its reporter wrote from. */
export const PLACE_WORDS: readonly string[] = ['in', 'from', 'à', 'desde', 'aus', 'из', 'من'];

/** Words that open the part of a byline that names who edited the article: nobody's authorship. */
export const EDITOR_OPENINGS: readonly string[] = [
  'editing by', // en
  'edited by', // en
  'editado por', // es, pt
  'édité par', // fr
  'bearbeitet von', // de
  'redazione di', // it
  'تحرير', // ar
  'المحرر', // ar
];

/** Words between a reporter and the agencies whose reports went into the article. */
export const BESIDE_AGENCY_WORDS: readonly string[] = ['with', 'avec', 'mit', 'con', 'com', 'met', 'z', 'с', 'مع'];

/** Cities of several words, which beside a reporter's name look like a second one. */
export const CITIES_LIKE_NAMES: ReadonlySet<string> = new Set(
  [
    'New York|New York City|Los Angeles|San Francisco|San Diego|Las Vegas|Washington DC|Mexico City|New Delhi',
    'Hong Kong|Kuala Lumpur|Phnom Penh|Cape Town|Addis Ababa|Tel Aviv|Abu Dhabi|Port-au-Prince|Panama City',
    'Buenos Aires|São Paulo|Sao Paulo|Rio de Janeiro|Santiago de Chile|San José|San Juan|San Salvador|La Paz',
    'La Habana|Le Caire|La Haye|The Hague|Den Haag|St Petersburg|St. Petersburg|Saint Petersburg|Sri Lanka',
    'South Africa|Saudi Arabia|United Kingdom|United States|Northern Ireland|Tel-Aviv|Tel Aviv-Yafo',
    'تل أبيب|رام الله|شرم الشيخ|مكة المكرمة|المدينة المنورة|الدار البيضاء|بور سعيد|رأس الخيمة|أم القيوين',
  ].flatMap((line) => line.split('|')),
);

/** Lines under a headline that name a desk and nobody on it, in lower case. */
export const DESKS: readonly string[] = [
  'web desk',
  'news desk',
  'online desk',
  'newsroom',
  'staff reporter',
  'staff writer',
  'our correspondent',
  'editorial staff',
  'هيئة التحرير',
  'فريق التحرير',
  'قسم التحرير',
  'غرفة الأخبار',
  'غرفة التحرير',
  'ديسك',
  'متابعات',
  'ویب ڈیسک',
  'نیوز ڈیسک',
  'اسٹاف رپورٹر',
  'نمائندہ خصوصی',
  'خصوصی نمائندہ',
  'نامہ نگار',
  'گروه خبر',
  'מערכת',
  'la rédaction',
  'rédaction',
  'redacción',
  'la redacción',
  'redação',
  'da redação',
  'redazione',
  'la redazione',
  'redaktion',
  'die redaktion',
  'redactie',
  'onze redactie',
  'van onze redactie',
  'haber merkezi',
  'редакция',
  'redakcja',
  'redaksi',
  'tim redaksi',
  'वेब डेस्क',
  'न्यूज डेस्क',
  '編集部',
  'নিজস্ব প্রতিবেদক',
  'নিজস্ব সংবাদদাতা',
  'ডেস্ক রিপোর্ট',
  'निज संवाददाता',
  'हमारे संवाददाता',
  'mwandishi wetu',
  'مراسلنا',
  'مراسلتنا',
  'مندوبنا',
  'كتب المحرر',
  'القسم الاقتصادي',
  'القسم الرياضي',
  'القسم السياسي',
  'la redazione web',
  'redacción digital',
  'rédaction web',
  'avec agences',
  'avec afp',
];

/** What newspapers, stations and sites call themselves, at one of the ends of their names. */
export const OUTLET_WORDS: readonly string[] = [
  ...'gazette herald tribune times chronicle courier observer telegraph journal daily weekly anzeiger tageblatt'.split(
    ' ',
  ),
  ...'rundschau zeitung corriere gazzetta diario jornal gazeta gazetesi газета вестник'.split(' '),
  ...'صحيفة جريدة مجلة موقع بوابة شبكة إذاعة روزنامه روزنامہ'.split(' '),
];

/** The last word of a desk's name. */
export const DESK_WORDS: readonly string[] = ['ब्यूरो', 'डेस्क', 'ڈیسک', 'بیورو', 'ডেস্ক', 'ব্যুরো'];

/** Words that join two names of a byline. */
export const NAME_JOINERS: readonly string[] = [
  'and',
  'y',
  'et',
  'und',
  'e',
  'en',
  'i',
  'och',
  'og',
  'ja',
  'dan',
  've',
  'и',
  'і',
  'و',
  'ו',
];
