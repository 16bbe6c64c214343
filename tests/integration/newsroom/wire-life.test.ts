import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Newsroom } from '../../support/newsroom.ts';
import { g2Item, g2Message, newsMl1, nitf } from './wire-files.ts';

const newsroom = new Newsroom();
beforeAll(() => newsroom.start());
afterAll(() => newsroom.close());

const BOTH_ORDERS = [
  ['in order', <Value>(values: readonly Value[]) => values],
  ['in reverse', <Value>(values: readonly Value[]) => values.toReversed()],
] as const;

describe('NewsML 1 patches', () => {
  const BODY = 'The ferry between Oslo and Kiel resumed on Sunday after repairs.';

  test.each(BOTH_ORDERS)('change what they hold and never the body, %s', async (name, order) => {
    const item = `patched-${name.length}`;
    const files = [
      newsMl1({ item, revision: 1, update: 'N', status: 'Usable', headline: 'Ferry resumes', body: BODY }),
      newsMl1({ item, revision: 2, update: 'U', headline: 'Ferry resumes early' }),
      newsMl1({ item, revision: 3, update: 'A' }),
    ];

    const id = await newsroom.dropInTurn(item, order(files));

    const article = await newsroom.article(id);
    expect(article).toMatchObject({ version: 3, headline: 'Ferry resumes early', body: [BODY], status: 'usable' });
    expect(await newsroom.list('?source=wire')).toContainEqual(expect.objectContaining({ id, version: 3 }));
  });

  test('one that comes first waits unseen, and its receipt says so', async () => {
    const patch = newsMl1({ item: 'early', revision: 2, update: 'U', headline: 'Second' });

    const receipt = await newsroom.drop('incoming/wire/early-2.xml', patch);

    expect(receipt.articles).toMatchObject([{ version: 2, waiting: true }]);
    const id = receipt.articles[0]?.id ?? '';
    expect(await newsroom.statusOf(id)).toBe(404);

    await newsroom.dropInTurn('early', [
      newsMl1({ item: 'early', revision: 1, update: 'N', headline: 'First', body: BODY }),
    ]);
    expect(await newsroom.article(id)).toMatchObject({ headline: 'Second', body: [BODY] });
    expect(await newsroom.changesOf(id, 1)).toEqual(['created']);
  });

  test.each(BOTH_ORDERS)(
    'one that cancels is a kill, and a whole revision above it brings the article back, %s',
    async (name, order) => {
      const item = `killed-${name.length}`;
      const id = await newsroom.dropInTurn(
        item,
        order([
          newsMl1({ item, revision: 1, update: 'N', headline: 'Ferry resumes', body: BODY }),
          newsMl1({ item, revision: 2, update: 'U', status: 'Canceled' }),
        ]),
      );
      expect(await newsroom.statusOf(id)).toBe(name === 'in order' ? 410 : 404);

      await newsroom.dropInTurn(`${item}-again`, [
        newsMl1({ item, revision: 3, update: 'N', headline: 'It does', body: BODY }),
      ]);
      expect(await newsroom.article(id)).toMatchObject({ headline: 'It does' });
    },
  );

  test('deleting the file of a patch does not undo it', async () => {
    const item = 'kept';
    const id = await newsroom.dropInTurn(item, [
      newsMl1({ item, revision: 1, update: 'N', headline: 'First', body: BODY }),
      newsMl1({ item, revision: 2, update: 'U', headline: 'Second' }),
    ]);

    expect((await newsroom.remove('incoming/wire/kept-1.xml')).articles).toEqual([]);
    expect(await newsroom.article(id)).toMatchObject({ headline: 'Second' });

    await newsroom.remove('incoming/wire/kept-0.xml');
    expect(await newsroom.statusOf(id)).toBe(410);
  });
});

describe('a NITF document on another', () => {
  test.each([
    ['kills', 'canceled', 'in order', 410],
    ['kills', 'canceled', 'in reverse', 404],
    ['withholds', 'withheld', 'in order', 410],
    ['withholds', 'withheld', 'in reverse', 404],
    ['holds under embargo', 'embargoed', 'in order', 404],
    ['holds under embargo', 'embargoed', 'in reverse', 404],
  ])('%s it (%s), %s', async (_, status, order, answer) => {
    const on = `exw.${status}.${order.length}`;
    const story = nitf({ id: on, issued: '20260301T100000Z', headline: 'Lamp lit again' });
    const ruling = nitf({ id: `${on}.ruling`, issued: '20260301T110000Z', rules: { on, status } });
    const files = order === 'in order' ? [story, ruling] : [ruling, story];

    const id = await newsroom.dropInTurn(on, files);

    expect(await newsroom.statusOf(id)).toBe(answer);
    expect(await newsroom.lists(id)).toBe(false);
    const receipt = await newsroom.receipt(`incoming/wire/${on}-${files.indexOf(ruling)}.xml`);
    const waiting = order === 'in reverse' ? { waiting: true } : {};
    expect(receipt).toMatchObject({ status: 'ingested', articles: [{ id, status, ...waiting }] });
    expect(receipt?.articles).toHaveLength(1);
    const ruled = await newsroom.receipt(`incoming/wire/${on}-${files.indexOf(story)}.xml`);
    expect(ruled?.articles).toEqual([{ id, status: order === 'in order' ? 'usable' : status }]);
  });

  test('lets it out again, and does not touch a version made after it', async () => {
    const on = 'exw.let-out';
    const ruling = (hour: string, status: string) =>
      nitf({ id: `${on}.${hour}`, issued: `20260301T${hour}0000Z`, rules: { on, status } });
    const id = await newsroom.dropInTurn(on, [
      ruling('11', 'withheld'),
      nitf({ id: on, issued: '20260301T100000Z', headline: 'First' }),
    ]);
    expect(await newsroom.statusOf(id)).toBe(404);

    await newsroom.drop('incoming/wire/let-out.xml', ruling('12', 'usable'));
    expect(await newsroom.article(id)).toMatchObject({ headline: 'First' });

    await newsroom.drop('incoming/wire/let-out-2.xml', ruling('13', 'canceled'));
    expect(await newsroom.statusOf(id)).toBe(410);
    await newsroom.drop(
      'incoming/wire/let-out-3.xml',
      nitf({ id: on, issued: '20260301T140000Z', headline: 'Second' }),
    );
    expect(await newsroom.article(id)).toMatchObject({ headline: 'Second' });
    expect(await newsroom.changesOf(id, 3)).toEqual(['created', 'killed', 'created']);
  });
});

describe('NewsML-G2', () => {
  const guid = (name: string) => `urn:newsml:wire.example:20260301:${name}`;

  test('a message brings each item with its own status, and versions go on across files', async () => {
    const message = g2Message([
      { guid: guid('one'), version: 1, headline: 'One' },
      { guid: guid('two'), version: 1, headline: 'Two', status: 'withheld' },
      { guid: guid('three'), version: 1, headline: 'Three' },
    ]);

    const receipt = await newsroom.drop('incoming/agency/message.xml', message);

    expect(receipt.articles.map(({ status }) => status)).toEqual(['usable', 'withheld', 'usable']);
    const ids = receipt.articles.map(({ id }) => id);
    expect(await Promise.all(ids.map((id) => newsroom.statusOf(id)))).toEqual([200, 404, 200]);

    await newsroom.drop('incoming/agency/two.xml', g2Item({ guid: guid('two'), version: 2, headline: 'Two again' }));
    expect(await newsroom.article(ids[1] ?? '')).toMatchObject({ version: 2, headline: 'Two again' });
  });

  test('an embargo without an end holds until a later version has none', async () => {
    const held = { guid: guid('held'), version: 1, headline: 'Held', embargo: 'held' } as const;
    const id = (await newsroom.drop('incoming/agency/held.xml', g2Item(held))).articles[0]?.id ?? '';
    await newsroom.local.invokeSchedule();
    expect(await newsroom.statusOf(id)).toBe(404);

    await newsroom.drop('incoming/agency/out.xml', g2Item({ guid: guid('held'), version: 2, headline: 'Out' }));

    expect(await newsroom.article(id)).toMatchObject({ status: 'usable', headline: 'Out' });
    expect(await newsroom.changesOf(id, 1)).toEqual(['released']);
  });

  test('a note to editors is in no answer', async () => {
    const receipt = await newsroom.drop(
      'incoming/agency/note.xml',
      g2Item({ guid: guid('n'), version: 1, headline: 'N' }),
    );
    await newsroom.drop('incoming/wire/note.xml', nitf({ id: 'exw.note', issued: '20260301T100000Z', headline: 'O' }));

    const paths = [
      `/v1/articles/${receipt.articles[0]?.id}`,
      '/v1/articles',
      '/v1/changes',
      '/v1/uploads?key=incoming/agency/note.xml',
    ];
    for (const path of paths) expect(await (await newsroom.get(path)).text()).not.toContain('NOTE-TO-EDITORS');
  });
});

describe('an archive', () => {
  const story = (headline: string) => strToU8(`${headline}\n\nThe text of the story follows its headline here.\n`);
  const key = 'incoming/desk/night.zip';

  test('with a broken entry brings the others and says what is wrong with that one', async () => {
    const file = zipSync({
      'a.txt': story('First story'),
      'b.json': strToU8('{"uri":"urn:x","headline":"Ha'),
      'c.txt': story('Third story'),
    });

    const receipt = await newsroom.drop(key, file);

    expect(receipt).toMatchObject({
      status: 'ingested',
      format: 'zip',
      problems: [{ part: 'b.json', code: 'malformed' }],
    });
    const articles = await Promise.all(receipt.articles.map(({ id }) => newsroom.article(id)));
    expect(articles.map(({ headline }) => headline)).toEqual(['First story', 'Third story']);
  });

  test('keeps each article under its id when an entry is added before it', async () => {
    const before = (await newsroom.receipt(key))?.articles ?? [];
    const file = zipSync({ '0.txt': story('New story'), 'a.txt': story('First story'), 'c.txt': story('Third story') });

    const receipt = await newsroom.drop(key, file);

    expect(receipt.articles.slice(1)).toEqual(before);
    expect(receipt.problems).toBeUndefined();
  });
});
