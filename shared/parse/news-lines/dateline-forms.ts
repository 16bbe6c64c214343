import type { DatelineForm } from './dateline-form.ts';
import { AGENCY, DASH, DAY, MORE, NAMED_AGENCY, PLACE, SHORT_PLACE } from './dateline-parts.ts';
import { BEFORE_DATE, DAY_END, WITHIN_DATE, YEAR_END } from './dateline-words.ts';
import { EAST_ASIAN_DATELINE_FORMS } from './east-asian-dateline-forms.ts';

/** `Lleida (España)` */
const REGION_IN_BRACKETS = '(?: \\([\\p{L}\\p{M} .]{2,30}\\))?';
/** A place of at most three words, and the region or country that it lies in. */
const PLACE_AND_REGION =
  "(?!\\p{Ll})[\\p{L}\\p{M}'’]{2,30}(?:[ -][\\p{L}\\p{M}'’.]{1,20}){0,2}(?:[,،] ?[\\p{L}\\p{M}'’.]{2,20}(?: [\\p{L}\\p{M}'’.]{1,20}){0,3})?";
/** `le 3 février 2026`, `20 de enero de 2026`, `February 9, 2026`, `19 تشرين الثاني/نوفمبر 2026`, `3. Februar 2026`. */
const FULL_DATE = `${BEFORE_DATE}(?:\\p{Nd}{1,2}${DAY_END} ${WITHIN_DATE}[\\p{L}\\p{M}.]{3,14}(?:[ /][\\p{L}\\p{M}]{3,10}){0,2},? ${WITHIN_DATE}\\p{Nd}{4}|\\p{L}{3,10}\\.? \\d{1,2}, \\d{4}|\\p{Nd}{1,2}[-/.]\\p{Nd}{1,2}[-/.]\\p{Nd}{4})(?: ?${YEAR_END})`;
/** In brackets: an agency, or one with its partners: `dpa/tmn`, `رويترز/وكالات`. */
const AGENCY_IN_BRACKETS = `\\((?:${AGENCY})(?:[ /,+-][\\p{L}\\p{M}. /,+-]{1,30})?\\)`;
const CAPITALISED_PLACE = "\\p{Lu}[\\p{L}'’.]{1,30}(?:[ -]\\p{Lu}[\\p{L}'’.]{0,20}){0,3}";

/** Datelines whose form leaves no doubt. */
export const DATELINE_FORMS: readonly DatelineForm[] = [
  // PARIS (AFP) — / دمشق، سوريا (CNN) -- / Madrid, 14 jun (EFE).- / الكويت - 14 - 6 (كونا) --
  {
    sign: /\(/,
    pattern: new RegExp(
      `^(${PLACE}${REGION_IN_BRACKETS}${MORE}${DAY}\\.?(?: ?[-–])? ?${AGENCY_IN_BRACKETS}) ?(?:\\.? ?${DASH}|:) ?(?=\\S)`,
      'u',
    ),
  },
  // नई दिल्ली, 14 जून (भाषा) / नई दिल्ली, दो मार्च (भाषा) / الرباط 7 أبريل 2026 (ومع)
  {
    sign: /\(/,
    pattern: new RegExp(
      `^(${PLACE}(?:, (?:\\d{1,2}|[\\p{L}\\p{M}]{2,5})|[,،]? ${BEFORE_DATE}\\d{1,2}) [\\p{L}\\p{M}/]{2,20}\\.?(?: \\d{4})? \\((?:${AGENCY})\\)) (?=\\S)`,
      'u',
    ),
  },
  // The same as the first with an agency that is not known, where capitals show that no sentence is running.
  {
    sign: /\(/,
    pattern: new RegExp(
      `^(${CAPITALISED_PLACE}${REGION_IN_BRACKETS}${MORE}\\.? ?\\((?:\\p{Lu}[\\p{L}\\p{M}. /,-]{1,40}|\\p{Ll}{2,5})\\)) ?\\.?${DASH} ?(?=["“«„'‘(¿¡]?\\p{Lu})`,
      'u',
    ),
  },
  // Jan. 12 (Bloomberg) --
  { pattern: /^(\p{Lu}\p{L}{2,8}\.? \d{1,2} \(\p{Lu}[\p{L} ]{1,30}\)) ?(?:-{1,2}|—|–) (?=\S)/u },
  // МОСКВА, 14 июня. /ТАСС/. / MOSCOW, January 21. /TASS/. / Москва. 14 июня. INTERFAX.RU -
  {
    sign: /\//,
    pattern: new RegExp(
      `^(${PLACE}[,.] (?:\\d{1,2} \\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2}\\.?) /[\\p{L}\\p{M}. «»"-]{2,30}/)\\.? ?(?=\\S)`,
      'u',
    ),
  },
  {
    sign: /\. \d/,
    pattern: new RegExp(`^(${PLACE}\\. \\d{1,2} \\p{L}{3,10}\\. (?:${AGENCY}))(?:\\. | ?${DASH} ?)(?=\\S)`, 'u'),
  },
  // القاهرة - رويترز: / بيروت – أ ف ب – / رام الله/ وفا/ / أبوظبي في 14 يونيو/ وام /
  {
    sign: /[،,/ـ–—-]/,
    pattern: new RegExp(
      `^(${PLACE}${MORE}${DAY} ?[،,/ـ–—-] ?(?:${AGENCY}))(?:, (\\p{Lu}\\p{Ll}{1,20} \\p{Lu}\\p{Ll}{1,20}))?(?: ?/?[:：] ?| ?/ ?|\\. (?=\\p{Lu})| ?${DASH} ?)(?=\\S)`,
      'u',
    ),
    namesAuthor: true,
  },
  // САМАРА, 26 ноября, ФедералПресс.
  {
    sign: /, \d/,
    pattern: new RegExp(`^(${PLACE}, \\d{1,2} \\p{Ll}{3,9}, \\p{Lu}[\\p{L}.]{2,20})\\. (?=["«„]?\\p{Lu})`, 'u'),
  },
  // (ANSA) - ROMA, 14 GIU - / (AGI) - Roma, 14 giu. -
  {
    sign: /^\(/,
    pattern: new RegExp(
      `^(\\([\\p{L}. ]{2,30}\\) ?${DASH} ?${PLACE}, (?:\\d{1,2} \\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2})) ?${DASH} ?(?=\\S)`,
      'u',
    ),
  },
  // Rennes, le 3 février 2026 – / TOLEDO, Ohio – February 9, 2026 – / تبوك، السعودية – 22 فبراير 2026:
  {
    sign: /\p{Nd}{4}/u,
    pattern: new RegExp(
      `^(${PLACE_AND_REGION} ?[,،–—-]? ?${FULL_DATE}(?: ?\\([^()]{2,40}\\))?)(?: ?[.:]?,? ?${DASH}| ?:|\\.(?= \\p{Lu})) ?(?=\\S)`,
      'u',
    ),
  },
  // نابلس 4-1-2026 وفا-
  {
    sign: /\d[-/]\d/,
    pattern: new RegExp(
      `^(${SHORT_PLACE} \\d{1,2}[-/]\\d{1,2}[-/]\\d{4} ?${NAMED_AGENCY}) ?(?:${DASH}|:) ?(?=\\S)`,
      'u',
    ),
  },
  // لاہور۔6جنوری (اے پی پی):
  {
    sign: /\(/,
    pattern: new RegExp(
      `^(${SHORT_PLACE}[۔،,] ?\\d{1,2} ?[\\p{L}\\p{M}]{3,12} ?\\(${NAMED_AGENCY}\\)) ?(?:${DASH}|:) ?(?=\\S)`,
      'u',
    ),
  },
  // عمان - «الغد» - / الدوحة: «الشرق الأوسط»:
  { sign: /«/, pattern: new RegExp(`^(${PLACE} ?[:،,–—-] ?«[^«»]{2,30}») ?(?:${DASH}|:) ?(?=\\S)`, 'u') },
  // گوادر (نمائندہ خصوصی) گوادر بندرگاہ
  {
    sign: /\(/,
    pattern: new RegExp(`^(${SHORT_PLACE} ?\\(([\\p{Lo}\\p{M} ]{3,30})\\)) ?(?:${DASH}|:)? ?(?=\\p{Lo})`, 'u'),
    namesDesk: true,
  },
  // وطنية - عكار -
  { sign: /[—–_ـ-]/, pattern: new RegExp(`^(${NAMED_AGENCY} ?${DASH} ?${SHORT_PLACE}) ?(?:${DASH}|:) (?=\\S)`, 'u') },
  // شفق نيوز/
  { sign: /\//, pattern: new RegExp(`^(${NAMED_AGENCY}) ?/ ?(?=\\p{Lo})`, 'u') },
  // NEW DELHI, Nov 20 (PTI) The
  { sign: /\(/, pattern: new RegExp(`^(${CAPITALISED_PLACE}${MORE} ?\\(${NAMED_AGENCY}\\)) (?=["“«„]?\\p{Lu})`, 'u') },
  // Madrid. EFE.- El
  { sign: /[–—-]/, pattern: new RegExp(`^(${SHORT_PLACE}\\. ?${NAMED_AGENCY})\\.? ?[–—-] ?(?=\\S)`, 'u') },
  // GUADALAJARA, JALISCO.- Vecinos
  {
    sign: /\.[–—-]/,
    pattern: new RegExp(`^(${CAPITALISED_PLACE}(?:, ${CAPITALISED_PLACE})?)\\.[–—-]{1,2} ?(?=["“«¿¡]?\\p{Lu})`, 'u'),
  },
  // (sda) Ein
  { sign: /^\(/, pattern: new RegExp(`^\\((${NAMED_AGENCY})\\) (?=["“«„]?\\p{Lu})`, 'u') },
  // (رويترز) - / (AP) —
  { sign: /^\(/, pattern: new RegExp(`^\\((${AGENCY})\\) ?${DASH} ?(?=\\S)`, 'u') },
  // SAN FRANCISCO--(BUSINESS WIRE)--
  { sign: /--\(/, pattern: /^(\p{Lu}[\p{L}. ]{1,30}(?:, \p{L}[\p{L}. ]{1,20})?--\([\p{Lu} ]{3,20}\))-- ?(?=\S)/u },
  // WASHINGTON — / NEW YORK, May 3 — / PORTSMOUTH, England, March 13, 2025 /PRNewswire/ --
  {
    sign: /--|—|–/,
    pattern:
      /^(\p{Lu}{3,}(?:[ .-]{1,2}\p{Lu}{2,}){0,3}(?:, [\p{L}\d. ]{2,20}){0,3}(?: \/[\p{L} -]{3,30}\/)?) ?(?:--|—|–) ?(?=\S)/u,
  },
  // ALGER - Le ministre
  {
    pattern: /^(\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}) ?- (?=["“«„'‘¿¡]? ?\p{Lu})/u,
    mayBeKicker: true,
  },
  // LONDON, June 14 - / JAKARTA, KOMPAS.com -
  { pattern: /^(\p{Lu}{3,}(?:[ .-]{1,2}\p{Lu}{2,}){0,3}, [\p{L}\d. ]{2,20}) - (?=\S)/u },
  // دمشق-سانا انطلقت
  {
    sign: /^[^ ]{2,30}[–-]/,
    pattern: new RegExp(`^(${SHORT_PLACE}[–-](?<agency>[\\p{L}\\p{M}.]{2,12})) (?=\\p{Lo})`, 'u'),
  },
  ...EAST_ASIAN_DATELINE_FORMS,
];
