import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';
import { countryCodes, type PlaceKey } from './place-id.ts';

const byThreeLetters = tagTable('country-codes.tsv', (bytes) => {
  return new Map(parseRows(bytes).map(([country = '', letters = '']) => [letters, country]));
});

const NUMBER = /^\d{3}$/u;

/** The country that an ISO 3166-1 code of two letters, three letters or three digits stands for. */
export function countryOfCode(code: string): PlaceKey | undefined {
  const letters = code.toUpperCase();
  const country = NUMBER.test(code)
    ? new Intl.Locale('und', { region: code }).region
    : (byThreeLetters().get(letters) ?? letters);
  return country !== undefined && countryCodes().includes(country) ? country : undefined;
}
