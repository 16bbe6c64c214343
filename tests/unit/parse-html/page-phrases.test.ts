import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPhrases, PHRASE_KINDS, PHRASE_PLACE, type PhraseKind } from '../../../shared/parse/html/find-phrases.ts';
import { foldedWords } from '../../../shared/parse/html/fold-text.ts';
import { parseRows, parseWordLists, wordsOf } from '../../../shared/text/data-table.ts';

const read = (name: string): Buffer =>
  readFileSync(new URL(`../../../shared/parse/html/data/${name}.tsv`, import.meta.url));
const placeOf = (line: string, kind: PhraseKind): number =>
  findPhrases(foldedWords(line))[PHRASE_KINDS.indexOf(kind)] ?? 0;

/** Phrases that no line can hold, since words of lines are compared, and those that a list has twice. */
function faultsOf(phrases: readonly string[]): string[] {
  const folded = phrases.map((phrase) => foldedWords(phrase).join(' '));
  return phrases.filter(
    (phrase, index) => /[^\p{L}\p{M}\p{N}_ ]| {2}|^ | $/u.test(phrase) || folded.indexOf(folded[index] ?? '') !== index,
  );
}

describe('page-phrases.tsv', () => {
  const lists = parseWordLists(read('page-phrases'));

  test('has the kinds that are columns, and no others', () => {
    expect([...lists.keys()].sort()).toEqual([...PHRASE_KINDS].sort());
  });

  test.each([...lists])('%s: every phrase is words, and stands there once', (_, phrases) => {
    expect(faultsOf(phrases)).toEqual([]);
  });
});

test('prompt-openings.tsv: every opening is words, and stands there once', () => {
  expect(faultsOf(parseRows(read('prompt-openings')).flatMap(wordsOf))).toEqual([]);
});

describe('findPhrases', () => {
  test.each<[string, PhraseKind]>([
    ['نظراتی که حاوی توهین باشد منتشر نخواهد شد', 'comments'],
    ['لن يتم نشر عنوان بريدك الإلكتروني', 'comments'],
    ['جملہ حقوق بحق ادارہ محفوظ ہیں', 'rights'],
    ['Всички права запазени', 'rights'],
    ['Minden jog fenntartva', 'rights'],
    ['সর্বস্বত্ব সংরক্ষিত', 'rights'],
    ['이 기사를 공유', 'share'],
    ['延伸閱讀：港口重建', 'readAlso'],
    ['ข่าวที่เกี่ยวข้อง', 'readAlso'],
    ['हमारे व्हाट्सएप चैनल से जुड़ें', 'follow'],
    ['Chanzo cha picha, Ofisi ya bandari', 'caption'],
  ])('tells what %s says: %s', (line, kind) => {
    expect(placeOf(line, kind)).toBeGreaterThanOrEqual(PHRASE_PLACE.end);
  });

  test.each([
    'Die Stadt baut den Hafen bis zum Frühjahr um',
    'Přístav bude otevřen na jaře, řekl starosta',
    'वैज्ञानिकों के अनुसार यह नाव सौर ऊर्जा से चलती है',
    'Thành phố khánh thành cây cầu mới trong tuần này',
    'Bandari mpya itafunguliwa mwezi ujao',
  ])('says nothing of %s', (line) => {
    expect(findPhrases(foldedWords(line)).every((place) => place === PHRASE_PLACE.none)).toBe(true);
  });
});
