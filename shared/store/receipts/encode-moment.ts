import type { KeyMoment } from '../article-store.ts';
import { encodeMilliseconds } from '../table/keys.ts';

const SEQUENCER_DIGITS = 32;

/**
 * The moments of one key as text that sorts as they happened: by S3's sequencer, left-padded since S3 compares equal
 * lengths only, then by time where there is no sequencer.
 */
export function encodeMoment(moment: Pick<KeyMoment, 'uploadedAt' | 'sequencer'>): string {
  const sequencer = moment.sequencer.toUpperCase().padStart(SEQUENCER_DIGITS, '0');
  return `${sequencer}#${encodeMilliseconds(Date.parse(moment.uploadedAt))}`;
}
