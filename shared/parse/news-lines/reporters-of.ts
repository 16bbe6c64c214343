import type { Author } from '../../article/article.ts';
import {
  HAN_BESIDE,
  HAN_NAMES,
  HAN_RANK,
  HAN_REPORT,
  HAN_REPORTER,
  HAN_WRITING,
  HANGUL_REPORTER,
} from './dateline-words.ts';

/** `记者 陈晓 通讯员 周敏` */
const BESIDE = new RegExp(` ${HAN_BESIDE}[: ：]?`, 'u');
const HAN = '\\p{Script=Han}';
/** `文/记者 王小明`, `記者王小明／台北報導`, `本报记者 张三 李四`, `홍길동 기자`: the names are the group that is there. */
const NAMES_BESIDE_ROLES = [
  `(?:${HAN_WRITING} ?[/／] ?)?(?:${HAN_RANK}|${HAN}{2,8}[报報])${HAN_REPORTER}(?: ?[:：] ?| )(${HAN_NAMES})(?: ${HAN_WRITING}[/／]图)?`,
  `${HAN_REPORTER} ?(${HAN}{2,4}) ?[/／] ?${HAN}{2,8}${HAN_REPORT}`,
  `${HAN_WRITING} ?[/／] ?(${HAN_NAMES})`,
  `(\\p{Script=Hangul}{2,4}) ${HANGUL_REPORTER}(?: [\\w.+-]{1,40}@[\\w.-]{1,40})?`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** The reporters of a Chinese or Korean byline, which the word for their role shows to be one; nothing for any other line. */
export function reportersOf(line: string): Author[] | undefined {
  for (const pattern of NAMES_BESIDE_ROLES) {
    const names = pattern.exec(line.replace(BESIDE, ' '))?.[1];
    if (names !== undefined) return names.split(/[、 ]/).map((name) => ({ name }));
  }
  return undefined;
}
