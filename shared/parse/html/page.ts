/** Attributes that Newsdrop reads, by lower-case name: entities decoded, trimmed, those that are absent or empty undefined. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of a page, in document order; its index is its place in `Page.elements`. */
export interface PageElement {
  readonly tag: string;
  /** Index of the parent, -1 for a root. */
  readonly parent: number;
  readonly depth: number;
  /** It flows within a line of text. */
  readonly inline: boolean;
  /** Index of the nearest element around that is not inline: itself, if it is none or a root. */
  readonly holder: number;
  readonly attributes: Attributes;
  /** The page's own style or attributes keep it, or an ancestor, from being shown. */
  readonly hidden: boolean;
  /** The element lies in a link. */
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalic: boolean;
  /** Runs of text inside it: from `firstRun` up to, not including, `endRun`. */
  readonly firstRun: number;
  endRun: number;
}

/** A piece of text as it stands between two tags. */
export interface TextRun {
  readonly element: number;
  readonly text: string;
}

/** An element without content that says something: a picture with its `alt` text, a `meta` of microdata. */
export interface EmptyElement {
  /** Index of the element that it stands in, -1 for none. */
  readonly holder: number;
  readonly attributes: Attributes;
}

/** A line of text as a reader sees it: what stands between two block boundaries, white space collapsed. */
export interface Block {
  readonly text: string;
  /** The deepest element that holds all of the block. */
  readonly element: number;
  /** Links that begin in the block, and how many of its characters are link, bold and italic text. */
  readonly links: number;
  readonly linkCharacters: number;
  readonly boldCharacters: number;
  readonly italicCharacters: number;
}

/** What one pass over a page's source keeps of it. */
export interface Page {
  readonly elements: readonly PageElement[];
  readonly runs: readonly TextRun[];
  readonly blocks: readonly Block[];
  /** `meta` elements' attributes in document order. */
  readonly metas: readonly Attributes[];
  /** `link` elements' attributes in document order. */
  readonly links: readonly Attributes[];
  readonly empty: readonly EmptyElement[];
  /** Sources of `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
  /** Sources of `application/json` scripts, from which a page that is a program draws itself. */
  readonly state: readonly string[];
  readonly title: string;
  /** The address that a browser wrote into the page as it saved it. */
  readonly savedFrom?: string;
  /** `lang` of the root element, as written. */
  readonly language: string;
}
