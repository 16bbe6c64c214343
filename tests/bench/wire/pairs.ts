import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import { filesOf, parsed } from './corpus.ts';
import { draftFields } from './draft-fields.ts';
import type { CheckedSet, FieldCheck } from './field-check.ts';

/** What every wire format says in a form of its own. */
const COMMON = [
  'identity',
  'version',
  'versionCreated',
  'status',
  'embargo',
  'language',
  'type',
  'headline',
  'abstract',
  'urgency',
  'publishedAt',
  'updatedAt',
  'body',
  'authors',
  'dateline',
  'copyright',
  'usageTerms',
  'genre',
];
/** Every field but those in which the two forms differ by their nature. */
const ALL = [...COMMON, 'keywords', 'signals', 'sourceName', 'subjects'];
const NINJS = [...COMMON, 'slugline'];
const BUSINESS_WIRE = ['headline', 'language', 'publishedAt', 'version', 'status'];

/** dpa's own conversion of its JSON to NewsML-G2: one item in two forms. */
export function dpaPairs(): Promise<CheckedSet> {
  const inputs = filesOf('dpa-newslab+dpa-digitalwires-to-newsmlg2/tests/data/input', '.json');
  return comparePairs(
    "dpa's JSON and NewsML-G2",
    inputs,
    (path) => path.replace('/input/', '/output/').replace(/json$/, 'xml'),
    ALL,
  );
}

/** IPTC's examples of ninjs 2.1, which it also gives in 3.0. */
export function ninjsVersions(): Promise<CheckedSet> {
  const newer = filesOf('iptc+newsinjson/examples/3.0', '.json');
  const older = (path: string): string => path.replace('/3.0/', '/2.1/').replace(/_3\.json$/, '_2.json');
  return comparePairs('ninjs 3.0 and 2.1', newer, older, NINJS);
}

/** Business Wire's NewsML 1, which IPTC also gives as ninjs. */
export function businessWirePairs(): Promise<CheckedSet> {
  const wires = filesOf('iptc+newsinjson/examples/NewsML', '.xml');
  const asNinjs = (path: string): string => path.replace('/NewsML/', '/1.4/').replace(/xml$/, 'json');
  return comparePairs("Business Wire's NewsML 1 and ninjs", wires, asNinjs, BUSINESS_WIRE);
}

async function comparePairs(
  name: string,
  paths: readonly string[],
  pairOf: (path: string) => string,
  fields: readonly string[],
): Promise<CheckedSet> {
  const checks: FieldCheck[] = [];
  for (const path of paths) {
    const other = (await parsed(pairOf(path)))?.articles[0];
    if (other !== undefined) checks.push(...compare(path, (await parsed(path))?.articles[0], other, fields));
  }
  return { name, checks, skipped: 0 };
}

function compare(
  path: string,
  draft: ArticleDraft | undefined,
  other: ArticleDraft,
  fields: readonly string[],
): FieldCheck[] {
  const found = draftFields(draft);
  const expected = draftFields(other);
  return fields.map((field) => ({ path, field, expected: expected[field] ?? '', found: found[field] }));
}
