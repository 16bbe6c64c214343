import type { LabelWords } from './label-words.ts';
import { ABSTRACT_LABELS } from './words/abstract-labels.ts';
import { ASIDE_LABELS } from './words/aside-labels.ts';
import { AUTHOR_LABELS } from './words/author-labels.ts';
import { COPYRIGHT_LABELS } from './words/copyright-labels.ts';
import { HEADLINE_LABELS } from './words/headline-labels.ts';
import { KEYWORDS_LABELS } from './words/keywords-labels.ts';
import { LANGUAGE_LABELS } from './words/language-labels.ts';
import { LINK_LABELS } from './words/link-labels.ts';
import { LOCATION_LABELS } from './words/location-labels.ts';
import { PUBLISHED_LABELS } from './words/published-labels.ts';
import { RELATED_LABELS } from './words/related-labels.ts';
import { SECTION_LABELS } from './words/section-labels.ts';
import { SOURCE_LABELS } from './words/source-labels.ts';
import { UPDATED_LABELS } from './words/updated-labels.ts';

/** What a labelled line of a text says. */
export type LabelKind =
  | 'headline'
  | 'published'
  | 'updated'
  | 'source'
  | 'keywords'
  | 'author'
  | 'abstract'
  | 'section'
  | 'location'
  | 'link'
  | 'language'
  | 'copyright'
  | 'aside'
  | 'related';

/** Every label that is known. */
export const LABELS: Readonly<Record<LabelKind, LabelWords>> = {
  headline: HEADLINE_LABELS,
  published: PUBLISHED_LABELS,
  updated: UPDATED_LABELS,
  source: SOURCE_LABELS,
  keywords: KEYWORDS_LABELS,
  author: AUTHOR_LABELS,
  abstract: ABSTRACT_LABELS,
  section: SECTION_LABELS,
  location: LOCATION_LABELS,
  link: LINK_LABELS,
  language: LANGUAGE_LABELS,
  copyright: COPYRIGHT_LABELS,
  aside: ASIDE_LABELS,
  related: RELATED_LABELS,
};
