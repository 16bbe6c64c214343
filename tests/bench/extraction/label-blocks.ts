import type { Block } from '../../../shared/parse/html/page.ts';
import { labelByHand } from './hand-labels.ts';
import type { Truth } from './load-sets.ts';

const TOKEN = /[\p{L}\p{N}_]+/gu;

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

const GRAM = 4;

/**
 * Which blocks belong to the article: 1, 0, a share for a block that is partly in it, NaN where the truth does not say.
 * Long blocks are found by their 4-grams; short ones must stand in the true text between their neighbours.
 */
export function labelBlocks(blocks: readonly Block[], truth: Truth): Float32Array {
  if (truth.articleBody !== undefined) return labelByBody(blocks, tokensOf(truth.articleBody));
  if (truth.hand !== undefined) return labelByHand(blocks, truth.hand);
  return labelBySegments(blocks, truth);
}

function labelByBody(blocks: readonly Block[], truth: readonly string[]): Float32Array {
  const labels = new Float32Array(blocks.length);
  const positions = new Map<string, number[]>();
  for (let index = 0; index + GRAM <= truth.length; index++) {
    const gram = truth.slice(index, index + GRAM).join(' ');
    const known = positions.get(gram);
    if (known === undefined) positions.set(gram, [index]);
    else known.push(index);
  }
  const tokens = blocks.map((block) => tokensOf(block.text));
  const starts = new Int32Array(blocks.length).fill(-1);
  const ends = new Int32Array(blocks.length).fill(-1);
  let pointer = 0;
  tokens.forEach((words, index) => {
    if (words.length <= GRAM) return;
    let found = 0;
    let start = -1;
    let end = -1;
    for (let at = 0; at + GRAM <= words.length; at++) {
      const places = positions.get(words.slice(at, at + GRAM).join(' '));
      if (places === undefined) continue;
      found++;
      const place = places.find((candidate) => candidate >= pointer) ?? places[0] ?? 0;
      if (start < 0) start = place - at;
      end = place + GRAM;
    }
    const share = found / (words.length - GRAM + 1);
    labels[index] = share;
    if (share >= 0.5) {
      starts[index] = start;
      ends[index] = end;
      pointer = end;
    }
  });
  let from = 0;
  tokens.forEach((words, index) => {
    if (words.length > GRAM) {
      if ((ends[index] ?? -1) >= 0) from = ends[index] ?? from;
      return;
    }
    if (words.length === 0) {
      labels[index] = Number.NaN;
      return;
    }
    let to = truth.length;
    for (let next = index + 1; next < blocks.length; next++) {
      if ((starts[next] ?? -1) >= from) {
        to = starts[next] ?? to;
        break;
      }
    }
    // A short block is part of the article only where it joins what the true text says before or after it.
    const here = words.every((word, offset) => truth[from + offset] === word);
    const there = to < truth.length && words.every((word, offset) => truth[to - words.length + offset] === word);
    if (!here && !there) return;
    labels[index] = 1;
    if (here) from += words.length;
  });
  return labels;
}

function labelBySegments(blocks: readonly Block[], truth: Truth): Float32Array {
  const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return Float32Array.from(blocks, (block) => {
    const text = normal(block.text);
    if ((truth.with ?? []).some((segment) => text.includes(normal(segment)))) return 1;
    if ((truth.without ?? []).some((segment) => text.includes(normal(segment)))) return 0;
    return Number.NaN;
  });
}
