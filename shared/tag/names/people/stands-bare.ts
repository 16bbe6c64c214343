import { ARTICLE } from '../../../text/clitics.ts';
import type { Token } from '../tokens.ts';
import type { NamedDocument } from './named-document.ts';

/** True for a word with no clitic before it but an article. */
export function standsBare(token: Token, describe: NamedDocument['describe']): boolean {
  const { before } = describe(token);
  return before === 0 || (before === ARTICLE.length && token.folded.startsWith(ARTICLE));
}
