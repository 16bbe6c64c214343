import { decodePage } from './decode-page.ts';
import { extractPage } from './extract-page.ts';
import { loadSet } from './load-sets.ts';
import { type Scores, scorePages } from './score.ts';

const LETTERS = 'ابتثجحخدذرزسشصضطعغفقكلمنهوي';
const MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const SCRIPT = /<script\b.*?<\/script\s*>/gis;
const PARTS = /<style\b.*?<\/style\s*>|<!--.*?-->|<[^>]*>|&[a-z#0-9]+;|[^<&]+/gis;

/**
 * The bodies of a set's pages as they are, and with every letter of their text replaced by an Arabic one: words that no
 * table knows, in another script and from right to left, on the same pages. Structured data is left out of both, as it
 * would tell the letters as they were.
 */
export async function measureOtherLetters(set: string): Promise<{ readonly own: Scores; readonly other: Scores }> {
  const own = [];
  const other = [];
  for (const { bytes, truth } of loadSet(set)) {
    const { articleBody = '' } = truth;
    const page = decodePage(bytes).replace(SCRIPT, '');
    own.push({ truth: { articleBody }, said: await extractPage(Buffer.from(page)) });
    other.push({
      truth: { articleBody: inLetters(articleBody) },
      said: await extractPage(Buffer.from(reletter(page))),
    });
  }
  return { own: scorePages(own), other: scorePages(other) };
}

function reletter(page: string): string {
  const text = page.replace(PARTS, (part) => (/^[<&]/.test(part) ? part : inLetters(part)));
  return text.replace(/charset=["']?[\w-]+/i, 'charset=utf-8').replace(/<html[^>]*>/i, '<html lang="ar" dir="rtl">');
}

function inLetters(text: string): string {
  return text.replace(/[a-z,;?]/gi, (sign) => MARKS[sign] ?? LETTERS[sign.toLowerCase().charCodeAt(0) - 97] ?? sign);
}
