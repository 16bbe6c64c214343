import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleSchema } from '../../../shared/article/article.ts';
import { Newsroom } from '../../support/newsroom.ts';
import { CONTAINER_HEADLINE, encodeWindows1256, HARBOUR_ALONE, HARBOUR_HEADLINE, HARBOUR_TEXT } from './arabic-text.ts';

const newsroom = new Newsroom();
beforeAll(() => newsroom.start());
afterAll(() => newsroom.close());

describe('a pasted Arabic page', () => {
  const key = 'incoming/desk/ميناء 1+1.txt';

  test('becomes two articles that know of each other', async () => {
    const receipt = await newsroom.drop(key, HARBOUR_TEXT);
    expect(receipt).toMatchObject({ key, status: 'ingested', format: 'plain-text', charset: 'utf-8' });
    const [harbour, container] = await Promise.all(receipt.articles.map(({ id }) => newsroom.article(id)));

    expect(articleSchema.parse(harbour)).toEqual(harbour);
    expect(harbour).toMatchObject({
      headline: HARBOUR_HEADLINE,
      language: 'ar',
      direction: 'rtl',
      publishedAt: '2026-03-05T00:00:00Z',
      publishedPrecision: 'day',
      source: { id: 'desk', name: 'وكالة الميناء' },
      related: [{ id: container?.id }],
    });
    expect(harbour?.body).toHaveLength(2);
    expect(container).toMatchObject({ headline: CONTAINER_HEADLINE, related: [{ id: harbour?.id }] });
    expect(await newsroom.listOf(1, '?tag=place:MA')).toMatchObject([{ headline: HARBOUR_HEADLINE }]);
    expect(await newsroom.list('?tag=place:EG&language=ar')).toMatchObject([{ headline: CONTAINER_HEADLINE }]);
  });

  test('a corrected file without the second article takes that one back', async () => {
    const before = await newsroom.receipt(key);
    const second = before?.articles[1]?.id ?? '';

    const receipt = await newsroom.drop(key, HARBOUR_ALONE.replace('ثلاثة آلاف', 'أربعة آلاف'));

    expect(receipt.articles).toHaveLength(1);
    expect(await newsroom.statusOf(second)).toBe(410);
    const corrected = await newsroom.article(receipt.articles[0]?.id ?? '');
    expect(corrected.body?.[1]).toContain('أربعة آلاف');
    expect(corrected.related).toBeUndefined();
  });

  test('reads the same in windows-1256', async () => {
    const receipt = await newsroom.drop('incoming/desk/cp1256.txt', encodeWindows1256(HARBOUR_ALONE));

    expect(receipt.charset).toBe('windows-1256');
    expect(await newsroom.article(receipt.articles[0]?.id ?? '')).toMatchObject({ headline: HARBOUR_HEADLINE });
  });
});

describe('files that cannot become articles', () => {
  test.each([
    ['an empty file', 'empty.txt', '', 'empty'],
    ['blanks only', 'blank.txt', ' \n\t\n ', 'empty'],
    [
      'a picture',
      'photo.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      'unsupported',
    ],
    ['broken JSON', 'broken.json', '{"uri":"urn:x","headline":"Half', 'malformed'],
    ['more than the stage accepts', 'huge.txt', new Uint8Array(10_000_001).fill(97), 'too-large'],
  ])('%s is rejected with a receipt that says why', async (_what, name, content, code) => {
    const receipt = await newsroom.drop(`incoming/desk/${name}`, content);

    expect(receipt).toMatchObject({ status: 'rejected', articles: [], problem: { code } });
    expect(receipt.problem?.detail).toMatch(/^[A-Z].{15,}\.$/s);
  });

  test('nor does a record that is none keep the others of its message', async () => {
    const key = 'incoming/desk/told-twice.txt';
    const first = await newsroom.drop(key, 'Told twice\n\nThe second time it comes behind a broken record.');
    const told = {
      eventName: 'ObjectCreated:Put',
      eventTime: new Date().toISOString(),
      s3: { bucket: { name: newsroom.local.bucketName }, object: { key, sequencer: 'F'.repeat(18) } },
    };

    await newsroom.announce({ eventName: 'ObjectCreated:Put' }, told);

    expect((await newsroom.receipt(key))?.finishedAt).not.toBe(first.finishedAt);
  });

  test('do not keep their neighbours from coming through', async () => {
    const names = Array.from({ length: 30 }, (_, number) => `incoming/mixed/${number}.txt`);
    await Promise.all(
      names.map((name, number) =>
        newsroom.dropUnwatched(
          name,
          number % 3 === 0 ? '' : `Headline ${number}\n\nA body of its own, number ${number}.`,
        ),
      ),
    );
    await newsroom.local.idle();

    const receipts = await Promise.all(names.map((name) => newsroom.receipt(name)));
    expect(receipts.map((receipt) => receipt?.status)).toEqual(
      names.map((_, number) => (number % 3 === 0 ? 'rejected' : 'ingested')),
    );
    expect(await newsroom.listOf(20, '?source=mixed&limit=7')).toHaveLength(20);
  });
});

describe('a restart', () => {
  test('finds every article, receipt and change again', async () => {
    const receipt = await newsroom.drop('incoming/desk/kept.txt', 'Kept over night\n\nThis article stays where it is.');
    const id = receipt.articles[0]?.id ?? '';

    await newsroom.stop();
    await newsroom.start();

    expect(await newsroom.article(id)).toMatchObject({ headline: 'Kept over night' });
    expect(await newsroom.receipt('incoming/desk/kept.txt')).toEqual(receipt);
    expect(await newsroom.changesOf(id, 1)).toEqual(['created']);
  });
});
