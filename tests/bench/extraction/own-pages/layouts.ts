import type { Layout } from './layout.ts';
import { arAmp } from './layouts/ar-amp.ts';
import { arAspnetPortal } from './layouts/ar-aspnet-portal.ts';
import { arBroadcasterComponents } from './layouts/ar-broadcaster-components.ts';
import { arChannelApplication } from './layouts/ar-channel-application.ts';
import { arDrupalDaily } from './layouts/ar-drupal-daily.ts';
import { arEgyptianDaily } from './layouts/ar-egyptian-daily.ts';
import { arEndlessScroll } from './layouts/ar-endless-scroll.ts';
import { arGulfPaper } from './layouts/ar-gulf-paper.ts';
import { arHashedReact } from './layouts/ar-hashed-react.ts';
import { arLevantSite } from './layouts/ar-levant-site.ts';
import { arLifestyleMagazine } from './layouts/ar-lifestyle-magazine.ts';
import { arLineBreakPortal } from './layouts/ar-line-break-portal.ts';
import { arLiveBlog } from './layouts/ar-live-blog.ts';
import { arMagazineTheme } from './layouts/ar-magazine-theme.ts';
import { arMaghrebOnline } from './layouts/ar-maghreb-online.ts';
import { arNewsTheme } from './layouts/ar-news-theme.ts';
import { arOldTables } from './layouts/ar-old-tables.ts';
import { arOpinionPage } from './layouts/ar-opinion-page.ts';
import { arOpinionSite } from './layouts/ar-opinion-site.ts';
import { arPageBuilder } from './layouts/ar-page-builder.ts';
import { arPhotoGallery } from './layouts/ar-photo-gallery.ts';
import { arSportsPortal } from './layouts/ar-sports-portal.ts';
import { arStateAgency } from './layouts/ar-state-agency.ts';
import { arVideoPage } from './layouts/ar-video-page.ts';
import { ckbNetwork } from './layouts/ckb-network.ts';
import { ckbSite } from './layouts/ckb-site.ts';
import { faAgency } from './layouts/fa-agency.ts';
import { faBlogMagazine } from './layouts/fa-blog-magazine.ts';
import { faPortal } from './layouts/fa-portal.ts';
import { heEditorSpans } from './layouts/he-editor-spans.ts';
import { heSectionParagraphs } from './layouts/he-section-paragraphs.ts';
import { urChannel } from './layouts/ur-channel.ts';
import { urDaily } from './layouts/ur-daily.ts';

/** The layouts, those of one language together: every second one of a language is held out. */
export const LAYOUTS: readonly Layout[] = [
  arMagazineTheme,
  arPageBuilder,
  arNewsTheme,
  arEgyptianDaily,
  arAspnetPortal,
  arLineBreakPortal,
  arDrupalDaily,
  arBroadcasterComponents,
  arHashedReact,
  arEndlessScroll,
  arAmp,
  arStateAgency,
  arOpinionPage,
  arOpinionSite,
  arLiveBlog,
  arVideoPage,
  arPhotoGallery,
  arSportsPortal,
  arLifestyleMagazine,
  arMaghrebOnline,
  arLevantSite,
  arGulfPaper,
  arChannelApplication,
  arOldTables,
  faAgency,
  faPortal,
  faBlogMagazine,
  urChannel,
  urDaily,
  ckbNetwork,
  ckbSite,
  heEditorSpans,
  heSectionParagraphs,
];
