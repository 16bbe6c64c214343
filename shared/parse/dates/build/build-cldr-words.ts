/**
 * Makes `shared/parse/dates/data/cldr-words.tsv` of what this Node's Intl knows of CLDR. To be run again when Node changes:
 * a test holds the table against Intl.
 *
 *   node shared/parse/dates/build/build-cldr-words.ts
 */
import { writeFileSync } from 'node:fs';
import { rowsOf } from '../cldr-words.ts';
import { knownLocales } from '../date-languages.ts';
import { wordsOfIntl } from '../intl-words.ts';

const HEAD = `# CLDR ${process.versions.cldr}, through Intl: locale, name or other word, meaning, words\n`;
const rows = knownLocales().flatMap((locale) => rowsOf(locale, wordsOfIntl(locale)));
writeFileSync(
  new URL('../data/cldr-words.tsv', import.meta.url),
  HEAD + rows.map((row) => `${row.join('\t')}\n`).join(''),
);
