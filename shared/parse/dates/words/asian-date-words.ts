import type { DateWords } from './date-words.ts';

/** What newsrooms write in dates beside what CLDR has, in the languages of South and East Asia. */
export const ASIAN_DATE_WORDS: Readonly<Record<string, DateWords>> = {
  th: { fillers: ['เวลา', 'น', 'วันที่', 'ที่', 'วัน', 'พ.ศ', 'ค.ศ', 'เดือน'], months: { 2: ['กุมภา'], 10: ['เดือนตุลาคม'] } },
  hi: {
    now: ['अभी', 'अभी अभी'],
    agoBehind: ['पूर्व'],
    one: ['एक'],
    counts: ['दो', 'तीन', 'चार', ['पांच', 'पाँच'], ['छह', 'छः'], 'सात', 'आठ', 'नौ', 'दस'],
    units: {
      hour: ['घंटा', 'घण्टा'],
      month: ['महीना'],
      year: ['साल'],
      week: ['हफ्ता', 'हफ़्ता'],
      minute: ['मिनट'],
      day: ['दिन'],
    },
    pluralUnits: { hour: ['घण्टे'], month: ['महीने'], week: ['हफ्ते', 'हफ़्ते', 'सप्ताह'], year: ['वर्षों'] },

    fillers: ['लगभग', 'करीब', 'और', 'बजे', 'को', 'सन्', 'साल', 'दिनांक', 'समय'],
    months: { 2: ['फ़रवरी', 'फरवरी'], 10: ['अक्टूबर'], 12: ['दिसम्बर'] },
  },
  bn: {
    agoBehind: ['আগে', 'পূর্বে'],
    now: ['এইমাত্র', 'এখন'],
    one: ['এক'],
    counts: ['দুই', 'তিন', 'চার', 'পাঁচ', 'ছয়', 'সাত', 'আট', 'নয়', 'দশ'],
    pluralUnits: { hour: ['ঘন্টা'], second: ['সেকেন্ড'], year: ['বছর'] },

    fillers: ['প্রায়', 'এবং', 'সাল', 'সালে', 'তারিখ', 'টা', 'টায়', 'খ্রিস্টাব্দ'],
    months: { 1: ['জানুয়ারী'], 2: ['ফেব্রুয়ারী'] },
    weekdays: { 5: ['শুক্র'] },
  },
  zh: {
    now: ['刚刚', '剛剛', '刚才', '剛才'],
    dayBeforeYesterday: ['前天'],
    ago: ['约', '約'],
    agoBehind: ['以前', '之前'],
    one: ['一'],
    counts: [['二', '两', '兩'], '三', '四', '五', '六', '七', '八', '九', '十'],
    pluralUnits: {
      minute: ['分', '分鐘'],
      hour: ['小時', '个小时', '個小時', '个钟头'],
      week: ['週', '星期', '个星期', '個星期'],
      month: ['個月'],
    },

    am: ['早上', '上午', '凌晨', '早', '晨'],
    pm: ['下午', '傍晚'],
    night: ['晚上', '晚', '夜', '深夜', '夜间', '夜間'],
    noon: ['中午', '正午'],
    hours: ['时', '時', '点', '點'],
    minutes: ['分'],
    seconds: ['秒'],
    fillers: ['年', '日', '号', '號', '于', '於'],
  },
  ja: {
    now: ['たった今', '今'],
    dayBeforeYesterday: ['おととい', '一昨日'],
    agoBehind: ['ほど前', 'くらい前'],
    hours: ['時'],
    minutes: ['分'],
    seconds: ['秒'],
    fillers: ['年', '日', '付', '頃', 'ころ', '配信', '掲載'],
  },
  ko: {
    now: ['방금', '방금 전', '지금'],
    dayBeforeYesterday: ['그제', '그저께'],
    hours: ['시'],
    minutes: ['분'],
    seconds: ['초'],
    fillers: ['년', '일'],
    am: ['오전'],
    pm: ['오후'],
  },
};
