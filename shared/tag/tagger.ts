import type { Evidence, Tag } from '../article/article.ts';
import type { ArticleDraft } from '../article/article-draft.ts';

/** A name that somebody else saw in an article: where it stands, and how surely, 0 to 1. */
export interface HeardName {
  readonly kind: 'PER' | 'LOC' | 'ORG';
  readonly evidence: Evidence;
  readonly probability: number;
}

/** What taggers look at: the words of a draft, and the language it turned out to be in. */
export type TaggerInput = Pick<ArticleDraft, 'headline' | 'body' | 'keywords' | 'keywordLine' | 'subjects'> & {
  /** BCP 47 primary language, absent when no language could be told. */
  readonly language?: string;
  /** What another engine heard, beside what is found here. */
  readonly heard?: readonly HeardName[];
};

/** Finds one kind of tag. Pure and deterministic; evidence offsets point at the text as written. */
export type Tagger = (article: TaggerInput) => Tag[];

/** The language of an article. */
export interface LanguageFinding {
  /** BCP 47, as short as it can be: `ar`, `en`, `zh`, `ckb`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What the tag room says of an article: its tags, best first, and its declared keywords, clean and unique. */
export interface Tagging {
  readonly keywords: string[];
  readonly tags: Tag[];
}
