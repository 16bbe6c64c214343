/** Bytes of one file out of an archive: no article's file comes near, a bomb goes beyond. */
export const MAX_ENTRY_BYTES = 50 * 1024 * 1024;
/** Bytes of all files out of one archive together, those of archives in it included. */
export const MAX_TOTAL_BYTES = 100 * 1024 * 1024;
/** Files of one archive. */
export const MAX_ENTRIES = 5_000;
/** Text shrinks to a fifth, repetitive markup to a fiftieth; from `RATIO_FROM_BYTES` on, more than this is a bomb. */
export const MAX_RATIO = 200;
/** Unpacked bytes below which any ratio may be chance. */
export const RATIO_FROM_BYTES = 1024 * 1024;
/** What the smallest file counts for, so that the files of archives in an archive are limited in number, too. */
export const LEAST_BYTES = 10_000;
