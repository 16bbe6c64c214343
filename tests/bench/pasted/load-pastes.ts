import { createHash } from 'node:crypto';
import { decodePage } from '../extraction/decode-page.ts';
import { loadSet, SETS, type TruePage } from '../extraction/load-sets.ts';
import { LEFT_TO_RIGHT_PAGES, loadLeftToRightPages } from '../extraction/own-pages/left-to-right/load-pages.ts';
import { loadOwnPages, OWN_PAGES } from '../extraction/own-pages/load-own-pages.ts';
import { seeded } from '../extraction/seeded.ts';
import { type Extent, type Paste, pastePage } from './paste-page.ts';

/** A paste of a page, and whether the line model may learn from it. */
export interface TruePaste extends Paste {
  readonly page: TruePage;
  /** Pages of one host are in one fold. */
  readonly fold: number;
  /** The line model never learns from it: a quarter of the hosts, and half B of our own pages. */
  readonly isHeldOut: boolean;
}

export const FOLDS = 4;
/** The fold that the line model never learns from. */
export const HELD_OUT = 0;
const OF_OURS: ReadonlySet<string> = new Set([OWN_PAGES, LEFT_TO_RIGHT_PAGES]);
export const EXTENTS: readonly Extent[] = ['article', 'page'];

/**
 * Texts that readers would paste of our own pages, and of the development pages whose bodies are known.
 *
 * @param withCorpus false where the development pages are not at hand
 */
export function loadPastes(extent: Extent, withCorpus: boolean): TruePaste[] {
  const pages = [...loadOwnPages(), ...loadLeftToRightPages(), ...(withCorpus ? SETS.flatMap(loadSet) : [])];
  return pages.flatMap((page) => {
    const { articleBody, hand } = page.truth;
    if ((articleBody ?? '') === '' && (hand?.body.length ?? 0) === 0) return [];
    const [seed = 0, fold = 0] = createHash('sha256').update(hostOf(page)).digest();
    const own = createHash('sha256').update(`${page.id} ${extent}`).digest().readUInt32BE(0);
    const paste = pastePage(decodePage(page.bytes), page.truth, extent, seeded(own ^ seed));
    const isHeldOut = fold % FOLDS === HELD_OUT || (OF_OURS.has(page.set) && page.half === 'B');
    return paste === undefined ? [] : [{ ...paste, page, fold: fold % FOLDS, isHeldOut }];
  });
}

function hostOf({ id, truth: { url } }: TruePage): string {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : id;
}
