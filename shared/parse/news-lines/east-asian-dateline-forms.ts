import { AGENCIES, CHINESE_BUREAUS } from './agencies.ts';
import type { DatelineForm } from './dateline-form.ts';
import { DASH } from './dateline-parts.ts';
import {
  HAN_FILED,
  HAN_NAMES,
  HAN_OUTLET_FILED,
  HAN_RANK,
  HAN_REPORT,
  HAN_REPORTER,
  HANGUL_REPORTER,
} from './dateline-words.ts';

const HAN = '\\p{Script=Han}';
const DAY = '(?:\\d{1,2}月)?\\d{1,2}日';
const AGENCY = `(?:${AGENCIES.filter((name) => /\p{Script=Han}|\p{Script=Katakana}/u.test(name)).join('|')})`;

/** Datelines of Chinese, Japanese and Korean, most of them in brackets and with the name of who wrote from there. */
export const EAST_ASIAN_DATELINE_FORMS: readonly DatelineForm[] = [
  // 新华社北京6月14日电（记者 张三） / 本报讯（记者 李四）
  {
    pattern: new RegExp(
      `^(${HAN}{1,12}(?:${DAY}${HAN_FILED}|${HAN_OUTLET_FILED})(?: ?[（(](?:${HAN_RANK}${HAN_REPORTER}[ ：:]?(${HAN_NAMES})|[^）)]{1,30})[）)])?) ?(?=\\S)`,
      'u',
    ),
    namesAuthor: true,
  },
  // （本报记者 王小明、李晓华）
  {
    pattern: new RegExp(`^([（(]${HAN}{0,8}${HAN_REPORTER}[ ：:]?(${HAN_NAMES})[）)]) ?(?=\\S)`, 'u'),
    namesAuthor: true,
  },
  // （中央社記者王小明台北14日電） with the city of a bureau
  {
    sign: /^[（(]/,
    pattern: new RegExp(
      `^([（(]${HAN}{2,4}${HAN_REPORTER}(${HAN}{2,4}(?:、${HAN}{2,4})?)(?:${CHINESE_BUREAUS.join('|')})${DAY}${HAN_FILED}[）)]) ?(?=\\S)`,
      'u',
    ),
    namesAuthor: true,
  },
  // （中央社記者王小明台北14日電） / （中央社東京14日綜合外電報導）
  {
    sign: /^[（(]/,
    pattern: new RegExp(`^([（(]${HAN}{3,20}\\d{1,2}日${HAN}{0,4}(?:${HAN_FILED}|${HAN_REPORT})[）)]) ?(?=\\S)`, 'u'),
  },
  // 〔記者王小明／台北報導〕 / 【記者王小明/台北報導】
  {
    pattern: new RegExp(
      `^([〔【（]${HAN_REPORTER}(${HAN}{2,4})[／/]${HAN}{2,8}(?:${HAN_REPORT}|${HAN_FILED})[〕】）]) ?(?=\\S)`,
      'u',
    ),
    namesAuthor: true,
  },
  // 【東京＝山田太郎】
  {
    pattern: new RegExp(
      `^([【［][^】］＝=]{2,20}[＝=](?!${AGENCY}[】］])(${HAN}{3,6}(?:、${HAN}{3,6}){0,2})[】］]) ?(?=\\S)`,
      'u',
    ),
    namesAuthor: true,
  },
  // 【東京＝ロイター】 / ［東京 14日 ロイター］ - / 【环球网报道】
  { pattern: /^([【［][^】］＝=]{2,20}[＝=][^】］]{2,20}[】］]) ?(?=\S)/u },
  { pattern: new RegExp(`^([【［][^】］]{0,20}(?:${HAN_REPORT}|${AGENCY})[】］]) ?${DASH}? ?(?=\\S)`, 'u') },
  // (서울=연합뉴스) 홍길동 기자 = / [서울=뉴시스] 홍길동 기자 =
  {
    pattern: new RegExp(
      `^([([][^()[\\]=]{1,20}=[^()[\\]=]{2,20}[)\\]])(?: ?(\\p{Script=Hangul}{2,4}) ${HANGUL_REPORTER})? = ?(?=\\S)`,
      'u',
    ),
    namesAuthor: true,
  },
  // (통영=연합뉴스) 통영시는
  {
    sign: /=/,
    pattern: /^([([][^()[\]=]{1,20}=(?<agency>\p{Script=Hangul}[\p{L}\d]{1,8})[)\]]) (?=\p{Script=Hangul})/u,
  },
];
