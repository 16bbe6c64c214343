/** What opens a byline beside its preposition. */
export const NAME_OPENINGS: readonly string[] = [
  'written by', 'posted by', 'published by', 'story by', 'words by', 'reported by', 'reviewed by', 'article by', 'text by', 'a post by', 'by', 'authors?', 'text',
  'ein artikel von', 'geschrieben von', 'veröffentlicht von', 'autor(?:in|en)?', 'redaktion', 'text von', 'publié par', 'écrit par', 'rédigé par', 'auteur',
  'publicado por', 'escrito por', 'autora?', 'كتابة', 'تحرير', 'إعداد', 'اعداد', 'تقرير', 'الكاتب', 'المحرر', 'نويسنده', 'نویسنده', 'خبرنگار',
];

/** What content systems put where a name should be. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  'admin', 'administrator', 'staff', 'staff writer', 'editor', 'editors', 'editorial', 'redaktion', 'redaccion', 'redacción', 'la redacción', 'redazione', 'rédaction', 'la rédaction',
  'author', 'authors', 'unknown', 'anonymous', 'guest', 'guest author', 'webmaster', 'user', 'root', 'null', 'undefined', 'none', 'n/a', 'team', 'online', 'online-redaktion', 'onlineredaktion',
  'contributor', 'contributors', 'by', 'von', 'par', 'por', 'autor', 'autorin', 'person', 'wordpress', 'super user', 'web', 'website', 'site', 'news', 'kommentar', 'super admin', 'publiziert am', 'veröffentlicht am',
  'المحرر', 'الكاتب', 'كاتب', 'تحرير', 'محرر', 'المحررون', 'هيئة التحرير', 'فريق التحرير', 'مدير الموقع', 'الموقع', 'بقلم', 'كتب', 'نویسنده', 'مدیر', 'مدیر سایت', 'ادمین', 'تحریریه', 'سردبیر',
]);

/** Words that no name holds: they show that a line about the author was read. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  'updated published posted written image images photo picture minutes read view all articles insights from about the follow share more comments comment profile january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec veröffentlicht aktualisiert uhr article posts'.split(' '),
);
