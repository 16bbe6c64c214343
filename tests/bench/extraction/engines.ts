import { Readability } from '@mozilla/readability';
import Parser from '@postlight/parser';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { decodePage } from './decode-page.ts';
import { extractPage } from './extract-page.ts';
import type { Extraction } from './score.ts';

/** Ways to read a page that are compared with each other. */
export const ENGINES: Readonly<Record<string, (bytes: Uint8Array, url: string) => Promise<Extraction>>> = {
  newsdrop: (bytes) => extractPage(bytes),
  'readability + linkedom': async (bytes) => {
    const { document } = parseHTML(decodePage(bytes));
    const article = new Readability(document).parse();
    return {
      articleBody: textOf(article?.content ?? ''),
      title: article?.title ?? '',
      authors: namesOf(article?.byline),
      datePublished: article?.publishedTime ?? '',
    };
  },
  'defuddle + linkedom': async (bytes, url) => {
    const { document } = parseHTML(decodePage(bytes));
    const { content, title, author, published } = await Defuddle(document, url, { useAsync: false });
    return { articleBody: textOf(content), title, authors: namesOf(author), datePublished: published };
  },
  '@postlight/parser': async (bytes, url) => {
    const { title, content } = await Parser.parse(url, { html: decodePage(bytes), fetchAllPages: false });
    return { articleBody: textOf(content ?? ''), title: title ?? '' };
  },
};

function namesOf(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function textOf(markup: string): string {
  return readPage(markup)
    .blocks.map((block) => block.text)
    .join('\n');
}
