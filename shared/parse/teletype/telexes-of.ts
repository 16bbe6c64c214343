/** The marks of a message's start and end; `ZCZC` may have a number behind it, `NNNN` the time of sending before it. */
const START = /^\s{0,9}ZCZC(?![A-Za-z])/;
const END = /^(.{0,40})(?<!\S)N{4}\s{0,9}$/;

/** One telex of a text. */
export interface Telex {
  readonly lines: readonly string[];
  /** What stands in front of its end mark, as a rule when it was sent. */
  readonly trailer: string;
}

/** Each telex in a text, from the line after `ZCZC` to `NNNN` or the next one's start. */
export function telexesOf(text: string): Telex[] {
  const telexes: { lines: string[]; trailer: string }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const end = END.exec(line);
    if (START.test(line)) telexes.push({ lines: [], trailer: '' });
    else if (!isOpen) continue;
    else if (end === null) telexes.at(-1)?.lines.push(line);
    else Object.assign(telexes.at(-1) ?? {}, { trailer: end[1] ?? '' });
    isOpen = end === null;
  }
  return telexes;
}

/** The lines of a message without the marks of a telex that was put into it. */
export function withoutTelexMarks(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !START.test(line) && !END.test(line));
}
