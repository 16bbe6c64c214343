import { Parser } from 'htmlparser2';
import { cleanText } from './clean-text.ts';

/** Elements that end a paragraph, before and behind themselves. */
const BLOCKS = new Set(
  'address article aside blockquote body br dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is no text of the article. */
const SILENT = new Set(
  'audio button canvas figcaption figure footer form head iframe input nav noscript object picture script select style svg template textarea title video'.split(
    ' ',
  ),
);

/**
 * The paragraphs of an HTML fragment as plain text, in order, entities decoded; captions, scripts and forms left out.
 * Time is linear, broken markup is read as browsers do.
 */
export function toParagraphs(fragment: string): string[] {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let silent: string | undefined;
  let depth = 0;
  const end = () => {
    const paragraph = cleanText(pieces.join(''));
    if (paragraph !== '') paragraphs.push(paragraph);
    pieces = [];
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (silent === undefined && SILENT.has(name)) silent = name;
        if (name === silent) depth += 1;
        if (BLOCKS.has(name)) end();
      },
      onclosetag(name) {
        if (BLOCKS.has(name)) end();
        if (name !== silent) return;
        depth -= 1;
        if (depth === 0) silent = undefined;
      },
      ontext(text) {
        if (silent === undefined) pieces.push(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(fragment);
  end();
  return paragraphs;
}
