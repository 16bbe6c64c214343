/** What opens a byline beside its preposition and is never how a sentence begins that is none. */
export const NAME_OPENINGS: readonly string[] = [
  'written by', 'posted by', 'published by', 'story by', 'words by', 'reported by', 'article by', 'text by', 'a post by', 'created by', 'submitted by', 'by', 'authors?',
  'ein artikel von', 'ein beitrag von', 'gastbeitrag von', 'geschrieben von', 'veröffentlicht von', 'verfasst von', 'gespeichert von', 'eingestellt von', 'autor(?:in|en|:in)?', 'text von', 'vom?',
  'publié par', 'écrit par', 'rédigé par', 'auteure?s?', 'publicado por', 'escrito por', 'autora?s?', 'scritto da', 'pubblicato da', 'autore', 'geschreven door', 'skrevet av', 'yazan',
  'كتبه', 'كتبها', 'بواسطه', 'بواسطة', 'كتب بواسطة', 'كُتب بواسطة', 'نشر بواسطة', 'نُشر بواسطة', 'نشره', 'نشرها', 'إعداد وتقديم', 'ترجمة وتحرير', 'إعداد وتحرير',
  'نووسینی', 'نوسینی', 'ئامادەکردنی', 'ئامادەکار', 'به قلم', 'نوشته', 'تهیه و تنظیم', 'از قلم', 'تحریر و ترتیب', 'נכתב על ידי', 'פורסם על ידי',
];

/** What opens a byline only before a colon, a dash or another mark: these are also ordinary words, and sections of a paper. */
export const MARKED_OPENINGS: readonly string[] = [
  'كتب', 'كتبت', 'كتابة', 'كتابه', 'إعداد', 'اعداد', 'أعدّه', 'أعده', 'أعدته', 'أعده للنشر', 'تحرير', 'تقرير', 'تحقيق', 'حوار', 'حاوره', 'حاورته', 'حاورها', 'أجرى الحوار', 'أجرت الحوار', 'ترجمة', 'ترجمه', 'متابعة', 'متابعه',
  'الكاتب', 'الكاتبة', 'المؤلف', 'الناشر', 'المحرر', 'المحررة', 'محرر', 'محررة', 'المراسل', 'مراسل', 'الصحفي', 'الصحفية', 'اسم الكاتب',
  'نووسەر', 'ڕاپۆرت', 'وەرگێڕانی', 'نویسنده', 'نويسنده', 'نویسندگان', 'خبرنگار', 'گزارش', 'گزارشگر', 'مترجم', 'ترجمهٔ', 'یادداشت', 'تحریر', 'رپورٹ', 'مصنف', 'کالم نگار', 'רשם', 'כתב', 'כתבה', 'כותב', 'כותבת', 'מחבר',
  'text', 'texte', 'texto', 'testo', 'interview', 'entretien', 'entrevista', 'bericht', 'redaktion', 'author', 'writer', 'reporter',
];

/** What opens the name of somebody who made a picture and did not write the article. */
export const CREDIT_OPENINGS: readonly string[] = [
  'photos?', 'photographs?', 'photograph(?:er|y)', 'pictures?', 'image', 'images', 'illustrations?', 'graphics?', 'video', 'camera', 'credit', 'fotos?', 'bild(?:er)?', 'symbolbild', 'grafik', 'titelbild',
  'crédit', 'fotografías?', 'imagen', 'ilustración', 'foto di', 'تصوير', 'عدسة', 'صورة', 'صور', 'كاميرا', 'المصدر', 'المراجع', 'عکس', 'عكس', 'عکاس', 'צילום', 'צילומים', 'edited by', 'reviewed by', 'fact.?checked by', 'medically reviewed by',
];

/** What content systems put where a name should be. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  'admin', 'administrator', 'staff', 'staff writer', 'staff reporter', 'our correspondent', 'correspondent', 'reporter', 'web desk', 'news desk', 'online desk', 'agencies', 'news agencies', 'editor', 'editors', 'editorial', 'editorial team', 'editorial staff', 'redaktion', 'die redaktion', 'redaccion', 'redacción', 'la redacción', 'redazione', 'la redazione', 'rédaction', 'la rédaction', 'redacao', 'redação', 'redactie', 'redakcja', 'редакция',
  'author', 'authors', 'unknown', 'anonymous', 'guest', 'guest author', 'webmaster', 'user', 'root', 'null', 'undefined', 'none', 'n/a', 'team', 'online', 'online-redaktion', 'onlineredaktion', 'name', 'your name', 'posted', 'january', 'february',
  'article information', 'about the author', 'informations sur l’article', 'información del artículo', 'informação sobre o artigo', 'contributor', 'contributors', 'by', 'von', 'vom', 'par', 'por', 'autor', 'autorin', 'person', 'wordpress', 'super user', 'web', 'website', 'site', 'news', 'kommentar', 'super admin', 'publiziert am', 'veröffentlicht am', 'noc admin', 'site admin', 'web admin', 'news admin',
  'معلومات المقال', 'عن الكاتب', 'معلومات الخبر', 'اطلاعات مقاله', 'درباره نویسنده', 'المحرر', 'الكاتب', 'كاتب', 'تحرير', 'محرر', 'المحررون', 'الموقع', 'بقلم', 'كتب', 'كتبت', 'خاص', 'وكالات', 'الوكالات', 'متابعات', 'متابعة', 'رصد', 'المصدر', 'ادمن', 'أدمن', 'الادمن', 'المشرف', 'المدير', 'مدير', 'مجهول', 'غير معروف', 'مراسلون', 'مراسلونا', 'المراسل', 'مراسل', 'صحافة', 'ترجمة', 'ترجمات', 'إعداد', 'نشر', 'الناشر', 'الإدارة', 'رأي', 'مقالات', 'أخبار', 'عاجل', 'محليات', 'سياسة', 'رياضة', 'اقتصاد', 'منوعات', 'الرئيسية',
  'نویسنده', 'مدیر', 'مدیر سایت', 'ادمین', 'تحریریه', 'سردبیر', 'خبرنگار', 'مترجم', 'ویب ڈیسک', 'نیوز ڈیسک', 'ایجنسیاں', 'מערכת האתר', 'מערכת', 'כתבי האתר',
]);

/** Words that no name holds: they show that a line about the author was read, or a desk's name. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'updated published posted written image images photo picture minutes read view all articles insights about the follow share more comments comment profile veröffentlicht aktualisiert uhr article posts newsroom wird geladen ' +
    'محررو محررون المحررين قسم القسم وحدة فريق الفريق هيئة أسرة إدارة غرفة أخبار الأخبار وكالات الوكالات وكالة صحيفة جريدة موقع الموقع بوابة قناة شبكة مجلة مكتب متابعات مراسلو مراسلونا المراسلين نيوز أونلاين اونلاين ديسك الديسك مشرف رئيس التحرير ' +
    'نشر تحديث تعليق تعليقات مشاركة مشاهدة قراءة دقيقة دقائق ساعة منذ المزيد اقرأ مقالات المقالات جميع كل ' +
    'سرویس گروه خبرگزاری سایت پایگاه روزنامه تحریریه هیئت ڈیسک نیوز نمائندہ ایجنسی מערכת חדשות אתר סוכנויות'
  ).split(' '),
);

/** Arabic given names that begin with the letter that otherwise means "and". */
export const NAMES_WITH_WAW: ReadonlySet<string> = new Set(
  'وليد وائل وجدي وسام وسيم وفاء وداد وديع ورد وردة وضاح وحيد وحيدة وجيه وصفي وهيب وهبة وهبي وليم ويليام وفيق وفيقة وصال وعد وطفة واصف وثاب وائلة وفا والي ولاء ولي وسن وسيلة وداعة وهيبة وجنات ولد ود واثق'.split(' '),
);

/** Places of two words, as Arabic and Persian bylines name the place of the report before or behind the author. */
export const PLACES_OF_TWO_WORDS: ReadonlySet<string> = new Set([
  'رام الله', 'القدس المحتلة', 'الدار البيضاء', 'تل أبيب', 'تل ابيب', 'أبو ظبي', 'ابو ظبي', 'بور سعيد', 'شرم الشيخ', 'خان يونس', 'دير الزور', 'بيت لحم', 'كفر الشيخ', 'لوس أنجلوس', 'نيو دلهي', 'هونغ كونغ', 'سان فرانسيسكو', 'الأمم المتحدة', 'مكة المكرمة', 'المدينة المنورة', 'رأس الخيمة', 'أم درمان', 'قطاع غزة', 'غزة المحاصرة', 'وادي موسى', 'بني سويف', 'سيدي بوزيد', 'بني ملال', 'نيويورك تايمز',
]);

/** Words between a name and the date behind it, beside the names of months and weekdays. */
export const DATE_OPENINGS: readonly string[] = 'on at am den le el il em op den dated updated published posted aktualisiert veröffentlicht publié publicado a à um vom في يوم بتاريخ نشر نشرت آخر تحديث الموافق بتوقيت الساعة در تاریخ روز'.split(' ');

/** How a byline goes on to those who made something else than the text. */
export const LATER_CREDITS: readonly string[] = [
  '(?:medically |clinically )?(?:reviewed|edited) by', 'fact.?checked by', '(?:photographed|illustrated) by', '(?:photo|picture|foto)s? by', 'fotos? von', 'photos? (?:de|par)', 'تصوير:?', 'عدسة:?',
];
