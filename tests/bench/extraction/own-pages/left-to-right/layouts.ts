import type { Layout } from './layout.ts';
import { archiveBelow } from './layouts/archive-below.ts';
import { atomicComponents } from './layouts/atomic-components.ts';
import { authorityNotice } from './layouts/authority-notice.ts';
import { bareDocument } from './layouts/bare-document.ts';
import { blockGrid } from './layouts/block-grid.ts';
import { blogBlockTheme } from './layouts/blog-block-theme.ts';
import { blogTextWidgets } from './layouts/blog-text-widgets.ts';
import { captionFigures } from './layouts/caption-figures.ts';
import { cardPublisher } from './layouts/card-publisher.ts';
import { consentFirst } from './layouts/consent-first.ts';
import { consentLast } from './layouts/consent-last.ts';
import { customElements } from './layouts/custom-elements.ts';
import { definitionInterview } from './layouts/definition-interview.ts';
import { divLines } from './layouts/div-lines.ts';
import { embeddedPosts } from './layouts/embedded-posts.ts';
import { endlessArticles } from './layouts/endless-articles.ts';
import { fastMobile } from './layouts/fast-mobile.ts';
import { fieldNodes } from './layouts/field-nodes.ts';
import { flatReplies } from './layouts/flat-replies.ts';
import { fontTables } from './layouts/font-tables.ts';
import { glossaryDialogues } from './layouts/glossary-dialogues.ts';
import { hashedColumns } from './layouts/hashed-columns.ts';
import { hashedStories } from './layouts/hashed-stories.ts';
import { letterArchive } from './layouts/letter-archive.ts';
import { lineBreakPosts } from './layouts/line-break-posts.ts';
import { liveFeed } from './layouts/live-feed.ts';
import { ministryPage } from './layouts/ministry-page.ts';
import { moduleBoxes } from './layouts/module-boxes.ts';
import { modulePositions } from './layouts/module-positions.ts';
import { nestedThreads } from './layouts/nested-threads.ts';
import { numberedSections } from './layouts/numbered-sections.ts';
import { offerInText } from './layouts/offer-in-text.ts';
import { pictureStory } from './layouts/picture-story.ts';
import { postsBelowPost } from './layouts/posts-below-post.ts';
import { postsWithinPost } from './layouts/posts-within-post.ts';
import { pressRelease } from './layouts/press-release.ts';
import { productBoxes } from './layouts/product-boxes.ts';
import { publisherSuite } from './layouts/publisher-suite.ts';
import { questionAnswer } from './layouts/question-answer.ts';
import { raceReport } from './layouts/race-report.ts';
import { recipeCard } from './layouts/recipe-card.ts';
import { recipePrint } from './layouts/recipe-print.ts';
import { signedColumn } from './layouts/signed-column.ts';
import { sisterBoxes } from './layouts/sister-boxes.ts';
import { sportsPortal } from './layouts/sports-portal.ts';
import { teasersInText } from './layouts/teasers-in-text.ts';
import { transcriptPlayer } from './layouts/transcript-player.ts';
import { wireReleases } from './layouts/wire-releases.ts';

/** The layouts, those of one kind of page next to each other: every second one is in half B, which is held out. */
export const LAYOUTS: readonly Layout[] = [
  blogTextWidgets,
  blogBlockTheme,
  postsWithinPost,
  postsBelowPost,
  cardPublisher,
  fieldNodes,
  modulePositions,
  lineBreakPosts,
  hashedStories,
  hashedColumns,
  blockGrid,
  publisherSuite,
  atomicComponents,
  consentFirst,
  consentLast,
  glossaryDialogues,
  fastMobile,
  fontTables,
  pressRelease,
  wireReleases,
  authorityNotice,
  ministryPage,
  liveFeed,
  sportsPortal,
  raceReport,
  recipeCard,
  recipePrint,
  questionAnswer,
  definitionInterview,
  numberedSections,
  productBoxes,
  pictureStory,
  captionFigures,
  transcriptPlayer,
  offerInText,
  signedColumn,
  endlessArticles,
  archiveBelow,
  nestedThreads,
  flatReplies,
  moduleBoxes,
  customElements,
  bareDocument,
  divLines,
  embeddedPosts,
  teasersInText,
  letterArchive,
  sisterBoxes,
];
