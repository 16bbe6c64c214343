/** Lines with which agencies open what goes to editors only, in lower case; the rest of the message belongs to it. */
const OPENINGS = [
  'the following information is not for publication',
  'the following information is not intended for publication',
  'die folgenden informationen sind nicht zur veröffentlichung bestimmt',
  'la siguiente información no está destinada a la publicación',
  'les informations suivantes ne sont pas destinées à la publication',
  'المعلومات التالية ليست للنشر',
];
/** Headings of such a part. */
const HEADINGS: ReadonlySet<string> = new Set([
  'notebook',
  'notizblock',
  'note to editors',
  'notes to editors',
  'editorial contacts',
  'redaktionelle hinweise',
]);

/** The lines of a wire's text up to where what is not for publication begins. */
export function publicLines(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => opensPrivatePart(line));
  return end < 0 ? lines : lines.slice(0, end);
}

function opensPrivatePart(line: string): boolean {
  const text = line.trim().toLowerCase();
  return (
    OPENINGS.some((opening) => text.includes(opening)) ||
    (HEADINGS.has(text.replace(/^#+ ?/, '')) && text.startsWith('#'))
  );
}
