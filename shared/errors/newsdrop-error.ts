/**
 * What went wrong, as a stable word that receipts, metrics and alarms share.
 *
 * The permanent ones describe the file: trying again cannot help, so its newsroom is told and the message is
 * acknowledged. The transient ones describe the moment: they are thrown, retried and in the end dead-lettered.
 */
const PERMANENT_FAULTS = ['empty', 'too-large', 'unsupported', 'malformed', 'bad-event'] as const;
const TRANSIENT_FAULTS = ['object-unavailable', 'store-unavailable', 'contended', 'out-of-time'] as const;

export type PermanentFault = (typeof PERMANENT_FAULTS)[number];
export type TransientFault = (typeof TRANSIENT_FAULTS)[number];
export type FaultCode = PermanentFault | TransientFault;

/**
 * The one error type of Newsdrop. `code` and `retryable` decide what happens next; `message` is a sentence for the
 * person who reads it (a newsroom, for permanent faults) and is never compared with anything.
 */
export class NewsdropError extends Error {
  override readonly name = 'NewsdropError';
  readonly code: FaultCode;
  readonly retryable: boolean;

  constructor(code: FaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.retryable = (TRANSIENT_FAULTS as readonly string[]).includes(code);
  }
}

/** True for a fault of the file itself, which no retry can mend. */
export function isPermanent(error: unknown): error is NewsdropError & { code: PermanentFault } {
  return error instanceof NewsdropError && !error.retryable;
}
