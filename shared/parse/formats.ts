import { apJson } from './agency-json/ap.ts';
import { arcAns } from './agency-json/arc-ans.ts';
import { dpaJson } from './agency-json/dpa.ts';
import { gzip } from './archive/gzip.ts';
import { zip } from './archive/zip.ts';
import { cmsJson } from './cms-json/cms-json.ts';
import { cmsXml } from './cms-xml/cms-xml.ts';
import { csv } from './csv/csv.ts';
import { docx } from './docx/docx.ts';
import { eml } from './eml/eml.ts';
import { atom } from './feed/atom.ts';
import { jsonFeed } from './feed/json-feed.ts';
import { newsSitemap } from './feed/news-sitemap.ts';
import { rss, rss1, wxr } from './feed/rss.ts';
import type { Format } from './format.ts';
import { html } from './html/html.ts';
import { markdown } from './markdown/markdown.ts';
import { movableType } from './movable-type/movable-type.ts';
import { newsml1 } from './newsml-1/newsml-1.ts';
import { newsmlG2 } from './newsml-g2/newsml-g2.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { nitf } from './nitf/nitf.ts';
import { odt } from './odt/odt.ts';
import { plainText } from './plain-text/plain-text.ts';
import { rtf } from './rtf/rtf.ts';
import { anpa1312 } from './teletype/anpa-1312.ts';
import { iptc7901 } from './teletype/iptc-7901.ts';
import { telex } from './teletype/telex.ts';

/**
 * Every format, in the order in which they are asked: the first that recognises a file parses it. Those that a first
 * byte or a root element names come first, those that take what is left come last.
 */
export const FORMATS: readonly Format[] = [
  docx,
  odt,
  rtf,
  zip,
  gzip,
  anpa1312,
  iptc7901,
  telex,
  eml,
  newsmlG2,
  newsml1,
  nitf,
  wxr,
  rss,
  rss1,
  atom,
  newsSitemap,
  jsonFeed,
  movableType,
  dpaJson,
  apJson,
  arcAns,
  cmsJson,
  ninjs,
  cmsXml,
  csv,
  html,
  markdown,
  plainText,
];
