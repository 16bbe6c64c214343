import { AGENCIES, CHINESE_BUREAUS } from './agencies.ts';
import { AGENCY, DASH, DAY, MORE, NAMED_AGENCY, PLACE, SHORT_PLACE } from './dateline-parts.ts';

const EAST_ASIAN_AGENCY = AGENCIES.filter((name) => /\p{Script=Han}|\p{Script=Katakana}/u.test(name)).join('|');
/** `Lleida (España)` */
const REGION_IN_BRACKETS = '(?: \\([\\p{L}\\p{M} .]{2,30}\\))?';
/** A place of at most three words, and the region or country that it lies in. */
const PLACE_AND_REGION =
  "(?!\\p{Ll})[\\p{L}\\p{M}'’]{2,30}(?:[ -][\\p{L}\\p{M}'’.]{1,20}){0,2}(?:[,،] ?[\\p{L}\\p{M}'’.]{2,20}(?: [\\p{L}\\p{M}'’.]{1,20}){0,3})?";
/** `le 3 février 2026`, `20 de enero de 2026`, `February 9, 2026`, `19 تشرين الثاني/نوفمبر 2026`, `3. Februar 2026`. */
const FULL_DATE =
  '(?:(?:le|el|den|am|em|a|il|في|بتاريخ) )?(?:\\p{Nd}{1,2}(?:er|[.º])? (?:de )?[\\p{L}\\p{M}.]{3,14}(?:[ /][\\p{L}\\p{M}]{3,10}){0,2},?(?: de)? \\p{Nd}{4}|\\p{L}{3,10}\\.? \\d{1,2}, \\d{4}|\\p{Nd}{1,2}[-/.]\\p{Nd}{1,2}[-/.]\\p{Nd}{4})(?: ?(?:م|هـ|г\\.))?';
/** In brackets: an agency, or one with its partners: `dpa/tmn`, `رويترز/وكالات`. */
const AGENCY_IN_BRACKETS = `\\((?:${AGENCY})(?:[ /,+-][\\p{L}\\p{M}. /,+-]{1,30})?\\)`;
const CAPITALISED_PLACE = "\\p{Lu}[\\p{L}'’.]{1,30}(?:[ -]\\p{Lu}[\\p{L}'’.]{0,20}){0,3}";

/** How some agencies or papers write their datelines. */
export interface DatelineForm {
  /** What every dateline of the form holds, where the pattern takes long to compile: without it, it is not asked. */
  readonly sign?: RegExp;
  readonly pattern: RegExp;
  /** True when the second group names who wrote it. */
  readonly namesAuthor?: true;
  /** True when the second group must name a desk for the form to hold. */
  readonly namesDesk?: true;
  /** True where a flag or a section may stand in the same form: `SPORT - The match`. */
  readonly mayBeKicker?: true;
}

/** Datelines whose form leaves no doubt. Each is anchored and bounded; its first group is the dateline. */
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
      `^(${PLACE}(?:, (?:\\d{1,2}|[\\p{L}\\p{M}]{2,5})|[,،]? (?:في )?\\d{1,2}) [\\p{L}\\p{M}/]{2,20}\\.?(?: \\d{4})? \\((?:${AGENCY})\\)) (?=\\S)`,
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
      `^(${PLACE}[,.] (?:\\d{1,2} \\p{L}{3,10}\\.?|\\p{L}{3,10}\\.? \\d{1,2}\\.?) /[\\p{L}\\p{M}. -]{2,30}/)\\.? ?(?=\\S)`,
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
      `^(${PLACE}${MORE}${DAY} ?[،,/ـ–—-] ?(?:${AGENCY})(?:, \\p{Lu}\\p{Ll}{1,20} \\p{Lu}\\p{Ll}{1,20})?)(?: ?/?[:：] ?| ?/ ?|\\. (?=\\p{Lu})| ?${DASH} ?)(?=\\S)`,
      'u',
    ),
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
  // 新华社北京6月14日电（记者 张三） / 本报讯（记者 李四）
  {
    pattern:
      /^(\p{Script=Han}{1,12}(?:(?:\d{1,2}月)?\d{1,2}日电|[报网台]讯)(?: ?[（(](?:(?:见习|実習)?记者[ ：:]?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3})|[^）)]{1,30})[）)])?) ?(?=\S)/u,
    namesAuthor: true,
  },
  // （本报记者 王小明、李晓华）
  {
    pattern:
      /^([（(]\p{Script=Han}{0,8}[记記]者[ ：:]?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3})[）)]) ?(?=\S)/u,
    namesAuthor: true,
  },
  // （中央社記者王小明台北14日電） with the city of a bureau
  {
    sign: /^[（(]/,
    pattern: new RegExp(
      `^([（(]\\p{Script=Han}{2,4}[记記]者(\\p{Script=Han}{2,4}(?:、\\p{Script=Han}{2,4})?)(?:${CHINESE_BUREAUS.join('|')})(?:\\d{1,2}月)?\\d{1,2}日[专專]?[電电][）)]) ?(?=\\S)`,
      'u',
    ),
    namesAuthor: true,
  },
  // （中央社記者王小明台北14日電） / （中央社東京14日綜合外電報導）
  {
    sign: /^[（(]/,
    pattern: /^([（(]\p{Script=Han}{3,20}\d{1,2}日\p{Script=Han}{0,4}(?:[電电]|報導|报道)[）)]) ?(?=\S)/u,
  },
  // 〔記者王小明／台北報導〕 / 【記者王小明/台北報導】
  {
    pattern: /^([〔【（]記者(\p{Script=Han}{2,4})[／/]\p{Script=Han}{2,8}(?:報導|電)[〕】）]) ?(?=\S)/u,
    namesAuthor: true,
  },
  // 【東京＝山田太郎】
  {
    pattern: new RegExp(
      `^([【［][^】］＝=]{2,20}[＝=](?!(?:${EAST_ASIAN_AGENCY})[】］])(\\p{Script=Han}{3,6}(?:、\\p{Script=Han}{3,6}){0,2})[】］]) ?(?=\\S)`,
      'u',
    ),
    namesAuthor: true,
  },
  // 【東京＝ロイター】 / ［東京 14日 ロイター］ - / 【环球网报道】
  { pattern: /^([【［][^】］＝=]{2,20}[＝=][^】］]{2,20}[】］]) ?(?=\S)/u },
  {
    pattern: new RegExp(`^([【［][^】］]{0,20}(?:报道|報道|報導|${EAST_ASIAN_AGENCY})[】］]) ?${DASH}? ?(?=\\S)`, 'u'),
  },
  // دمشق-سانا انطلقت
  {
    sign: /^[^ ]{2,30}[–-]/,
    pattern: new RegExp(`^(${SHORT_PLACE}[–-](?<agency>[\\p{L}\\p{M}.]{2,12})) (?=\\p{Lo})`, 'u'),
  },
  // (서울=연합뉴스) 홍길동 기자 = / [서울=뉴시스] 홍길동 기자 =
  {
    pattern:
      /^([([][^()[\]=]{1,20}=[^()[\]=]{2,20}[)\]])(?: ?(\p{Script=Hangul}{2,4}) (?:선임|수습|객원)?(?:기자|특파원))? = ?(?=\S)/u,
    namesAuthor: true,
  },
  // (통영=연합뉴스) 통영시는
  {
    sign: /=/,
    pattern: /^([([][^()[\]=]{1,20}=(?<agency>\p{Script=Hangul}[\p{L}\d]{1,8})[)\]]) (?=\p{Script=Hangul})/u,
  },
];
