import type { LaterLayout } from './later-layout.ts';
import { arAmmanMisspelt } from './later-layouts/ar-amman-misspelt.ts';
import { arArticleDetailsList } from './later-layouts/ar-article-details-list.ts';
import { arBaghdadAgency } from './later-layouts/ar-baghdad-agency.ts';
import { arBeirutDaily } from './later-layouts/ar-beirut-daily.ts';
import { arCairoCredits } from './later-layouts/ar-cairo-credits.ts';
import { arDamascusFirstLine } from './later-layouts/ar-damascus-first-line.ts';
import { arEditorBelow } from './later-layouts/ar-editor-below.ts';
import { arEmiratesBoldCity } from './later-layouts/ar-emirates-bold-city.ts';
import { arEssayistCard } from './later-layouts/ar-essayist-card.ts';
import { arFieldLabels } from './later-layouts/ar-field-labels.ts';
import { arInitialsDaily } from './later-layouts/ar-initials-daily.ts';
import { arInvestigationCrew } from './later-layouts/ar-investigation-crew.ts';
import { arKuwaitColumns } from './later-layouts/ar-kuwait-columns.ts';
import { arLoginAndTitle } from './later-layouts/ar-login-and-title.ts';
import { arMuscatDashes } from './later-layouts/ar-muscat-dashes.ts';
import { arRamallahQuotedPaper } from './later-layouts/ar-ramallah-quoted-paper.ts';
import { arRiyadhCityBehind } from './later-layouts/ar-riyadh-city-behind.ts';
import { arSignedBelow } from './later-layouts/ar-signed-below.ts';
import { arTunisBureau } from './later-layouts/ar-tunis-bureau.ts';
import { arUtilityClasses } from './later-layouts/ar-utility-classes.ts';
import { ckbPreparedBy } from './later-layouts/ckb-prepared-by.ts';
import { faDeskBehind } from './later-layouts/fa-desk-behind.ts';
import { faWriterTranslator } from './later-layouts/fa-writer-translator.ts';
import { heBeatBehind } from './later-layouts/he-beat-behind.ts';
import { heHyphenAnd } from './later-layouts/he-hyphen-and.ts';
import { urAuthorRoleRows } from './later-layouts/ur-author-role-rows.ts';
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
];
