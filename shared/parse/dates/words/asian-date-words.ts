import type { DateWords } from './date-words.ts';

/** What newsrooms write in dates beside what CLDR has, in the languages of South and East Asia. */
export const ASIAN_DATE_WORDS: Readonly<Record<string, DateWords>> = {
  th: { fillers: ['เวลา', 'น', 'วันที่', 'ที่', 'วัน', 'พ.ศ', 'ค.ศ', 'เดือน'], months: { 2: ['กุมภา'], 10: ['เดือนตุลาคม'] } },
  hi: {
    fillers: ['बजे', 'को', 'सन्', 'साल', 'दिनांक', 'समय'],
    months: { 2: ['फ़रवरी', 'फरवरी'], 10: ['अक्टूबर'], 12: ['दिसम्बर'] },
  },
  bn: {
    fillers: ['সাল', 'সালে', 'তারিখ', 'টা', 'টায়', 'খ্রিস্টাব্দ'],
    months: { 1: ['জানুয়ারী'], 2: ['ফেব্রুয়ারী'] },
    weekdays: { 5: ['শুক্র'] },
  },
  zh: {
    am: ['早上', '上午', '凌晨', '早', '晨'],
    pm: ['下午', '晚上', '晚', '傍晚', '夜'],
    noon: ['中午', '正午'],
    hours: ['时', '時', '点', '點'],
    minutes: ['分'],
    seconds: ['秒'],
    fillers: ['年', '日', '号', '號', '于', '於'],
  },
  ja: { hours: ['時'], minutes: ['分'], seconds: ['秒'], fillers: ['年', '日', '付', '頃', 'ころ'] },
  ko: { hours: ['시'], minutes: ['분'], seconds: ['초'], fillers: ['년', '일'], am: ['오전'], pm: ['오후'] },
};
