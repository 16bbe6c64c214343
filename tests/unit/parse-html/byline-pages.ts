import { AR_PAGES } from './byline-pages/ar.ts';
import type { BylinePage } from './byline-pages/byline-page.ts';
import { DE_PAGES } from './byline-pages/de.ts';
import { EN_PAGES } from './byline-pages/en.ts';
import { ES_PAGES } from './byline-pages/es.ts';
import { FA_PAGES } from './byline-pages/fa.ts';
import { FR_PAGES } from './byline-pages/fr.ts';
import { ID_PAGES } from './byline-pages/id.ts';
import { IT_PAGES } from './byline-pages/it.ts';
import { JA_PAGES } from './byline-pages/ja.ts';
import { PL_PAGES } from './byline-pages/pl.ts';
import { PT_PAGES } from './byline-pages/pt.ts';
import { RU_PAGES } from './byline-pages/ru.ts';
import { TR_PAGES } from './byline-pages/tr.ts';
import { ZH_PAGES } from './byline-pages/zh.ts';

/** How news sites in several languages mark who wrote an article, and what beside it must not be taken for that. */
export const BYLINE_PAGES: readonly BylinePage[] = [
  ...EN_PAGES,
  ...FR_PAGES,
  ...DE_PAGES,
  ...ES_PAGES,
  ...TR_PAGES,
  ...RU_PAGES,
  ...PT_PAGES,
  ...IT_PAGES,
  ...ZH_PAGES,
  ...JA_PAGES,
  ...AR_PAGES,
  ...FA_PAGES,
  ...PL_PAGES,
  ...ID_PAGES,
];
