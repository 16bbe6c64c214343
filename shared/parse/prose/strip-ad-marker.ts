import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { foldWords } from './fold-words.ts';

const words = dataTable(new URL('./data/ad-words.tsv', import.meta.url), parseWordLists)();
const MARKERS = words.get('marker') ?? [];

/** Those that are glued to the text in Arabic script, where no capital letter shows the seam. */
const ARABIC_MARKERS = words.get('glued') ?? [];

const ARABIC_OPENERS = new Set(words.get('opener')?.map(foldWords));
const MARKER_WORDS = new Set(MARKERS.map(foldWords));
const ORNAMENTS = /^[\s\-–—_*[\](){}<>|:.•▼↓]{1,8}|[\s\-–—_*[\](){}<>|:.•▼↓]{1,8}$/g;
/** Only scripts with capital letters: the seam is a small letter, or a word in capitals, before a capital. */
const CASED_MARKERS = [...new Set(MARKERS)]
  .filter((marker) => marker.length > 4 && !marker.includes(' ') && marker.toUpperCase() !== marker)
  .flatMap((marker) => [marker.charAt(0).toUpperCase() + marker.slice(1), marker.toUpperCase()]);
const LONGEST_MARKER = 44;

/**
 * A paragraph without the ad marker that was glued to it, or nothing when the whole paragraph is a marker.
 * A marker is cut only where the seam is sure: `إعلانوأعلنت`, `AdvertisementThe`, `…said.Advertisement`; a word that
 * merely begins with those letters (`إعلانات`, `Anzeigen`) stays.
 */
export function stripAdMarker(paragraph: string): string | undefined {
  if (paragraph.length <= LONGEST_MARKER && MARKER_WORDS.has(foldWords(paragraph.replace(ORNAMENTS, '')))) {
    return undefined;
  }
  return stripEnd(stripArabicStart(stripCasedStart(paragraph)));
}

function stripCasedStart(paragraph: string): string {
  const marker = CASED_MARKERS.find((word) => paragraph.startsWith(word));
  if (marker === undefined) return paragraph;
  const rest = paragraph.slice(marker.length);
  return /^["“«'‘]?\p{Lu}[\p{Ll}\s]/u.test(rest) ? rest : paragraph;
}

function stripArabicStart(paragraph: string): string {
  const marker = ARABIC_MARKERS.find((word) => paragraph.startsWith(word));
  if (marker === undefined) return paragraph;
  const rest = paragraph.slice(marker.length);
  const glued = /^ ?(\p{L}[\p{L}\p{M}]{1,30})/u.exec(rest)?.[1];
  if (glued === undefined) return paragraph;
  const word = foldWords(glued);
  const opens = ARABIC_OPENERS.has(word) || (/^[وف]/.test(word) && ARABIC_OPENERS.has(word.slice(1)));
  // No ending of إعلان begins with و, so a glued و is always the next word's "and"; nor is any with ي so long as a verb is.
  const isSure = rest.startsWith(' ') ? opens && word.startsWith('و') : opens || /^[وي]\p{L}{3}/u.test(word);
  return isSure ? rest.trimStart() : paragraph;
}

function stripEnd(paragraph: string): string {
  const tail = /[.!?؟…»”"]([\p{L}\p{M}]{4,20})$/u.exec(paragraph.slice(-24))?.[1];
  if (tail === undefined || !MARKER_WORDS.has(foldWords(tail))) return paragraph;
  return paragraph.slice(0, paragraph.length - tail.length).trimEnd();
}
