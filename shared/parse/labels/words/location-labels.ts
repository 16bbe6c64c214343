import type { LabelWords } from '../label-words.ts';

/** Labels in front of the place. */
export const LOCATION_LABELS: LabelWords = {
  ar: ['المكان', 'الموقع', 'مكان الحدث'],
  en: ['location', 'place', 'dateline', 'city'],
  fr: ['lieu', 'ville'],
  es: ['lugar', 'ciudad', 'ubicación'],
  de: ['ort', 'ortsmarke'],
  it: ['luogo', 'città'],
  pt: ['local', 'cidade', 'localização'],
  nl: ['locatie', 'plaats'],
  tr: ['yer', 'konum', 'şehir'],
  ru: ['место', 'город'],
  pl: ['miejsce', 'miasto'],
  fa: ['مکان', 'محل', 'شهر'],
  he: ['מיקום'],
  id: ['lokasi'],
  zh: ['地点', '地點'],
  ja: ['場所'],
};
