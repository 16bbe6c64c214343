/**
 * `npm run bench:names`: what is published of people, organisations and places, on news of our own with the tags that an
 * editor would give (`named-articles.tsv`): precision and recall by language and scheme, and every difference.
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
}

const counts = new Map<string, Count>();
for (const [language = '', text = '', list = ''] of parseRows(
  readFileSync(new URL('./named-articles.tsv', import.meta.url)),
)) {
  const [headline = '', ...body] = text.split('¶');
  const tags = tagArticle({ language, headline, body, keywords: [], subjects: [] }).tags.filter(({ scheme }) =>
    SCHEMES.includes(scheme),
  );
  const expected = list.split(';');
  const missed = expected.filter((name) => !tags.some((tag) => isNamed(tag, name)));
  const wrong = tags.filter((tag) => !expected.some((name) => isNamed(tag, name)));
  for (const scheme of SCHEMES) {
    const count = countOf(`${language} ${scheme}`);
    const given = tags.filter((tag) => tag.scheme === scheme).length;
    count.given += given;
    count.right += given - wrong.filter((tag) => tag.scheme === scheme).length;
    count.expected += expected.filter((name) => name.startsWith(`${scheme}:`)).length;
  }
  if (missed.length + wrong.length > 0) {
    const labels = wrong.map(({ scheme, label }) => `${scheme}:${label}`);
    console.log(`${language} ${headline}\n   missed ${missed.join('; ') || '-'}\n   wrong ${labels.join('; ') || '-'}`);
  }
}
for (const [name, { right, given, expected }] of counts) {
  console.log(
    `${name.padEnd(9)} precision ${percent(right / given)}  recall ${percent(right / expected)}  of ${expected}`,
  );
}

function isNamed({ id, scheme, label }: Tag, name: string): boolean {
  return (
    id === name ||
    (`${scheme}:${fold(label)}` === `${scheme}:${fold(name.slice(name.indexOf(':') + 1))}` &&
      name.startsWith(`${scheme}:`))
  );
}

function countOf(name: string): Count {
  const count = counts.get(name) ?? { right: 0, given: 0, expected: 0 };
  counts.set(name, count);
  return count;
}
