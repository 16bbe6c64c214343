import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../shared/parse/archive/read-zip.ts';
import { CONTEXT, parseWire } from './parse-wire.ts';

const story = (headline: string): Uint8Array =>
  strToU8(`${headline}\n\nThe text of the story follows its headline here.\n`);
const nitf = '<nitf><body><body.head><hedline><hl1>Wire story</hl1></hedline></body.head></body></nitf>';

describe('zip', () => {
  test('each file is read by its content and named by its path', async () => {
    const file = zipSync({ 'a/one.bin': story('First story'), 'two.txt': strToU8(nitf), 'folder/': new Uint8Array() });

    const parsed = await parseWire(file);

    expect(parsed.format).toBe('zip');
    expect(parsed.articles.map(({ headline, part }) => [headline, part])).toEqual([
      ['First story', 'a/one.bin'],
      ['Wire story', 'two.txt'],
    ]);
  });

  test('a file of several articles keeps their relations, wherever it stands', async () => {
    const label = '\nRead also:\n';
    const two = `Outer story\n\nThe text of the outer story is a sentence.\n${label}Inner story\n\nThe text of the inner story is a sentence.\n`;
    const file = zipSync({ 'a.txt': story('First story'), 'b.txt': strToU8(two) });

    const { articles } = await parseWire(file);

    expect(articles.map(({ part }) => part)).toEqual(['a.txt', 'b.txt#0', 'b.txt#1']);
    expect(articles[1]?.related).toEqual([{ rel: 'seeAlso', place: 2 }]);
    expect(articles[2]?.related).toEqual([{ rel: 'seeAlsoIn', place: 1 }]);
  });

  test('a file that cannot be read is told and does not stop the others', async () => {
    const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10);
    const file = zipSync({ 'photo.jpg': picture, 'a.txt': story('First story'), '__MACOSX/._a.txt': picture });

    const parsed = await parseWire(file);

    expect(parsed.articles).toHaveLength(1);
    expect(parsed.problems).toMatchObject([{ part: 'photo.jpg', code: 'unsupported' }]);
  });

  test('a path out of the archive is refused', async () => {
    const file = zipSync({
      '../up.txt': story('Up'),
      '/root.txt': story('Root'),
      'C:/drive.txt': story('Drive'),
      'a.txt': story('First story'),
    });

    const parsed = await parseWire(file);

    expect(parsed.articles.map(({ part }) => part)).toEqual(['a.txt']);
    expect(parsed.problems?.map(({ code }) => code)).toEqual(['malformed', 'malformed', 'malformed']);
  });

  test('an archive in an archive is opened, one in that is not', async () => {
    const inner = zipSync({ 'a.txt': story('First story'), 'photo.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) });

    const parsed = await parseWire(zipSync({ 'b/inner.zip': inner, 'c.txt.gz': gzipSync(story('Second story')) }));

    expect(parsed.articles).toMatchObject([
      { headline: 'First story', part: 'b/inner.zip/a.txt' },
      { headline: 'Second story', part: 'c.txt.gz' },
    ]);
    expect(parsed.problems).toMatchObject([{ part: 'b/inner.zip/photo.jpg', code: 'unsupported' }]);
    await expect(parseWire(zipSync({ 'o.zip': zipSync({ 'inner.zip': inner }) }))).rejects.toMatchObject({
      code: 'unsupported',
    });
  });

  test('archives in an archive share its budget', async () => {
    const photo = new Uint8Array(900_000);
    photo.set([0xff, 0xd8, 0xff]);
    const inner = zipSync({ 'photo.jpg': photo });
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, place) => [`${place}.zip`, inner]));

    const parsed = await parseWire(zipSync({ 'a.txt': story('First story'), ...many }));

    expect(parsed.problems?.at(0)).toMatchObject({ code: 'unsupported' });
    expect(parsed.problems?.at(-1)).toMatchObject({ code: 'too-large' });
  });

  test('a file that shrank beyond belief is too large', async () => {
    await expect(parseWire(zipSync({ 'a.txt': new Uint8Array(30_000_000) }))).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  test.each([
    ['less', 10, 'too-large'],
    ['more', 20_000, 'malformed'],
    ['far more', 4_000_000_000, 'too-large'],
  ])('a file that says it is %s than it is is refused', async (_, size, code) => {
    const file = zipSync({ 'a.txt': strToU8('Headline here. '.repeat(1000)) });
    const view = new DataView(file.buffer);
    view.setUint32(view.getUint32(file.length - 22 + 16, true) + 24, size, true);

    await expect(parseWire(file)).rejects.toMatchObject({ code });
  });

  test('changed bytes are malformed', async () => {
    const file = zipSync({ 'a.txt': [strToU8('Headline here.'), { level: 0 }] });
    const at = 30 + 'a.txt'.length;
    file[at] = (file[at] ?? 0) ^ 1;

    await expect(parseWire(file)).rejects.toMatchObject({ code: 'malformed' });
  });

  test('an archive cut anywhere is malformed or refused, never a crash', async () => {
    const file = zipSync({ 'a.txt': story('First story'), 'b.txt': story('Second story') });

    for (let length = 4; length < file.length; length += 1) {
      await expect(parseWire(file.slice(0, length))).rejects.toMatchObject({
        code: expect.stringMatching(/malformed|unsupported/),
      });
    }
  });

  test.each([
    ['a spreadsheet', '[Content_Types].xml'],
    ['an OpenDocument text', 'mimetype'],
  ])('%s is told by what it is, not by what is in it', async (_, path) => {
    await expect(parseWire(zipSync({ [path]: story('x'), 'content.xml': story('y') }))).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('This looks like'),
    });
  });

  test('an archive without files is empty', async () => {
    await expect(parseWire(zipSync({ 'folder/': new Uint8Array() }))).rejects.toMatchObject({ code: 'empty' });
  });

  test('all files together may not exceed the budget', () => {
    const [entry] = readZip(zipSync({ 'a.txt': strToU8('x'.repeat(2000)) }));

    expect(entry?.read(2000)).toHaveLength(2000);
    expect(() => entry?.read(1999)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});

/** A zip archive with one file whose sizes and place stand in the extra field for large archives. */
function zip64(path: string, content: Uint8Array): Uint8Array {
  const plain = zipSync({ [path]: [content, { level: 0, extra: { 1: new Uint8Array(24) } }] });
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const header = view.getUint32(plain.length - 22 + 16, true);
  const extra = header + 46 + view.getUint16(header + 28, true) + 4;
  for (const [place, at] of [24, 20, 42].entries()) {
    view.setBigUint64(extra + place * 8, BigInt(view.getUint32(header + at, true)), true);
    view.setUint32(header + at, 0xffffffff, true);
  }
  return plain;
}

test('a small archive in the form for large ones is read', async () => {
  const parsed = await parseWire(zip64('a.txt', story('First story')));

  expect(parsed.articles).toMatchObject([{ headline: 'First story', part: 'a.txt' }]);
});

describe('gzip', () => {
  test('one file is read as if it had come alone', async () => {
    const parsed = await parseWire(gzipSync(story('First story')), { ...CONTEXT, key: 'incoming/wire/a.txt.gz' });

    expect(parsed.format).toBe('gzip');
    expect(parsed.articles).toMatchObject([{ headline: 'First story' }]);
    expect(parsed.articles[0]?.part).toBeUndefined();
  });

  test('a bomb is too large, a damaged file malformed, a gzip in a gzip in a gzip not opened', async () => {
    const damaged = gzipSync(story('First story')).slice(0, -12);

    await expect(parseWire(gzipSync(new Uint8Array(60_000_000)))).rejects.toMatchObject({ code: 'too-large' });
    await expect(parseWire(damaged)).rejects.toMatchObject({ code: 'malformed' });
    const thrice = gzipSync(gzipSync(gzipSync(story('First story'))));
    await expect(parseWire(thrice)).rejects.toMatchObject({ code: 'unsupported' });
  });
});
