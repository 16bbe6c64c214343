import { isPrompt } from '../html/is-prompt.ts';
import { endsSentence } from '../prose/ends-sentence.ts';
import { foldWords } from '../prose/fold-words.ts';

/** What follows the minutes in a line that says how long an article takes to read. */
const READING_TIMES: readonly string[] = [
  'min read',
  'minute read',
  'minutes read',
  'minutes to read',
  'دقيقة قراءة',
  'دقائق قراءة',
  'دقائق للقراءة',
  'min de lecture',
  'minutes de lecture',
  'min de lectura',
  'minutos de lectura',
  'min lesezeit',
  'minuten lesezeit',
  'min di lettura',
  'minuti di lettura',
  'min de leitura',
  'min leestijd',
  'dk okuma',
  'dakika okuma süresi',
  'мин чтения',
  'минуты чтения',
  'хв читання',
  'min czytania',
  'دقیقه مطالعه',
  'דקות קריאה',
  '分で読める',
  '分钟阅读',
];
/** How lines open that send a reader to a channel or a page, beside what every page has. */
const PROMPTS: readonly string[] = [
  'اضغط هنا',
  'انقر هنا',
  'تابعوا آخر',
  'تابع آخر',
  'لمتابعة آخر',
  'لمزيد من الأخبار',
  'click here to',
  'tap here to',
].map(foldWords);
/** A heading of a list is none, whatever it says. */
const NUMBERED = /^\d{1,3}[.)] /;
const READING_TIME = new RegExp(`^\\d{1,2}[ -]?(?:${READING_TIMES.map(foldWords).join('|')})\\.?$`, 'u');

/** True for a line that stands in a page and in no article: share, follow and newsletter prompts, reading times. */
export function isAside(line: string): boolean {
  const folded = foldWords(line.slice(0, 60));
  if (endsSentence(line) || NUMBERED.test(line)) return false;
  return isPrompt(line) || PROMPTS.some((words) => folded.startsWith(words)) || READING_TIME.test(folded);
}
