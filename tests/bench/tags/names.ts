/**
 * `npm run bench:names`: what is published of people, organisations and places, on news of our own with the tags that
 * an editor would give (`named-articles.tsv`, `desk-articles.tsv`; without places `world-articles.tsv` and
 * `world-first-sight-articles.tsv`): precision and recall by language and scheme, and every difference.
 */
import { readFileSync } from 'node:fs';
import type { Tag } from '../../../shared/article/article.ts';
import { tagArticle } from '../../../shared/tag/tag-article.ts';
import { parseRows } from '../../../shared/text/data-table.ts';
import { fold } from '../../../shared/text/fold.ts';
import { percent } from './print-bar.ts';

const SCHEMES = ['per', 'org', 'place'];

interface Count {
  right: number;
  given: number;
  expected: number;
  found: number;
}

/** Stands before what may be given or not. */
const OPTIONAL = /^\?/u;

for (const file of ['named-articles.tsv', 'desk-articles.tsv']) {
  console.log(`\n${file}`);
  printCounts(compareArticles(file, SCHEMES));
}
for (const file of ['world-articles.tsv', 'world-first-sight-articles.tsv']) {
  console.log(`\n${file}`);
  printCounts(compareArticles(file, ['per', 'org']));
}

function compareArticles(file: string, schemes: readonly string[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const [language = '', text = '', list = ''] of parseRows(readFileSync(new URL(`./${file}`, import.meta.url)))) {
    const [headline = '', ...body] = text.split('¶');
    const tags = tagArticle({ language, headline, body, keywords: [], subjects: [] }).tags.filter(({ scheme }) =>
      schemes.includes(scheme),
    );
    const wanted = list.split(';').filter((name) => name !== '');
    const expected = wanted.filter((name) => !OPTIONAL.test(name));
    const missed = expected.filter((name) => !tags.some((tag) => isNamed(tag, name)));
    const wrong = tags.filter((tag) => !wanted.some((name) => isNamed(tag, name.replace(OPTIONAL, ''))));
    for (const scheme of schemes) {
      const count = counts.get(`${language} ${scheme}`) ?? { right: 0, given: 0, expected: 0, found: 0 };
      counts.set(`${language} ${scheme}`, count);
      const given = tags.filter((tag) => tag.scheme === scheme).length;
      count.given += given;
      count.right += given - wrong.filter((tag) => tag.scheme === scheme).length;
      const asked = expected.filter((name) => name.startsWith(`${scheme}:`));
      count.expected += asked.length;
      count.found += asked.length - missed.filter((name) => name.startsWith(`${scheme}:`)).length;
    }
    if (missed.length + wrong.length > 0) {
      const labels = wrong.map(({ scheme, label }) => `${scheme}:${label}`);
      console.log(
        `${language} ${headline}\n   missed ${missed.join('; ') || '-'}\n   wrong ${labels.join('; ') || '-'}`,
      );
    }
  }
  return counts;
}

function printCounts(counts: ReadonlyMap<string, Count>): void {
  for (const [name, { right, given, expected, found }] of counts) {
    console.log(
      `${name.padEnd(9)} precision ${percent(right / given)}  recall ${percent(found / expected)}  of ${expected}`,
    );
  }
}

/** @param name with its scheme; other spellings of it behind a stroke */
function isNamed({ id, scheme, label, labels = {} }: Tag, name: string): boolean {
  const spellings = name.slice(name.indexOf(':') + 1).split('/');
  const written = [label, ...Object.values(labels)].map((one) => fold(one ?? ''));
  return (
    name.startsWith(`${scheme}:`) &&
    spellings.some((spelling) => id === `${scheme}:${spelling}` || written.includes(fold(spelling)))
  );
}
