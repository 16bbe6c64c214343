/**
 * Checks the records of the development data's wires and feeds, field by field, against what their own authors expect:
 * pairs of one item in two forms, expectations in comments, references beside the files.
 *
 *   npm run bench:wire [-- --misses]
 */
import { hasCorpus } from './corpus.ts';
import { feedparserExpectations } from './feedparser.ts';
import { agrees, type CheckedSet } from './field-check.ts';
import { businessWirePairs, dpaPairs, ninjsVersions } from './pairs.ts';
import { ansFields, feedsmithReferences, gofeedReferences, ninjsFields } from './references.ts';

const SHOWN = 160;

if (!hasCorpus()) {
  console.log('The development data (../shared/corpus) is not on this machine.');
} else {
  const sets = [
    dpaPairs,
    businessWirePairs,
    ninjsVersions,
    ninjsFields,
    ansFields,
    feedparserExpectations,
    feedsmithReferences,
    gofeedReferences,
  ];
  for (const set of sets) print(await set());
}

function print({ name, checks, skipped }: CheckedSet): void {
  const misses = checks.filter((check) => !agrees(check));
  const share = ((100 * (checks.length - misses.length)) / Math.max(1, checks.length)).toFixed(1);
  const beside = skipped === 0 ? '' : `; ${skipped} of no field or article`;
  console.log(`${name.padEnd(40)} ${checks.length - misses.length} of ${checks.length} fields (${share} %)${beside}`);
  if (!process.argv.includes('--misses')) return;
  for (const { path, field, expected, found } of misses) {
    console.log(
      `  ${path} ${field}\n    expected ${expected.slice(0, SHOWN)}\n    found    ${(found ?? '').slice(0, SHOWN)}`,
    );
  }
}
