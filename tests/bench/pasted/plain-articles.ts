import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cleanText } from '../../../shared/parse/prose/clean-text.ts';

/** An article without anything around it. */
export interface PlainArticle {
  readonly title: string;
  readonly body: readonly string[];
}

const ARTICLES = join(import.meta.dirname, '../../../../shared/corpus/nlp/antcorpus.jsonl.gz');
/** One article in so many is taken: the corpus has thousands alike. */
const TAKEN = 6;
/** Characters; what is shorter is a caption or a brief. */
const SHORTEST = 300;

/** Arabic articles of one newsroom, as they are, without anything around them; none where the corpus is not. */
export function loadPlainArticles(): PlainArticle[] {
  if (!existsSync(ARTICLES)) return [];
  const rows = gunzipSync(readFileSync(ARTICLES)).toString('utf8').trim().split('\n');
  return rows.flatMap((row, at) => {
    if (at % TAKEN !== 0) return [];
    const { title, text }: { title: string; text: string } = JSON.parse(row);
    const body = text
      .split('\n')
      .map(cleanText)
      .filter((paragraph) => paragraph !== '');
    return body.length > 1 && body.join(' ').length > SHORTEST ? [{ title: cleanText(title), body }] : [];
  });
}
