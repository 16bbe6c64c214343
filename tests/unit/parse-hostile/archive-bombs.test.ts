import { type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../shared/parse/parse-file.ts';

const CONTEXT = { key: 'incoming/x/a.zip', source: { id: 'x' }, uploadedAt: '2025-06-10T12:00:00Z' };
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const HANG = 180_000;
const STORY = Buffer.from('Harbour opens\n\nThe harbour opens today.\n');

function nest(file: Uint8Array, levels: number): Uint8Array {
  let packed = file;
  for (let level = 0; level < levels; level += 1) packed = zipSync({ [`${level}.zip`]: packed }, { level: 9 });
  return packed;
}

/** An archive of one file whose directory lists it many times: every entry unpacks the same bytes. */
function overlap(file: Uint8Array, times: number): Uint8Array {
  const archive = Buffer.from(zipSync({ 'a.txt': file }, { level: 9 }));
  const end = archive.length - END_BYTES;
  const start = archive.readUInt32LE(end + 16);
  const entry = archive.subarray(start, end);
  expect(entry.length).toBe(CENTRAL_BYTES + 'a.txt'.length);
  const tail = Buffer.from(archive.subarray(end));
  tail.writeUInt16LE(times, 8);
  tail.writeUInt16LE(times, 10);
  tail.writeUInt32LE(entry.length * times, 12);
  return Buffer.concat([archive.subarray(0, start), Buffer.alloc(entry.length * times, entry), tail]);
}

describe('archives made to exhaust their reader', () => {
  test('archives in archives are not opened, however deep', async () => {
    await expect(parseFile(nest(STORY, 50), CONTEXT)).rejects.toMatchObject({ code: 'unsupported' });
  });

  test('an archive in an attachment of a mail in an archive is not opened', async () => {
    const mail = [
      'From: desk@example.org',
      'Subject: Release',
      'MIME-Version: 1.0',
      'Content-Type: application/zip; name="a.zip"',
      'Content-Disposition: attachment; filename="a.zip"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(nest(STORY, 1)).toString('base64'),
    ].join('\r\n');

    const fault = await parseFile(zipSync({ 'a.eml': Buffer.from(mail) }), CONTEXT).catch((error: unknown) => error);

    expect(fault).toMatchObject({ code: expect.stringMatching(/unsupported|empty/) });
  });

  test('more files than any newsroom sends are too large', async () => {
    const files: Zippable = Object.fromEntries(Array.from({ length: 5_001 }, (_, place) => [`${place}.txt`, STORY]));

    await expect(parseFile(zipSync(files, { level: 0 }), CONTEXT)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('entries that share their bytes unpack no more than the budget of all', { timeout: HANG }, async () => {
    const archive = overlap(Buffer.alloc(1_000_000, 'a'), 5_000);

    const { articles, problems = [] } = await parseFile(archive, CONTEXT);

    expect(articles.length).toBeLessThanOrEqual(105);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['too-large']));
  });

  test('a directory that points at itself is malformed', async () => {
    const archive = Buffer.from(zipSync({ 'a.txt': STORY }));
    archive.writeUInt32LE(
      archive.readUInt32LE(archive.length - END_BYTES + 16),
      archive.readUInt32LE(archive.length - END_BYTES + 16) + 42,
    );

    await expect(parseFile(new Uint8Array(archive), CONTEXT)).rejects.toMatchObject({ code: 'malformed' });
  });
});
