/** Marks that part a dateline from the text; Arabic desks write the tatweel for a dash. */
const DASH = '[-–—ـ|]{1,2}';
/** Words that begin with a capital, and numbers: `Nairobi, Kenya`, `Lyon, le 3 mai 2024`. Scripts without case pass. */
const CAPITAL = '(?:\\p{Lu}|\\p{Lo})';
const PLACE = `${CAPITAL}[\\p{L}\\p{M}'’]{1,24}(?:[ -]\\p{L}[\\p{L}\\p{M}'’]{0,24}){0,3}`;
const SENTENCE_AHEAD = '(?=["“«„\'‘]?(?:\\p{Lu}|\\p{Lo}|\\p{Nd}))';

/** Openings whose form leaves no doubt wherever they stand. */
const SURE = [
  // PARIS (AFP) - / SPRINGFIELD, Ill. (AP) — / Valencia, 3 may (EFE).- / دمشق (سانا) –
  new RegExp(`^${CAPITAL}[^()\\n!?؟:;«»"“”]{1,59}\\([^()\\n]{2,40}\\)\\.? {0,2}${DASH} {0,2}${SENTENCE_AHEAD}`, 'u'),
  // (CNN) -- / (Reuters) - / (CNN)The
  /^\(\p{Lu}[\p{Lu}\p{Ll}./ ]{1,24}\)[ \u00a0]{0,2}(?:[-–—]{1,2} {0,2})?(?=["“]?\p{Lu})/u,
  // NEW YORK, May 3 — / ROMA -
  /^\p{Lu}{2}[\p{Lu}\p{M} .'’-]{0,30}(?:, [\p{L}\p{N}. ]{1,20}){0,2} {1,3}[-–—]{1,2} {1,3}(?!\p{Ll})/u,
  // КАЗАНЬ, 3 мая. /ТАСС/. / МОСКВА, 3 мая — РИА Новости.
  /^\p{Lu}{3}[\p{Lu} -]{0,24}, \p{Nd}{1,2} \p{L}{3,10}(?:\. \/[^/\n]{2,24}\/\.| [-–—] \p{Lu}[\p{L} -]{1,24}\.) {1,2}/u,
  // КИЇВ. 17 листопада (Укрінформ).
  /^\p{Lu}{3}[\p{Lu} -]{0,24}\. \p{Nd}{1,2} \p{L}{3,10}\.? \([^()\n]{2,24}\)\. {1,2}/u,
  // 新华社西安5月3日电（记者王小明） / 本报讯
  /^[\p{Script=Han}\p{Nd}]{2,24}[电電讯訊](?:[（(][^（）()\n]{1,40}[）)]\s{0,2}|\s{1,2})/u,
  // 【東京共同】 / [東京 3日 ロイター] -
  /^(?:【[^【】\n]{2,24}】|\[[^[\]\n]{2,40}\])\s{0,2}(?:[-–—]{1,2}\s{1,2})?/u,
  // (서울=연합뉴스) 홍길동 기자 =
  /^(?:\([^()=\n]{1,20}=[^()=\n]{1,20}\)|\[[^[\]=\n]{1,20}=[^[\]=\n]{1,20}\])\s{0,2}(?:[\p{L}·, ]{2,30}=\s{0,2})?/u,
];

/** Openings that only the first words of an article may be: further down they would cut an aside. */
const AT_START = [
  // القاهرة - رويترز: / بيروت – أ ف ب:
  new RegExp(`^${PLACE} {0,2}[-–—ـ/،] {0,2}[\\p{L}\\p{M}. ]{2,24}: {0,2}${SENTENCE_AHEAD}`, 'u'),
  // Nairobi, Kenya - / Lyon, le 3 mai 2024 – / الرباط ـ / طرابلس | / Ciudad de México.-
  new RegExp(`^${PLACE}(?:[,،] [\\p{L}\\p{N}. ]{1,24}){0,2}(?: {1,2}|\\.)${DASH} {1,2}${SENTENCE_AHEAD}`, 'u'),
  // वाराणसी: / اسلام آباد: as the desks of India and Pakistan write, whose letters tell
  /^[\p{Script=Devanagari}\p{Script=Bengali}]{2,24}(?: [\p{Script=Devanagari}\p{Script=Bengali}]{2,24})?: /u,
  /^\p{Script=Arabic}{2,24}(?: \p{Script=Arabic}{2,24})?: (?=[^\n]{0,80}[ےہںٹڈڑ])/u,
  // Washington (CNN)The
  new RegExp(`^${PLACE}(?:, [\\p{L} ]{2,24})? \\([\\p{Lu}]{2,8}\\) ?(?=["“]?\\p{Lu})`, 'u'),
];
/** Without one of these it is no dateline: most paragraphs are told so without patterns that take long to compile. */
const SIGN = /[-–—ـ|/:([【电電讯訊]/;
const LONGEST = 140;
/** An aside, set off by two dashes: what stands before the first is part of the sentence. */
const ASIDE = /^[^.!?؟\n]{0,200} [-–—ـ]{1,2} /u;

/**
 * A paragraph without the dateline that it opens with. What might be an aside is left as it is.
 *
 * @param atStart true for the first paragraph that tells anything
 */
export function withoutDateline(paragraph: string, atStart: boolean): string {
  const head = paragraph.slice(0, LONGEST);
  if (!SIGN.test(head)) return paragraph;
  for (const pattern of SURE) {
    const length = pattern.exec(head)?.[0].length;
    if (length !== undefined) return paragraph.slice(length);
  }
  for (const pattern of atStart ? AT_START : []) {
    const length = pattern.exec(head)?.[0].length;
    if (length !== undefined && !ASIDE.test(paragraph.slice(length))) return paragraph.slice(length);
  }
  return paragraph;
}
