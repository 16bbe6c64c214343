import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import { type Expected, loadWritten, type WrittenText } from './load-written.ts';
import { dayOf, readPaste } from './read-paste.ts';

/**
 * Prints how many of our own texts are right in every field, and with `showsMisses` what is wrong in the others. They were
 * written before anything was run, and read while rules and model were mended: ARCHITECTURE.md tells what was right before.
 */
export async function scoreWritten(showsMisses: boolean): Promise<void> {
  for (const [batch, texts] of Map.groupBy(loadWritten(), ({ batch }) => batch))
    await scoreBatch(batch, texts, showsMisses);
}

async function scoreBatch(batch: string, texts: readonly WrittenText[], showsMisses: boolean): Promise<void> {
  const right = new Map<string, { right: number; all: number }>();
  const count = (name: string, isRight: boolean): void => {
    const known = right.get(name) ?? { right: 0, all: 0 };
    right.set(name, { right: known.right + Number(isRight), all: known.all + 1 });
  };
  for (const { name, language, text, articles } of texts) {
    const said = await readPaste(text);
    const wrong = articles.flatMap((expected, place) => differences(expected, said[place]));
    if (said.length !== articles.length) wrong.push(`articles: ${said.length}`);
    count('all', wrong.length === 0);
    count(language, wrong.length === 0);
    for (const field of ['headline', 'body', 'day', 'authors', 'source', 'keywords', 'articles'])
      count(`  ${field}`, !wrong.some((miss) => miss.startsWith(field)));
    if (showsMisses && wrong.length > 0) console.log([name, ...wrong.map((miss) => `    ${miss}`)].join('\n'));
  }
  console.log(
    `texts of our own, ${batch} batch, right: ${[...right].map(([name, { right, all }]) => `${name} ${right}/${all}`).join(', ')}`,
  );
}

function differences(expected: Expected, said: ArticleDraft | undefined): string[] {
  if (said === undefined) return ['articles: one is missing'];
  const wrong: string[] = [];
  const compare = (field: string, wanted: unknown, found: unknown): void => {
    if (JSON.stringify(wanted) !== JSON.stringify(found))
      wrong.push(`${field}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  compare('headline', expected.headline, said.headline);
  const surplus = said.body.filter((line) => !expected.body.includes(line));
  const lost = expected.body.filter((line) => !said.body.includes(line));
  if (surplus.length + lost.length > 0 || said.body.length !== expected.body.length)
    wrong.push(`body: left ${JSON.stringify(surplus)}, lost ${JSON.stringify(lost)}`);
  compare('day', expected.day, dayOf(said));
  compare('authors', expected.authors, said.authors?.map((author) => author.name) ?? []);
  compare('source', expected.source, said.sourceName);
  compare('keywords', expected.keywords, said.keywords ?? []);
  return wrong;
}
