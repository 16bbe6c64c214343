import { describe, expect, test } from 'vitest';
import { NewsdropError } from '../../../shared/errors/newsdrop-error.ts';
import { parseFile } from '../../../shared/parse/parse-file.ts';

const context = { key: 'incoming/x/file.txt', source: { id: 'x' }, uploadedAt: '2025-06-01T10:00:00Z' };

async function faultOf(content: string | Uint8Array): Promise<NewsdropError> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const fault = await parseFile(bytes, context).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(NewsdropError);
  return fault as NewsdropError;
}

describe('parseFile refuses with a reason', () => {
  test.each([
    ['', 'empty'],
    [' \n\r\n\t ', 'empty'],
    ['Source: nobody\nKeywords: a, b', 'empty'],
    ['{"headline": "x", ', 'malformed'],
    ['[{"uri": "a" "b"}]', 'malformed'],
    ['{"some": "object"}', 'unsupported'],
    ['<?xml version="1.0"?><a><b></a>', 'malformed'],
    ['<?xml version="1.0"?><note>hello</note>', 'unsupported'],
    ['---\ntitle: [unclosed\n---\ntext', 'malformed'],
    ['BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', 'unsupported'],
    ['\\documentclass{article}', 'unsupported'],
    ['1\n00:00:01,000 --> 00:00:03,000\nGood evening.', 'unsupported'],
    ['WEBVTT\n\n00:01.000 --> 00:03.000\nGood evening.', 'unsupported'],
    [
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Council meets\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      'unsupported',
    ],
  ])('%j is %s', async (content, code) => {
    expect((await faultOf(content)).code).toBe(code);
  });

  test.each([
    ['%PDF-1.7 …', 'a PDF document'],
    ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
    ['MZ\x90\0', 'a Windows program'],
    ['\xff\xd8\xff\xe0', 'a JPEG picture'],
  ])('names what a binary file seems to be: %j', async (head, name) => {
    const bytes = Uint8Array.from(
      `${head}${'\0\x01\x02\xfe'.repeat(50)}`,
      (character) => character.charCodeAt(0) & 0xff,
    );

    const fault = await faultOf(bytes);

    expect(fault.code).toBe('unsupported');
    expect(fault.message).toContain(name);
  });

  test('calls other binary junk binary', async () => {
    const junk = Uint8Array.from({ length: 400 }, (_, index) => (index * 73) % 256);
    expect((await faultOf(junk)).code).toBe('unsupported');
  });
});

test('the content decides, whatever the file is called', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ uri: 'urn:x:1', headline: 'Headline', body_text: 'Text.' }));
  expect((await parseFile(bytes, { ...context, key: 'incoming/x/photo.jpg' })).format).toBe('ninjs');
});
