import { namesOf } from './page-names.ts';

/** Elements that flow within a line of text; every other one begins and ends a block. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(namesOf('inlineElement'));

/** Elements without an end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(namesOf('voidElement'));

/** Elements whose text a reader of the page never reads as part of an article. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(namesOf('silentElement'));

/** Elements that an end tag of another name never closes through (HTML standard, "has an element in scope"). */
export const SCOPE_ELEMENTS: ReadonlySet<string> = new Set('html table td th caption template'.split(' '));

/** What an opening tag closes when it is still open, up to the next element of `within`. */
export const IMPLIED_ENDS: ReadonlyMap<
  string,
  { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu'],
      ['dt', 'dt dd', 'dl'],
      ['dd', 'dt dd', 'dl'],
      ['tr', 'tr td th', 'table'],
      ['td', 'td th', 'table tr'],
      ['th', 'td th', 'table tr'],
      ['tbody', 'tbody thead tr td th', 'table'],
      ['tfoot', 'tbody thead tr td th', 'table'],
      ['option', 'option', 'select'],
      ['body', 'head', 'html'],
    ] as const
  ).map(([tag, closes, within]) => [tag, { closes: new Set(closes.split(' ')), within: new Set(within.split(' ')) }]),
);

export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, index) => [tag, index + 1]),
);
