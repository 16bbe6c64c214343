import { readFileSync } from 'node:fs';
import { parseRows } from '../../text/data-table.ts';
import type { TopicExample } from './topics-corpus.ts';

/**
 * The words of `topics-words.tsv` as tiny texts on their topics: what no source's manner or share of topics stands
 * behind.
 */
export function wordsAsTexts(language: string): TopicExample[] {
  return parseRows(readFileSync(new URL('./topics-words.tsv', import.meta.url)))
    .filter(([, rowLanguage]) => rowLanguage === language)
    .flatMap(([topic = '', , list = '']) =>
      list
        .split('|')
        .map((word) => ({ source: 'words', label: topic, body: [word], allowed: [topic], labelled: true })),
    );
}
