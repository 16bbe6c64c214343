import type { ArticleDraft } from '../article/article-draft.ts';
import type { SourceProfile } from '../article/source-profile.ts';
import type { PermanentFault } from '../errors/newsdrop-error.ts';

/** What a parser may know beside the bytes. No clock: relative dates count from `uploadedAt`. */
export interface ParseContext {
  /** The object's key; its ending is a hint at most, the content decides. */
  readonly key: string;
  readonly source: SourceProfile;
  /** RFC 3339 UTC. */
  readonly uploadedAt: string;
  /**
   * Parses a file that was found inside this one, by its own content. Absent two levels down: an archive or mail in an
   * archive or mail is opened, what is in that is not.
   */
  readonly parseInner?: (bytes: Uint8Array, path: string) => Promise<ParsedFile>;
  /** What may still be unpacked, of all archives in the file together; each takes from it. */
  readonly budget?: UnpackBudget;
  /** Is told of each part of the file (an item, an entry, an attachment) that could not be read while others were. */
  readonly onPartProblem?: (problem: PartProblem) => void;
}

/** Bytes. */
export interface UnpackBudget {
  left: number;
}

/** Why a part of a file is not among its articles. */
export interface PartProblem {
  /** As a newsroom finds it: an entry's path, an attachment's name, an item's number. */
  readonly part: string;
  readonly code: PermanentFault;
  readonly detail: string;
}

/** A file on its way through the formats: its bytes, and its text when it is a text at all. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  /** Decoded, without byte order mark, absent for binary files. */
  readonly text?: string;
  /** WHATWG name of the charset that `text` was decoded from. */
  readonly charset?: string;
  /** How many characters could not be decoded and stand as U+FFFD in `text`; absent when none. */
  readonly undecodable?: number;
  /** Present when doubly encoded text was repaired. */
  readonly repaired?: true;
}

/**
 * One file format. `recognises` looks at the content and is cheap (it reads a bounded head, or parses what it must
 * parse anyway once); `parse` returns the articles of the file in their order, or throws a `NewsdropError` with a
 * permanent code and a sentence for the newsroom. Both are pure and take time linear in the file.
 */
export interface Format {
  /** As receipts name it. */
  readonly name: string;
  recognises(file: OpenedFile, context: ParseContext): boolean;
  parse(file: OpenedFile, context: ParseContext): ArticleDraft[] | Promise<ArticleDraft[]>;
}

/** What `parseFile` found: the format and charset for the receipt, and one draft an article. */
export interface ParsedFile {
  readonly format: string;
  readonly charset?: string;
  /** How many characters could not be decoded; absent when none. */
  readonly undecodable?: number;
  /** Present when doubly encoded text was repaired. */
  readonly repaired?: true;
  readonly articles: readonly ArticleDraft[];
  /** Parts of the file that could not be read while others were; absent when none. */
  readonly problems?: readonly PartProblem[];
}
