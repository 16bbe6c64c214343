/** Elements of XHTML, HTML and NITF whose text is a paragraph of its own, or that hold such elements. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article block blockquote body body.content bq caption center credit dd details div dl dt
   fieldset fn h1 h2 h3 h4 h5 h6 hl1 hl2 hr html li main nitf-table ol p pre section summary table tbody tfoot
   thead tr ul`.split(/\s+/),
);

/** Elements that stand beside the text: pictures and their captions, navigation, forms, scripts, notes to editors. */
export const BESIDE_THE_TEXT: ReadonlySet<string> = new Set(
  `aside audio body.head button canvas embed figcaption figure footer form head header iframe img math media nav nitf-table-metadata
   noscript object script select style svg template textarea title video`.split(/\s+/),
);

/** Class words by which senders mark what is not the article's running text, and systems what is a field of its own. */
export const BOXES: ReadonlySet<string> = new Set([
  'infobox',
  'linkbox',
  'notepad',
  'np-public',
  'np-nonpublic',
  'nonpublic',
  'field--name-title',
  'field--name-uid',
  'field--name-created',
]);

/** Class words of the standfirst, which stands above the text and is a field of its own. */
export const STANDFIRSTS: ReadonlySet<string> = new Set(['abstract', 'standfirst', 'teaser']);

/** Cells, which stand beside each other in one row. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
