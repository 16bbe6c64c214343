/** Elements that flow within a line of text; every other one begins and ends a block. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements without an end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements whose text a reader of the page never reads as part of an article. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math select option datalist textarea button iframe object applet audio video ' +
    'canvas map noembed noframes progress meter title dialog'
  ).split(' '),
);

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
