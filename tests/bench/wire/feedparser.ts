import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import type { ParsedFile } from '../../../shared/parse/format.ts';
import { readLooseHtml } from '../../../shared/parse/xml/read-loose-xml.ts';
import { textOf } from '../../../shared/parse/xml/xml-element.ts';
import { bytesOf, filesOf, parsed } from './corpus.ts';
import type { CheckedSet, FieldCheck } from './field-check.ts';

/** `entries[0]['title'] == 'Example'` in the comment that opens each of feedparser's files. */
const EXPECTATION =
  /entries\[(\d)\]((?:\['\w+'\]|\[\d\]|\.\w+)+) == u?(?:'((?:[^'\\]|\\.){0,2000})'|"((?:[^"\\]|\\.){0,2000})")/g;
const ENCODING = /\bencoding == '([\w-]{1,30})'/;

/** Where a record has what an expectation names. A description is the abstract where the full text stands beside it. */
const FIELDS: Readonly<Record<string, (draft: ArticleDraft) => string | undefined>> = {
  title: ({ headline }) => headline,
  link: ({ uri }) => uri,
  id: ({ identity }) => identity,
  description: ({ abstract, body }) => abstract ?? body.join(' '),
  summary: ({ abstract, body }) => abstract ?? body.join(' '),
  'content 0 value': ({ body }) => body.join(' '),
  author: ({ authors }) => authors.map(({ name }) => name).join(', '),
  'author_detail name': ({ authors }) => authors[0]?.name,
  'tags 0 term': ({ keywords }) => keywords[0],
  'tags 1 term': ({ keywords }) => keywords[1],
  category: ({ keywords }) => keywords[0],
  rights: ({ copyright }) => copyright,
  'source title': ({ sourceName }) => sourceName,
  'content 0 language': ({ language }) => language,
};

/** feedparser's own tests: what each file must be read as stands in its first comment. */
export async function feedparserExpectations(): Promise<CheckedSet> {
  const checks: FieldCheck[] = [];
  let skipped = 0;
  for (const path of filesOf('kurtmckee+feedparser', '.xml')) {
    const head = bytesOf(path).replaceAll('\0', '').slice(0, 3000);
    const file = await parsed(path);
    const [encoding] = ENCODING.exec(head)?.slice(1) ?? [];
    if (encoding !== undefined && file !== undefined) checks.push(encodingCheck(path, encoding, file));
    for (const [, place = '0', keys = '', single, double] of head.matchAll(EXPECTATION)) {
      const name = keys.replace(/[[\]'.]+/g, ' ').trim();
      const read = FIELDS[name];
      const draft = file?.articles[Number(place)];
      // An entry of which a file gives nothing but rights or a source is no article.
      if (read === undefined || draft === undefined) skipped += 1;
      else checks.push({ path, field: name, expected: plain(fromPython(single ?? double ?? '')), found: read(draft) });
    }
  }
  return { name: "feedparser's expectations", checks, skipped };
}

function encodingCheck(path: string, expected: string, { charset = '' }: ParsedFile): FieldCheck {
  const label =
    expected.startsWith('utf-32') || expected.startsWith('utf-16')
      ? expected.slice(0, 6)
      : new TextDecoder(expected).encoding;
  const found = charset.startsWith('utf-32') || charset.startsWith('utf-16') ? charset.slice(0, 6) : charset;
  return { path, field: 'charset', expected: label, found };
}

function plain(html: string): string {
  return /[<&]/.test(html) ? (textOf(readLooseHtml(html)) ?? '') : html;
}

function fromPython(literal: string): string {
  return literal
    .replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four?: string, two?: string) =>
      String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)),
    )
    .replace(/\\(['"\\])/g, '$1')
    .replaceAll('\\n', '\n');
}
