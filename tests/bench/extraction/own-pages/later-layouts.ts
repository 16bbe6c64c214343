import type { LaterLayout } from './later-layout.ts';
import { arAgencyCodes } from './later-layouts/ar-agency-codes.ts';
import { arAmmanMisspelt } from './later-layouts/ar-amman-misspelt.ts';
import { arArticleDetailsList } from './later-layouts/ar-article-details-list.ts';
import { arAvatarFollow } from './later-layouts/ar-avatar-follow.ts';
import { arBaghdadAgency } from './later-layouts/ar-baghdad-agency.ts';
import { arBeirutDaily } from './later-layouts/ar-beirut-daily.ts';
import { arBlogPlatform } from './later-layouts/ar-blog-platform.ts';
import { arBureauBrackets } from './later-layouts/ar-bureau-brackets.ts';
import { arCairoCredits } from './later-layouts/ar-cairo-credits.ts';
import { arColumnistAbove } from './later-layouts/ar-columnist-above.ts';
import { arDamascusFirstLine } from './later-layouts/ar-damascus-first-line.ts';
import { arDeskAndReaders } from './later-layouts/ar-desk-and-readers.ts';
import { arEditorBelow } from './later-layouts/ar-editor-below.ts';
import { arEmiratesBoldCity } from './later-layouts/ar-emirates-bold-city.ts';
import { arEssayistCard } from './later-layouts/ar-essayist-card.ts';
import { arFieldLabels } from './later-layouts/ar-field-labels.ts';
import { arInitialsDaily } from './later-layouts/ar-initials-daily.ts';
import { arInvestigationCrew } from './later-layouts/ar-investigation-crew.ts';
import { arJoinedByDot } from './later-layouts/ar-joined-by-dot.ts';
import { arKuwaitColumns } from './later-layouts/ar-kuwait-columns.ts';
import { arLinesOfBreaks } from './later-layouts/ar-lines-of-breaks.ts';
import { arLoginAndTitle } from './later-layouts/ar-login-and-title.ts';
import { arMuscatDashes } from './later-layouts/ar-muscat-dashes.ts';
import { arOpinionColumnName } from './later-layouts/ar-opinion-column-name.ts';
import { arRamallahQuotedPaper } from './later-layouts/ar-ramallah-quoted-paper.ts';
import { arRiyadhCityBehind } from './later-layouts/ar-riyadh-city-behind.ts';
import { arSignedBelow } from './later-layouts/ar-signed-below.ts';
import { arTunisBureau } from './later-layouts/ar-tunis-bureau.ts';
import { arTwoCities } from './later-layouts/ar-two-cities.ts';
import { arUtilityClasses } from './later-layouts/ar-utility-classes.ts';
import { arWroteForPaper } from './later-layouts/ar-wrote-for-paper.ts';
import { ckbPreparedBy } from './later-layouts/ckb-prepared-by.ts';
import { ckbReportOf } from './later-layouts/ckb-report-of.ts';
import { faDeskBehind } from './later-layouts/fa-desk-behind.ts';
import { faInterviewer } from './later-layouts/fa-interviewer.ts';
import { faWriterTranslator } from './later-layouts/fa-writer-translator.ts';
import { heBeatBehind } from './later-layouts/he-beat-behind.ts';
import { heHyphenAnd } from './later-layouts/he-hyphen-and.ts';
import { heTwoLines } from './later-layouts/he-two-lines.ts';
import { urAuthorRoleRows } from './later-layouts/ur-author-role-rows.ts';
import { urNameAndChannel } from './later-layouts/ur-name-and-channel.ts';
import { urReportLabel } from './later-layouts/ur-report-label.ts';

/** Layouts written after the others, by language. Their first scores are in ARCHITECTURE.md. */
export const LATER_LAYOUTS: readonly LaterLayout[] = [
  arAmmanMisspelt,
  arArticleDetailsList,
  arBaghdadAgency,
  arBeirutDaily,
  arCairoCredits,
  arDamascusFirstLine,
  arEditorBelow,
  arEmiratesBoldCity,
  arEssayistCard,
  arFieldLabels,
  arInitialsDaily,
  arInvestigationCrew,
  arKuwaitColumns,
  arLoginAndTitle,
  arMuscatDashes,
  arRamallahQuotedPaper,
  arRiyadhCityBehind,
  arSignedBelow,
  arTunisBureau,
  arUtilityClasses,
  ckbPreparedBy,
  faDeskBehind,
  faWriterTranslator,
  heBeatBehind,
  heHyphenAnd,
  urAuthorRoleRows,
  urReportLabel,
  // Written after all the others were read and mended.
  arJoinedByDot,
  arWroteForPaper,
  arAvatarFollow,
  arTwoCities,
  arOpinionColumnName,
  arAgencyCodes,
  faInterviewer,
  urNameAndChannel,
  heTwoLines,
  ckbReportOf,
  // Of 65 pages of as many layouts, written after those.
  arColumnistAbove,
  arBlogPlatform,
  arLinesOfBreaks,
  arBureauBrackets,
  arDeskAndReaders,
];
