/** Milliseconds for a file of next to no bytes, and what the largest that is accepted takes more. */
const LEAST_MS = 10_000;
const MOST_MORE_MS = 80_000;

/** Milliseconds to set aside for a file, to parse, tag and store what is in it. `Ingestion` allows for the largest. */
export function timeForFile(bytes: number, maxUploadBytes: number): number {
  return LEAST_MS + (MOST_MORE_MS * bytes) / maxUploadBytes;
}
