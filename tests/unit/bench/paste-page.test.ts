import { describe, expect, test } from 'vitest';
import { pastePage } from '../../bench/pasted/paste-page.ts';

const BODY = [
  'The harbour stayed closed on Tuesday while crews cleared sand from the channel, the port office said.',
  'Two ferries were sent to the northern pier, where some three hundred passengers spent the night.',
  'Northern pier: 7 am',
  'Island: 9 am',
];
const SOURCE = `<html><head><title>Harbour closed | The Paper</title></head><body>
<ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul>
<h1>Harbour closed</h1><button>Share</button>
<p>${BODY[0]}</p><p>${BODY[1]}</p><p>${BODY[2]}<br>${BODY[3]}</p>
<div style="display:none">Advertisement</div><p>About us</p></body></html>`;
const TRUTH = { articleBody: BODY.join('\n'), title: 'Harbour closed', url: 'https://paper.example/harbour' };

/** What Chromium gives of the page when all of it is marked and copied. */
const COPIED = ['News', 'Sport', 'Harbour closed', 'Share', ...BODY, 'About us'];

describe('a pasted page', () => {
  test('has the lines that a browser copies, and the headline among them', () => {
    const paste = pastePage(SOURCE, TRUTH, 'page', () => 0.9);

    expect(paste?.lines.map(({ text }) => text)).toEqual(COPIED);
    expect(paste?.text).toBe(COPIED.join('\n'));
    expect(paste?.lines.filter(({ label }) => label === 1).map(({ text }) => text)).toEqual(BODY);
    expect(paste?.headline).toBe(COPIED.indexOf('Harbour closed'));
  });

  test('begins with its headline where a reader marks the article', () => {
    const paste = pastePage(SOURCE, TRUTH, 'article', () => 0.9);

    expect(paste?.lines.map(({ text }) => text)).toEqual(COPIED.slice(2));
    expect(paste?.headline).toBe(0);
  });

  test('may begin with what the tab shows, and set menus in capitals', () => {
    const paste = pastePage(SOURCE, TRUTH, 'page', () => 0.05);

    expect(paste?.lines.slice(0, 3).map(({ text }) => text)).toEqual([
      'Harbour closed | The Paper',
      'https://paper.example/harbour',
      'NEWS',
    ]);
    expect(paste?.lines[paste.headline]?.text).toBe('Harbour closed');
  });
});
