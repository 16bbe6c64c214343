import { SaxesParser } from 'saxes';
import { NewsdropError } from '../errors/newsdrop-error.ts';
import type { OpenedFile } from './format.ts';
import { isTooDeep, readJson } from './json/read-json.ts';
import { findTextKind } from './opening/find-text-kind.ts';
import { recogniseBinary } from './opening/recognise-binary.ts';

/**
 * Says why a file that no format recognises cannot be read: it is broken, or of a kind that is not known.
 *
 * @throws NewsdropError always, `malformed` or `unsupported`
 */
export function refuse(file: OpenedFile): never {
  if (file.text === undefined) {
    const name = recogniseBinary(file.bytes) ?? 'a binary file';
    throw new NewsdropError(
      'unsupported',
      `This looks like ${name}, which holds no article text that can be read here.`,
    );
  }
  switch (findTextKind(file.text)) {
    case 'json':
      if (isTooDeep(file.text)) throw new NewsdropError('malformed', 'The JSON is nested deeper than any news is.');
      if (readJson(file) === undefined)
        throw new NewsdropError('malformed', `The file is not valid JSON${jsonFault(file.text)}.`);
      throw new NewsdropError('unsupported', 'This is valid JSON, but of no news format that is known here.');
    case 'xml': {
      const fault = findXmlFault(file.text);
      if (fault !== undefined) throw new NewsdropError('malformed', `The file is not well-formed XML: ${fault}.`);
      throw new NewsdropError('unsupported', 'This is well-formed XML, but of no news format that is known here.');
    }
    case 'html':
      throw new NewsdropError('malformed', 'The file begins like HTML, but holds no page that can be read.');
    case 'mail':
      throw new NewsdropError('unsupported', 'This looks like a mail message, which cannot be read here.');
    case 'wire':
      throw new NewsdropError(
        'unsupported',
        'This looks like a wire message (IPTC 7901 or ANPA 1312), which cannot be read here.',
      );
    case 'subtitles':
      throw new NewsdropError('unsupported', 'These are subtitles, which hold no article.');
    case 'calendar':
      throw new NewsdropError('unsupported', 'This is a calendar or a contact, which holds no article.');
    case 'prose':
      throw new NewsdropError('unsupported', 'The file is of no format that is known here.');
  }
}

/** Where the JSON breaks off, for the newsroom; empty where the parser does not say. */
function jsonFault(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    const place =
      error instanceof SyntaxError ? /line \d+ column \d+|position \d+/.exec(error.message)?.[0] : undefined;
    return place === undefined ? '' : ` (at ${place})`;
  }
}

/** The first fault of ill-formed XML with its place, or nothing. No entity is ever expanded. */
function findXmlFault(text: string): string | undefined {
  const parser = new SaxesParser();
  let fault: string | undefined;
  parser.on('error', (error) => {
    fault = error.message;
    throw error;
  });
  try {
    parser.write(text).close();
  } catch {
    return fault ?? 'it breaks off';
  }
  return fault;
}
