import { describe, expect, test } from 'vitest';
import { isPermanent } from '../../../shared/errors/newsdrop-error.ts';
import { parseFile } from '../../../shared/parse/parse-file.ts';

const context = { key: 'incoming/x/file.md', source: { id: 'x' }, uploadedAt: '2025-06-01T10:00:00Z' };
const ninjs = (fields: object) => JSON.stringify({ uri: 'urn:x:1', headline: 'Headline', ...fields });

/** Each must end, in articles or in a fault of the file. What takes more than linear time runs into the test's timeout. */
const FILES: Readonly<Record<string, string>> = {
  'one line of a million characters': 'word '.repeat(200_000),
  'a million spaces in a line': `x${' '.repeat(1_000_000)}y`,
  'a million empty lines': `x${'\n'.repeat(1_000_000)}y`,
  'labels and nothing else': 'Read also:\n'.repeat(50_000),
  'thousands of embedded articles': 'Read also:\nHeadline\nA sentence that ends. And another one.\n'.repeat(5_000),
  'thousands of date lines': 'Updated: 2 May 2020, 10:00 or so\n'.repeat(5_000),
  'colons alone': `${':'.repeat(40)}\n`.repeat(20_000),
  'a wrapped text of a megabyte': 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod\n'.repeat(
    15_000,
  ),
  'emphasis never closed': `# x\n${'*a_'.repeat(60_000)}`,
  'brackets never closed': `# x\n${'['.repeat(100_000)}`,
  'links never closed': `# x\n${'[a](<b'.repeat(40_000)}`,
  'backticks of every length': `# x\n${'`a``b'.repeat(40_000)}`,
  'nested quotations': `# x\n${'>'.repeat(100_000)}`,
  'nested lists': `# x\n${'- '.repeat(50_000)}a`,
  'pictures never closed': `# x\n${'![[]()'.repeat(40_000)}`,
  'underlined headings without end': `---\na: b\n---\n${'a: b\n---\n'.repeat(20_000)}`,
  'a fence never closed': `# x\n\`\`\`\n${'a\n\n'.repeat(50_000)}`,
  'YAML aliases that multiply': [
    '---',
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefg'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdef'.charAt(index)}, `.repeat(10)}x]`),
    '---',
    'text',
  ].join('\n'),
  'YAML nested deeply': `---\na: ${'['.repeat(30_000)}\n---\nx`,
  'JSON nested and never closed': '['.repeat(500_000),
  'JSON nested deeply': `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  'XML nested and never closed': `<?xml version="1.0"?>${'<a>'.repeat(100_000)}`,
  'XML entities that multiply': `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "xx">${'<!ENTITY b "&a;&a;">'.repeat(1000)}]><l>&b;</l>`,
  'angle brackets alone': '<'.repeat(500_000),
  'a comment never closed': `<!--${'-'.repeat(500_000)}`,
  'ninjs with nested HTML': ninjs({ body_html: `${'<div>'.repeat(50_000)}x` }),
  'ninjs with a tag never closed': ninjs({ body_html: `<p ${'a '.repeat(200_000)}` }),
  'ninjs with tags in its plain text': ninjs({ headline: '<a '.repeat(30_000), body_text: '<a '.repeat(100_000) }),
  'ninjs with figures never closed': ninjs({ body_html: '<figure>'.repeat(50_000) + '</p>'.repeat(50_000) }),
  'NULs alone': '\0'.repeat(500_000),
  'control characters alone': '\u0001'.repeat(500_000),
  'mojibake of a megabyte': 'Ø§Ù„'.repeat(100_000),
  'hashes alone': '#'.repeat(500_000),
  'a header without end': `A${'-'.repeat(100_000)}: x`,
};

describe('hostile files end in articles or in a fault of the file', () => {
  test.each(Object.keys(FILES))('%s', async (name) => {
    const bytes = new TextEncoder().encode(FILES[name]);

    const outcome = await parseFile(bytes, context).catch((error: unknown) => error);

    if (outcome instanceof Error) expect(isPermanent(outcome), outcome.stack ?? '').toBe(true);
    else expect(outcome).toHaveProperty('articles');
  });
});

test('lone surrogates never reach an article', async () => {
  const bytes = new Uint8Array(
    new Uint16Array([0x48, 0x69, 0xd800, 0x20, 0xdc00, 0x21, 0x0a, 0x41, 0x20, 0x42]).buffer,
  );

  const { articles, charset } = await parseFile(bytes, { ...context, key: 'a.txt' });

  expect(charset).toBe('utf-16le');
  for (const { headline = '', body } of articles)
    for (const text of [headline, ...body]) expect(text.isWellFormed()).toBe(true);
});
