import { gzipSync, strToU8, zipSync } from 'fflate';
import { JSON_SAMPLES } from './json-samples.ts';
import { type Story, tellStories } from './stories.ts';
import { XML_SAMPLES } from './xml-samples.ts';

const prose = ({ headline, paragraphs }: Story): string => `${headline}\n\n${paragraphs.join('\n\n')}\n`;
const allProse = (stories: readonly Story[]): string =>
  `${stories[0]?.headline ?? ''}\n\n${stories.flatMap(({ paragraphs }) => paragraphs).join('\n\n')}\n`;
const wrapped = (text: string, end: string): string => text.replace(/(.{1,64})(?:\s|$)/g, `$1${end}`);

const TEXT_SAMPLES: Readonly<Record<string, (stories: readonly Story[]) => string>> = {
  'plain-text': allProse,
  csv: (stories) =>
    `id,title,body\n${stories.map(({ id, headline, paragraphs }) => `${id},"${headline}","${paragraphs.join('\n\n')}"`).join('\n')}\n`,
  markdown: (stories) => `---\ntitle: ${stories[0]?.headline ?? ''}\ndate: 2025-06-02\n---\n${allProse(stories)}`,
  rtf: (stories) => `{\\rtf1\\ansi\\ansicpg1252 ${allProse(stories).replaceAll('\n', '\\par\r\n')}}`,
  eml: (stories) =>
    `From: Desk <desk@example.org>\r\nSubject: ${stories[0]?.headline ?? ''}\r\nDate: Mon, 02 Jun 2025 08:00:00 +0000\r\nMessage-ID: <1@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${allProse(stories).replaceAll('\n', '\r\n')}`,
  'iptc-7901': (stories) =>
    stories
      .map(
        (story, place) =>
          `\x01exa${String(place % 10_000).padStart(4, '0')} 3 i 64  exa-tns 0908\r\n\r\nHarbour/\r\n\x02${story.headline}\r\n\r\n${story.paragraphs.map((text) => wrapped(text, '\r\n')).join('\r\n')}\x03\r\n021509 GMT Jun 25\r\n\x04`,
      )
      .join(''),
  'anpa-1312': (stories) =>
    stories
      .map(
        (story) =>
          `\x16\x16\x01a0123\x1fasian\r\nu i\x13\x11BC-XX--Harbour-Bridge     06-02 0087\r\n\x02BC-XX--Harbour Bridge,87<\r\n^${story.headline}<\r\n${story.paragraphs.map((text) => `\t${wrapped(text, '\r\n ')}`).join('\r\n')}\x03\r\n`,
      )
      .join(''),
};

const word = (stories: readonly Story[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${stories
        .flatMap(({ paragraphs }) => paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`))
        .join('')}</w:body></w:document>`,
    ),
  });

const openDocument = (stories: readonly Story[]): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${stories
        .flatMap(({ paragraphs }) => paragraphs.map((text) => `<text:p>${text}</text:p>`))
        .join('')}</office:text></office:body></office:document-content>`,
    ),
  });

const PACKED_SAMPLES: Readonly<Record<string, (stories: readonly Story[]) => Uint8Array>> = {
  docx: word,
  odt: openDocument,
  zip: (stories) => zipSync(Object.fromEntries(stories.map((story, place) => [`${place}.txt`, strToU8(prose(story))]))),
  gzip: (stories) => gzipSync(strToU8(allProse(stories))),
};

/** The names of the formats that there are samples of: all of them. */
export const SAMPLE_FORMATS: readonly string[] = [
  ...Object.keys(TEXT_SAMPLES),
  ...Object.keys(XML_SAMPLES),
  ...Object.keys(JSON_SAMPLES),
  ...Object.keys(PACKED_SAMPLES),
];

/** A file of a format that tells so many stories of 4 KB: as its articles, or, where it holds one article, in its body. */
export function sampleFile(format: string, stories: number): Uint8Array {
  const told = tellStories(stories);
  const text = TEXT_SAMPLES[format] ?? XML_SAMPLES[format];
  if (text !== undefined) return strToU8(text(told));
  const json = JSON_SAMPLES[format];
  if (json !== undefined) return strToU8(JSON.stringify(json(told)));
  const packed = PACKED_SAMPLES[format];
  if (packed === undefined) throw new Error(`There is no sample of ${format}.`);
  return packed(told);
}
