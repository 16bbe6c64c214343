/**
 * Makes `shared/tag/data/media-topics.tsv` from IPTC's Media Topics (CC BY 4.0, credit IPTC).
 *
 *   node shared/tag/build/build-media-topics.ts <medtop_active.json> <mediatopics.merged.json>
 *
 * The first names the active topics in IPTC's languages; the second adds the old subject codes of all topics.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface ActiveTopic {
  readonly 'NewsCode-QCode (flat)': string;
  readonly [field: string]: string | undefined;
}

interface MergedTopic {
  readonly qcode: string;
  readonly parent: string | null;
  readonly retired?: string | null;
  readonly prefLabel: Readonly<Record<string, string>>;
  readonly subjectcode?: readonly string[] | null;
}

/** Our languages, by the names that IPTC's export gives them, in the order of the columns. */
const LANGUAGES = ['ar', 'en-GB', 'fr', 'de', 'es', 'pt-PT', 'zh-Hans', 'dk', 'no-NB', 'se', 'en-US', 'pt-BR'];

const [activePath, mergedPath] = process.argv.slice(2);
if (activePath === undefined || mergedPath === undefined) {
  throw new Error('Give the paths of medtop_active.json and mediatopics.merged.json.');
}
const active: ActiveTopic[] = JSON.parse(readFileSync(activePath, 'utf8'));
const merged: { concepts: MergedTopic[] } = JSON.parse(readFileSync(mergedPath, 'utf8'));
const parents = new Map(merged.concepts.map((topic) => [topic.qcode, topic.parent]));
const subjectCodes = new Map(
  Array.from(
    Map.groupBy(merged.concepts, (topic) => (topic.retired ? '' : (topic.subjectcode?.[0] ?? ''))),
    ([code, topics]) => [widestOf(topics.map((topic) => topic.qcode)), code] as const,
  ),
);

const rows = active
  .map((topic) => [
    idOf(topic['NewsCode-QCode (flat)']),
    subjectCodes.get(topic['NewsCode-QCode (flat)']) ?? '',
    ...LANGUAGES.map((language) => (topic[`Name (${language})`] ?? '').replace(/\s+/g, ' ').trim()),
  ])
  .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
  .map((cells) => cells.join('\t').trimEnd());

writeFileSync(
  new URL('../data/media-topics.tsv', import.meta.url),
  [
    '# IPTC Media Topics. Copyright IPTC, licensed under CC BY 4.0. Labels as published; definitions left out.',
    `#topic\tsubject code\t${LANGUAGES.join('\t')}`,
    ...rows,
    '',
  ].join('\n'),
);

/** Of several topics that came from one subject code, the one that holds all others stands for it; else none does. */
function widestOf(topics: readonly string[]): string | undefined {
  return topics.find((topic) => topics.every((other) => ancestorsOf(other).includes(topic)));
}

/** A topic and all that it lies in. */
function ancestorsOf(topic: string): string[] {
  const parent = parents.get(topic) ?? undefined;
  return [topic, ...(parent === undefined ? [] : ancestorsOf(parent))];
}

function idOf(qcode: string): string {
  return qcode.replace(/^medtop:/, '');
}
