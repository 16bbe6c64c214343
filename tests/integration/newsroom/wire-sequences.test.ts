import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Newsroom } from '../../support/newsroom.ts';
import { type G2Parts, g2Item, g2Message, g2Package, newsMl1 } from './wire-files.ts';

const newsroom = new Newsroom();
beforeAll(() => newsroom.start());
afterAll(() => newsroom.close());

const guid = (name: string): string => `urn:newsml:wire.example:20260302:${name}`;
const g2 = (name: string, version: number, headline: string, status?: G2Parts['status']): string =>
  g2Item({ guid: guid(name), version, headline, ...(status !== undefined && { status }) });

interface NinjsParts {
  readonly made?: string;
  readonly status?: string;
  readonly embargo?: string;
  readonly headline?: string;
}

/** One item of ninjs 1; each version is made a day after the one before unless it says when. */
function ninjs(name: string, version: number, { made, status, embargo, headline }: NinjsParts = {}): string {
  return JSON.stringify({
    uri: guid(name),
    type: 'text',
    version: String(version),
    versioncreated: made ?? `2026-03-0${version}T10:00:00Z`,
    pubstatus: status ?? 'usable',
    embargoed: embargo,
    language: 'en',
    headline: headline ?? `Version ${version}`,
    body_text: 'The harbour council met on Monday to vote on the new pier.',
  });
}

describe('versions', () => {
  test('a correction with a lower version that comes late changes nothing', async () => {
    const id = await newsroom.dropInTurn('late', [g2('late', 1, 'One'), g2('late', 3, 'Three'), g2('late', 2, 'Two')]);

    expect(await newsroom.article(id)).toMatchObject({ version: 3, headline: 'Three' });
  });

  test('of one number, the one made last stands', async () => {
    const id = await newsroom.dropInTurn('same', [
      ninjs('same', 1, { made: '2026-03-01T10:00:00Z', headline: 'Early' }),
      ninjs('same', 1, { made: '2026-03-01T12:00:00Z', headline: 'Later' }),
      ninjs('same', 1, { made: '2026-03-01T11:00:00Z', headline: 'Between' }),
    ]);

    expect(await newsroom.article(id)).toMatchObject({ headline: 'Later' });
  });

  test('in one message, the newer one stands wherever it is', async () => {
    const file = g2Message([
      { guid: guid('twice'), version: 2, headline: 'Two' },
      { guid: guid('twice'), version: 1, headline: 'One' },
    ]);

    const id = await newsroom.dropInTurn('twice', [file]);

    expect(await newsroom.article(id)).toMatchObject({ version: 2, headline: 'Two' });
  });

  test('in two formats, they are of one article, and a kill in either kills it', async () => {
    const id = await newsroom.dropInTurn('formats', [g2('formats', 1, 'One'), ninjs('formats', 2)]);
    expect(await newsroom.article(id)).toMatchObject({ version: 2, headline: 'Version 2' });

    expect(await newsroom.dropInTurn('formats-kill', [g2('formats', 3, 'Kill', 'canceled')])).toBe(id);
    expect(await newsroom.statusOf(id)).toBe(410);
  });

  test('an update of NewsML 1 to what a whole revision has replaced changes nothing', async () => {
    const id = await newsroom.dropInTurn('replaced', [
      newsMl1({ item: 'replaced', revision: 1, update: 'N', status: 'Usable', headline: 'One', body: 'It sails.' }),
      newsMl1({ item: 'replaced', revision: 3, update: 'A' }),
      newsMl1({ item: 'replaced', revision: 4, update: 'N', status: 'Usable', headline: 'Four', body: 'It rests.' }),
      newsMl1({ item: 'replaced', revision: 2, update: 'U', headline: 'Two' }),
    ]);

    expect(await newsroom.article(id)).toMatchObject({ version: 4, headline: 'Four', body: ['It rests.'] });
  });
});

test('an embargo moves, is lifted, and comes back with later versions', async () => {
  const id = await newsroom.dropInTurn('moved', [
    ninjs('moved', 1, { embargo: '2999-01-01T00:00:00Z' }),
    ninjs('moved', 2, { embargo: '2999-06-01T00:00:00Z' }),
  ]);
  expect(await newsroom.statusOf(id)).toBe(404);

  await newsroom.dropInTurn('moved-lifted', [ninjs('moved', 3)]);
  expect(await newsroom.article(id)).toMatchObject({ version: 3 });

  await newsroom.dropInTurn('moved-back', [ninjs('moved', 4, { embargo: '2999-01-01T00:00:00Z' })]);
  expect(await newsroom.statusOf(id)).toBe(404);
  expect(await newsroom.lists(id)).toBe(false);

  await newsroom.dropInTurn('moved-past', [ninjs('moved', 5, { embargo: '2001-01-01T00:00:00Z' })]);
  expect(await newsroom.article(id)).toMatchObject({ version: 5, status: 'usable' });
});

test('a killed article stays dead under a withhold and its first version', async () => {
  const id = await newsroom.dropInTurn('dead', [
    g2('dead', 1, 'One'),
    g2('dead', 2, 'Kill', 'canceled'),
    g2('dead', 2, 'Withhold', 'withheld'),
    g2('dead', 1, 'One'),
  ]);

  expect(await newsroom.statusOf(id)).toBe(410);
});

test.each(['after', 'before'])('a package that comes %s its item contains it', async (order) => {
  const item = g2(`item-${order}`, 1, 'Item');
  const pack = g2Package(guid(`pack-${order}`), [guid(`item-${order}`)]);

  const first = await newsroom.dropInTurn(`first-${order}`, [order === 'after' ? item : pack]);
  const second = await newsroom.dropInTurn(`second-${order}`, [order === 'after' ? pack : item]);

  const [itemId, packId] = order === 'after' ? [first, second] : [second, first];
  expect(await newsroom.article(packId)).toMatchObject({ related: [{ id: itemId, rel: 'contains' }] });
  expect(await newsroom.article(itemId)).toMatchObject({ headline: 'Item' });
});

describe('entries of Atom', () => {
  const feed = (entries: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Echo</title>${entries}</feed>`;
  const entry = (id: string, updated: string, title: string): string =>
    feed(
      `<entry><id>${id}</id><title>${title}</title><updated>${updated}</updated><content>It runs.</content></entry>`,
    );

  test('a deleted one stays dead until it is made anew', async () => {
    const alive = entry('urn:e:1', '2026-03-02T10:00:00Z', 'Tram back');
    const dead = feed('<at:deleted-entry ref="urn:e:1" when="2026-03-03T10:00:00Z"/>');
    const id = await newsroom.dropInTurn('deleted', [alive, dead, alive]);
    expect(await newsroom.statusOf(id)).toBe(410);

    await newsroom.dropInTurn('anew', [entry('urn:e:1', '2026-03-04T10:00:00Z', 'Tram back again')]);
    expect(await newsroom.article(id)).toMatchObject({ headline: 'Tram back again' });
  });

  test('an older copy of one changes nothing', async () => {
    const id = await newsroom.dropInTurn('older', [
      entry('urn:e:2', '2026-03-03T10:00:00Z', 'New title'),
      entry('urn:e:2', '2026-03-02T10:00:00Z', 'Old title'),
    ]);

    expect(await newsroom.article(id)).toMatchObject({ headline: 'New title' });
  });
});

test('a scheduled post of a content system waits unseen, and one that is deleted is gone', async () => {
  const post = (more: object): string =>
    JSON.stringify({ id: 'post-1', title: 'Rain', content: 'Rain fell.', ...more });

  const id = await newsroom.dropInTurn('scheduled', [
    post({ date: '2999-01-01T00:00:00Z', modified: '2026-03-01T00:00:00Z' }),
  ]);
  expect(await newsroom.statusOf(id)).toBe(404);

  await newsroom.dropInTurn('posted', [post({ date: '2026-03-02T00:00:00Z', modified: '2026-03-02T00:00:00Z' })]);
  expect(await newsroom.article(id)).toMatchObject({ headline: 'Rain', body: ['Rain fell.'] });

  await newsroom.dropInTurn('trashed', [post({ status: 'trash', modified: '2026-03-03T00:00:00Z' })]);
  expect(await newsroom.statusOf(id)).toBe(410);
});
