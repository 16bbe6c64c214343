/**
 * What decides between two versions of one article, most significant first: the sender's version, the time the sender
 * made it, whether it recalls the article, when it was uploaded, and S3's sequencer of the upload.
 *
 * A recall ranks above its own version's text, so that a kill which arrives before its original, or shares its
 * version number, still wins; only a later version brings the article back.
 */
export interface VersionOrder {
  readonly version?: number;
  /** RFC 3339 UTC. */
  readonly versionCreated?: string;
  readonly recall: boolean;
  /** RFC 3339 UTC: the time of the upload or deletion event. */
  readonly uploadedAt: string;
  /** Hex digits. Comparable between events of one key only. */
  readonly sequencer: string;
}

const VERSION_DIGITS = 16;
const MILLISECOND_DIGITS = 15;
const SEQUENCER_DIGITS = 32;

/**
 * A string that sorts, as text, exactly as the orders do. What an order lacks sorts below everything that is there.
 * Sequencers are left-padded to one width, since S3 promises to compare them only as numbers of equal length.
 */
export function encodeOrder(order: VersionOrder): string {
  return [
    Math.max(0, order.version ?? 0)
      .toString()
      .padStart(VERSION_DIGITS, '0'),
    encodeInstant(order.versionCreated),
    order.recall ? '1' : '0',
    encodeInstant(order.uploadedAt),
    order.sequencer.toUpperCase().padStart(SEQUENCER_DIGITS, '0'),
  ].join('.');
}

function encodeInstant(instant: string | undefined): string {
  return (instant === undefined ? 0 : Math.max(0, Date.parse(instant))).toString().padStart(MILLISECOND_DIGITS, '0');
}
