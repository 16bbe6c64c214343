import { describe, expect, test } from 'vitest';
import { lineText } from '../../../shared/parse/html/line-text.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';

describe('lineText', () => {
  test.each([
    ['<p><b>By</b><a>Jane Roe</a><i>May 3</i></p>', ['By Jane Roe May 3']],
    ['<div><h1>Old baths</h1><span>By</span><span>Jane Roe</span></div>', ['Old baths', 'By Jane Roe']],
    ['<p>By <a>Jane Roe</a> and <a>John Doe</a></p>', ['By Jane Roe and John Doe']],
    ['<p><span>Jane Roe</span><span class="sr-only">Jane Roe</span></p>', ['Jane Roe']],
    ['<p>One line</p>', ['One line']],
  ])('%s', (source, lines) => {
    const page = readPage(source);
    expect(page.blocks.map((block) => lineText(page, block))).toEqual(lines);
  });
});
