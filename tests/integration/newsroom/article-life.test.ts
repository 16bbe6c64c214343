import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Newsroom } from '../../support/newsroom.ts';

const newsroom = new Newsroom();
beforeAll(() => newsroom.start());
afterAll(() => newsroom.close());

interface NinjsParts {
  readonly uri: string;
  readonly version: string;
  readonly headline?: string;
  readonly pubstatus?: string;
  readonly embargoed?: string;
}

function ninjs({ uri, version, headline = 'Ferry service resumes', ...rest }: NinjsParts): string {
  return JSON.stringify({
    uri,
    version,
    type: 'text',
    language: 'en',
    versioncreated: '2026-03-01T10:00:00Z',
    headline,
    body_text: 'The ferry between Oslo and Kiel resumed on Sunday after repairs. Tickets are on sale again.',
    ...rest,
  });
}

async function onlyIdOf(key: string, content: string): Promise<string> {
  const receipt = await newsroom.drop(key, content);
  const [article] = receipt.articles;
  if (article === undefined) throw new Error(`no article came of ${key}: ${JSON.stringify(receipt)}`);
  return article.id;
}

describe('versions', () => {
  test('a newer version is served, whichever file it came in and whichever came first', async () => {
    const uri = 'urn:example:ferry';
    const id = await onlyIdOf('incoming/wire/ferry-3.json', ninjs({ uri, version: '3', headline: 'Third' }));
    await newsroom.drop('incoming/wire/ferry-2.json', ninjs({ uri, version: '2', headline: 'Second' }));

    const late = await newsroom.receipt('incoming/wire/ferry-2.json');
    expect(late?.articles).toEqual([{ id, version: 2, status: 'usable', superseded: true }]);
    expect(await newsroom.article(id)).toMatchObject({ version: 3, headline: 'Third' });

    await newsroom.drop('incoming/wire/ferry-4.json', ninjs({ uri, version: '4', headline: 'Fourth' }));
    expect(await newsroom.article(id)).toMatchObject({ version: 4, headline: 'Fourth' });
    expect((await newsroom.list('?source=wire')).filter((card) => card.id === id)).toMatchObject([{ version: 4 }]);
    expect(await newsroom.changesOf(id, 2)).toEqual(['created', 'updated']);
  });
});

test('a file that comes again with nothing new in it is no update', async () => {
  const key = 'incoming/wire/hourly.json';
  const id = await onlyIdOf(key, ninjs({ uri: 'urn:example:hourly', version: '1' }));
  await newsroom.drop(key, ninjs({ uri: 'urn:example:hourly', version: '1' }));
  await newsroom.drop(key, ninjs({ uri: 'urn:example:hourly', version: '1', headline: 'Ferry service stops' }));

  expect(await newsroom.changesOf(id, 2)).toEqual(['created', 'updated']);
});

describe('what carries no date', () => {
  const feed = (built: string, ...headlines: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>نشرة المرفأ</title><language>ar</language><lastBuildDate>${built}</lastBuildDate>
    ${headlines
      .map(
        (headline) => `<item><title>${headline}</title><guid isPermaLink="false">urn:example:${headline}</guid>
        <description>أعلنت هيئة الميناء أن العمل في الرصيف الجديد سيبدأ مطلع الشهر المقبل بعد انتهاء الدراسات.</description></item>`,
      )
      .join('')}
    </channel></rss>`;
  const [first, second, third] = ['الميناء يفتح رصيفا جديدا', 'أسعار الوقود تتراجع', 'افتتاح جسر في الشمال'] as const;
  const read = async () => await newsroom.list('?source=undated');
  const headlines = async () => (await read()).map(({ headline }) => headline);

  test('a feed that is dropped every hour, a text and a page stay where they first appeared', async () => {
    const feedKey = 'incoming/undated/feed.xml';
    const built = 'Sun, 01 Mar 2026 10:00:00 GMT';
    const text = 'إغلاق الطريق الساحلي أسبوعا\n\nأغلقت البلدية الطريق الساحلي لأعمال الصيانة. وتستمر الأعمال أسبوعا.';
    const page = `<html lang="ar"><head><title>معرض الكتاب يعود</title></head><body><article><h1>معرض الكتاب يعود</h1>
      <p>يعود معرض الكتاب بعد غياب عامين، ويشارك فيه مئتا ناشر من عشرين دولة، كما قال منظموه للصحفيين.</p>
      <p>وأضاف المنظمون أن الدخول سيكون مجانيا للطلاب طوال أيام المعرض، وأن الندوات تبث مباشرة.</p></article></body></html>`;
    const { articles } = await newsroom.drop(feedKey, feed(built, first));
    const id = articles[0]?.id ?? '';
    await newsroom.drop('incoming/undated/road.txt', text);
    await newsroom.drop('incoming/undated/fair.html', page);
    await newsroom.drop(feedKey, feed('Sun, 01 Mar 2026 11:00:00 GMT', second, first));
    const before = await read();
    expect(await headlines()).toEqual([second, 'معرض الكتاب يعود', 'إغلاق الطريق الساحلي أسبوعا', first]);
    const etagOf = async (path: string) => (await newsroom.get(path)).headers.get('etag');
    const etag = await etagOf(`/v1/articles/${id}`);

    await newsroom.drop(feedKey, feed('Sun, 01 Mar 2026 12:00:00 GMT', second, first));
    await newsroom.drop('incoming/undated/fair.html', page);
    await newsroom.drop('incoming/undated/road.txt', text);

    expect(await read()).toEqual(before);
    expect(await etagOf(`/v1/articles/${id}`)).toBe(etag);

    await newsroom.drop('incoming/undated/road.txt', text.replace('أسبوعا.', 'أسبوعين.'));
    await newsroom.drop(feedKey, feed('Sun, 01 Mar 2026 13:00:00 GMT', third, second, first));

    expect(await headlines()).toEqual([third, second, 'معرض الكتاب يعود', 'إغلاق الطريق الساحلي أسبوعا', first]);
    expect(await newsroom.changesOf(id, 1)).toEqual(['created']);
  });
});

describe('a kill', () => {
  test('takes the article out of every list and answers for it with 410 and the reason', async () => {
    const uri = 'urn:example:killed';
    const id = await onlyIdOf('incoming/wire/killed-1.json', ninjs({ uri, version: '1' }));
    expect(await newsroom.lists(id, '?language=en')).toBe(true);

    await newsroom.drop('incoming/wire/killed-2.json', ninjs({ uri, version: '2', pubstatus: 'canceled' }));

    const response = await newsroom.get(`/v1/articles/${id}`);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ reason: 'canceled' });
    for (const query of ['', '?language=en', '?source=wire', '?tag=place:NO']) {
      expect(await newsroom.lists(id, query)).toBe(false);
    }
    expect(await newsroom.changesOf(id, 2)).toEqual(['created', 'killed']);
  });

  test('wins over an original that comes after it, and nothing tells of an article nobody saw', async () => {
    const uri = 'urn:example:killed-first';
    await newsroom.drop('incoming/wire/first-kill.json', ninjs({ uri, version: '1', pubstatus: 'canceled' }));
    const id = await onlyIdOf('incoming/wire/first-text.json', ninjs({ uri, version: '1' }));

    expect(await newsroom.statusOf(id)).toBe(404);
    expect(await newsroom.lists(id)).toBe(false);
  });
});

describe('an embargo', () => {
  test('hides the article everywhere until its minute, then publishes it', async () => {
    // Far enough ahead that a busy machine has looked before it is over.
    const embargoed = new Date(Date.now() + 15_000).toISOString();
    const content = ninjs({ uri: 'urn:example:embargo', version: '1', embargoed });
    const receipt = await newsroom.drop('incoming/wire/embargo.json', content);
    const id = receipt.articles[0]?.id ?? '';

    expect(receipt.articles).toMatchObject([{ status: 'embargoed' }]);
    expect(await newsroom.statusOf(id)).toBe(404);
    expect(await newsroom.lists(id)).toBe(false);
    await newsroom.local.invokeSchedule();
    expect(await newsroom.statusOf(id)).toBe(404);

    await sleep(Math.max(0, Date.parse(embargoed) - Date.now()) + 50);
    await newsroom.local.invokeSchedule();
    expect(await newsroom.article(id)).toMatchObject({ status: 'usable', publishedAt: embargoed });
    expect(await newsroom.lists(id, '?source=wire&language=en')).toBe(true);
    expect(await newsroom.changesOf(id, 1)).toEqual(['released']);
  });
});

describe('deleting the file', () => {
  test('withdraws its articles, and dropping it again brings them back', async () => {
    const key = 'incoming/desk/notice.txt';
    const text = 'Water supply restored\n\nThe water supply of the old town was restored on Monday morning.';
    const id = await onlyIdOf(key, text);

    const withdrawal = await newsroom.remove(key);
    expect(withdrawal.articles).toEqual([{ id, status: 'withdrawn' }]);
    expect(await newsroom.statusOf(id)).toBe(410);
    expect(await newsroom.lists(id)).toBe(false);

    await newsroom.drop(key, text);
    expect(await newsroom.article(id)).toMatchObject({ headline: 'Water supply restored' });
    expect(await newsroom.changesOf(id, 3)).toEqual(['created', 'withdrawn', 'created']);
  });

  test('leaves an article alone that meanwhile came in another file', async () => {
    const uri = 'urn:example:moved';
    const id = await onlyIdOf('incoming/wire/moved-a.json', ninjs({ uri, version: '1' }));
    await newsroom.drop('incoming/wire/moved-b.json', ninjs({ uri, version: '2', headline: 'Moved' }));

    const withdrawal = await newsroom.remove('incoming/wire/moved-a.json');

    expect(withdrawal.articles).toEqual([]);
    expect(await newsroom.article(id)).toMatchObject({ headline: 'Moved' });
  });
});
