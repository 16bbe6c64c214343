/** Words that open a byline without being part of a name, by the languages that write them so. */
export const BYLINE_OPENINGS: readonly string[] = [
  'by', // en
  'por', // es, pt
  'par', // fr
  'von', // de
  'di', // it
  'door', // nl
  'przez', // pl
  'av', // no, sv
  'от', // ru
  'بقلم', // ar
  'كتب', // ar
  'كتبت', // ar
  'نوشته', // fa
  'מאת', // he
];

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
  've',
  'и',
  'و',
  'ו',
];
