import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Newsroom } from '../../support/newsroom.ts';
import { type G2Parts, g2Item, newsMl1, nitf } from './wire-files.ts';

const newsroom = new Newsroom();
beforeAll(() => newsroom.start());
afterAll(() => newsroom.close());

const ORDERS = ['in order', 'in reverse'] as const;
const TEXT = 'The harbour council met on Monday to vote on the new pier.';
const MADE = ['2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z'];

/** What stands once both files are in: nothing that apps are served, or the headline that they see. */
const GONE = undefined;

/** A file, and a second one that says something of its article; each is named after the story that it is of. */
type Pair = readonly [
  name: string,
  first: (story: string) => string,
  second: (story: string) => string,
  stands: string | typeof GONE,
];

const g2 =
  (version: number, more: Partial<G2Parts> = {}) =>
  (story: string) =>
    g2Item({ guid: `urn:newsml:wire.example:20260302:${story}`, version, headline: `Version ${version}`, ...more });
const json =
  (fields: object) =>
  (story: string): string =>
    JSON.stringify({ uri: `urn:${story}`, type: 'text', headline: 'First', body_text: TEXT, ...fields });
const post =
  (fields: object) =>
  (story: string): string =>
    JSON.stringify({ id: story, title: 'First', content: TEXT, ...fields });
const rss =
  (fields: string) =>
  (story: string): string =>
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Echo</title><item><guid>${story}</guid>${fields}</item></channel></rss>`;
const atom =
  (entry: (story: string) => string) =>
  (story: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Echo</title>${entry(story)}</feed>`;
const item = (made: string): string =>
  `<title>First</title><description>${TEXT}</description><pubDate>${made}</pubDate>`;

const PAIRS: readonly Pair[] = [
  ['a correction', g2(1), g2(2), 'Version 2'],
  ['a kill', g2(1), g2(2, { status: 'canceled' }), GONE],
  ['a kill under the same number', g2(1), g2(1, { status: 'canceled' }), GONE],
  ['a withhold', g2(1), g2(2, { status: 'withheld' }), GONE],
  ['a release of what was withheld', g2(1, { status: 'withheld' }), g2(2), 'Version 2'],
  ['an embargo without an end', g2(1), g2(2, { embargo: 'held' }), GONE],
  ['an embargo that is lifted', g2(1, { embargo: 'held' }), g2(2), 'Version 2'],
  ['a life after a kill', g2(1, { status: 'canceled' }), g2(2), 'Version 2'],
  [
    'a kill in ninjs without a number or a time',
    json({ version: '4', versioncreated: MADE[0] }),
    json({ pubstatus: 'canceled' }),
    GONE,
  ],
  [
    'a kill in ninjs without a number',
    json({ version: '4', versioncreated: MADE[0] }),
    json({ pubstatus: 'canceled', versioncreated: MADE[1] }),
    GONE,
  ],
  ['a post that is put in the trash', post({ date: MADE[0] }), post({ date: MADE[0], status: 'trash' }), GONE],
  ['a post in the trash without a date', post({ date: MADE[0] }), post({ status: 'trash' }), GONE],
  [
    'an item that a feed took back',
    rss(item('Sun, 01 Mar 2026 10:00:00 GMT')),
    rss(`${item('Sun, 01 Mar 2026 10:00:00 GMT')}<media:status state="deleted"/>`),
    GONE,
  ],
  [
    'an item without a date that a feed took back',
    rss(item('Sun, 01 Mar 2026 10:00:00 GMT')),
    rss('<title>First</title><media:status>deleted</media:status>'),
    GONE,
  ],
  [
    'an entry that a feed took back',
    atom(
      (id) =>
        `<entry><id>${id}</id><title>First</title><updated>${MADE[0]}</updated><content>${TEXT}</content></entry>`,
    ),
    atom((id) => `<at:deleted-entry ref="${id}" when="${MADE[1]}"/>`),
    GONE,
  ],
  [
    'another document that kills',
    (story) => nitf({ id: story, issued: '20260301T100000Z', headline: 'First' }),
    (story) => nitf({ id: `${story}-x`, issued: '20260302T100000Z', rules: { on: story, status: 'canceled' } }),
    GONE,
  ],
  [
    'a patch that withholds',
    (story) => newsMl1({ item: story, revision: 1, update: 'N', status: 'Usable', headline: 'First', body: TEXT }),
    (story) => newsMl1({ item: story, revision: 2, update: 'U', status: 'Withheld' }),
    GONE,
  ],
  [
    'a patch of the headline',
    (story) => newsMl1({ item: story, revision: 1, update: 'N', status: 'Usable', headline: 'First', body: TEXT }),
    (story) => newsMl1({ item: story, revision: 2, update: 'U', headline: 'Second' }),
    'Second',
  ],
];

describe.concurrent.each(PAIRS)('%s', (name, first, second, stands) => {
  test.concurrent.each(ORDERS)('ends alike, %s', async (order) => {
    const story = `${name} ${order}`.replaceAll(' ', '-');
    const files = [first(story), second(story)];
    await newsroom.dropInTurn(story, order === 'in order' ? files : files.toReversed());

    const [id = ''] =
      (await newsroom.receipt(`incoming/wire/${story}-${order === 'in order' ? 0 : 1}.xml`))?.articles.map(
        (one) => one.id,
      ) ?? [];
    expect(await headlineOf(id)).toBe(stands);
    expect(await newsroom.lists(id, '?language=en')).toBe(stands !== GONE);
  });
});

test('versions, kills, withholds and embargoes of one story end alike in every order', async () => {
  const said = fc.constantFrom<Partial<G2Parts>>(
    {},
    {},
    { status: 'canceled' },
    { status: 'withheld' },
    { embargo: 'held' },
  );
  const sequences = fc.array(said, { minLength: 2, maxLength: 4 }).chain((all) => {
    const versions = all.map((more, place) => ({ version: place + 1, more }));
    return fc.tuple(fc.constant(versions), fc.shuffledSubarray(versions, { minLength: versions.length }));
  });
  await fc.assert(
    fc.asyncProperty(fc.array(sequences, { minLength: 12, maxLength: 12 }), async (stories) => {
      await Promise.all(
        stories.map(async ([inOrder, shuffled], place) => {
          const ended = (order: typeof inOrder, name: string) => endOf(`${name}-${place}`, order);
          expect(await ended(shuffled, 'shuffled')).toBe(await ended(inOrder, 'in-order'));
        }),
      );
    }),
    { numRuns: 1 },
  );
});

async function endOf(
  story: string,
  versions: readonly { readonly version: number; readonly more: Partial<G2Parts> }[],
): Promise<string | undefined> {
  return headlineOf(
    await newsroom.dropInTurn(
      story,
      versions.map(({ version, more }) => g2(version, more)(story)),
    ),
  );
}

/** What apps see of an article; what a file that was refused would be is not gone, but never was. */
async function headlineOf(id: string): Promise<string | undefined> {
  expect(id).not.toBe('');
  return (await newsroom.statusOf(id)) === 200 ? (await newsroom.article(id)).headline : GONE;
}
