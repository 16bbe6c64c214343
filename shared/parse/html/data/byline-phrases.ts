/** What opens a byline beside its preposition and is never how a sentence begins that is none. */
export const NAME_OPENINGS: readonly string[] = [
  'written by', 'posted by', 'published by', 'story by', 'words by', 'reported by', 'article by', 'text by', 'a post by', 'created by', 'submitted by', 'by', 'authors?',
  'post author by', 'post author', 'guest post by', 'recipe by', 'reporting by',
  'ein artikel von', '(?:eine? )?(?:kolumne|interview|reportage|bericht|analyse|kommentar|gastkommentar|essay|recherche) von', 'ein beitrag von', 'gastbeitrag von', 'geschrieben von', 'veröffentlicht von', 'verfasst von', 'gespeichert von', 'eingestellt von', 'autor(?:in|en|:in)?', 'text von', 'vom?',
  'propos recueillis par', 'a cura di', 'testo di', 'servizio di', 'reportage di', 'un reportage de', 'une chronique de',
  'publié par', 'écrit par', 'rédigé par', 'auteure?s?', 'publicado por', 'escrito por', 'autora?s?', 'scritto da', 'pubblicato da', 'autore', 'geschreven door', 'skrevet av', 'yazan',
  'كتبه', 'كتبها', 'بواسطه', 'بواسطة', 'كتب بواسطة', 'كُتب بواسطة', 'نشر بواسطة', 'نُشر بواسطة', 'نشره', 'نشرها', 'إعداد وتقديم', 'إعداد وتحرير',
  'نووسینی', 'نوسینی', 'نووسین', 'ئامادەکردن', 'ئامادەکردنی', 'ئامادەکار', 'به قلم', 'گفت‌وگو از', 'گفتگو از', 'مصاحبه از', 'گزارش از', 'نوشته', 'تهیه و تنظیم', 'از قلم', 'تحریر و ترتیب', 'נכתב על ידי', 'פורסם על ידי',
];

/** What opens a byline only before a colon, a dash or another mark: these are also ordinary words, and sections of a paper. */
export const MARKED_OPENINGS: readonly string[] = [
  'كتب', 'كتبت', 'كتبت? لل?\\p{L}{2,20}', 'خاص لل?\\p{L}{2,20}', 'كتابة', 'كتابه', 'إعداد', 'اعداد', 'أعدّه', 'أعده', 'أعدته', 'أعده للنشر', 'تقرير', 'تحقيق', 'حوار', 'حاوره', 'حاورته', 'حاورها', 'أجرى الحوار', 'أجرت الحوار', 'متابعة', 'متابعه',
  'الكاتب', 'الكاتبة', 'المؤلف', 'الناشر', 'المراسل', 'مراسل', 'الصحفي', 'الصحفية', 'اسم الكاتب',
  'نووسەر', 'ڕاپۆرت', 'نویسنده', 'نويسنده', 'نویسندگان', 'خبرنگار', 'گزارش', 'گفت‌وگو', 'گفتگو', 'مصاحبه', 'گزارشگر', 'یادداشت', 'تحریر', 'رپورٹ', 'مصنف', 'کالم نگار', 'רשם', 'כתב', 'כתבה', 'כותב', 'כותבת', 'מחבר',
  'haber', 'muhabir', 'röportaj', 'yazı', 'yazar', 'интервью', 'репортаж', 'журналист', 'корреспондент', 'reportage', 'recherche', 'words', 'reporting', 'texto y fotos', 'testo e foto',
  'text', 'texte', 'texto', 'testo', 'interview', 'entretien', 'entrevista', 'bericht', 'redaktion', 'author', 'writer', 'reporter',
];

/** What opens the name of somebody who made a picture and did not write the article. */
export const CREDIT_OPENINGS: readonly string[] = [
  'photos?', 'photographs?', 'photograph(?:er|y)', 'pictures?', 'image', 'images', 'illustrations?', 'graphics?', 'video', 'camera', 'credit', 'fotos?', 'bild(?:er)?', 'symbolbild', 'grafik', 'titelbild',
  'crédit', 'fotografías?', 'imagen', 'ilustración', 'foto di', 'تصوير', 'عدسة', 'صورة', 'صور', 'كاميرا', 'المراجع', 'عکس', 'عكس', 'عکاس', 'צילום', 'צילומים', 'edit(?:ed|ing) by', 'reviewed by', 'fact.?checked by', 'medically reviewed by',
  'تحرير', 'المحررة?', 'محررة?', 'ترجمة', 'ترجمه', 'المترجمة?', 'مترجمة?', 'مونتاج', 'إخراج', 'رسوم', 'مترجم', 'ترجمهٔ', 'ویرایش', 'ویراستار', 'تدوین', 'وەرگێڕانی?', 'وێنە', 'עריכה', 'עריכה לשונית', 'תרגום', 'הפקה',
  'fot\\.', 'foto\\.', 'zdj\\.', 'zdjęcia', 'ph\\.', 'fotoğraf(?:lar)?', 'kamera', 'çeviri', 'kaynak', 'фото', 'видео', 'редактор', 'перевод', 'источник', 'иллюстрации', 'translat(?:ed by|ion)', 'interactive by', 'produced by', 'design by', 'copyright', '©', 'source', 'contact',
  'übersetzt von', 'übersetzung', 'bearbeitet von', 'quelle', 'kontakt', 'ansprechpartner(?:in)?', 'traduit par', 'traduction', 'traducción', 'traducido por', 'editado por', 'fuente', 'tradução', 'edição', 'fonte', 'traduzione',
];

/** How a byline goes on to those who made something else than the text. */
export const LATER_CREDITS: readonly string[] = [
  '(?:medically |clinically )?(?:reviewed|edited) by', 'fact.?checked by', '(?:photographed|illustrated) by', '(?:photo|picture|foto)s? by', 'fotos? von', 'photos? (?:de|par)', 'تصوير:?', 'عدسة:?', 'تحرير:?', 'ترجمة:?', 'foto di', 'translated by', 'traduit par', 'übersetzt von',
  '(?:photos?|fotos?|photograph(?:s|y)|pictures?|bild(?:er)?|illustration(?:en|s)?|grafik|video|фото|fotoğraf(?:lar)?|עריכה|צילום)\\s?:',
];
