import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { draftOf, type FoundFields } from '../drafts/draft-of.ts';
import { saysSomething } from '../drafts/says-something.ts';
import { settleText } from '../drafts/settle-text.ts';
import { isKill } from '../news-lines/is-kill.ts';
import { messagesOf, type TeletypeMessage } from './messages-of.ts';

/**
 * One draft a message that says something, in their order.
 *
 * @throws NewsdropError `empty` when no message does
 */
export function draftsOfMessages(text: string, read: (message: TeletypeMessage) => FoundFields): ArticleDraft[] {
  const drafts = messagesOf(text)
    .map((message) => draftOf(killed(settleText(read(message)))))
    .filter((draft) => saysSomething(draft));
  if (drafts.length === 0) throw new NewsdropError('empty', 'This wire file holds no message with text in it.');
  return drafts;
}

/** What tells newsrooms not to use a story is none itself. */
function killed(found: FoundFields): FoundFields {
  return isKill([found.headline ?? '', ...(found.body ?? [])]) ? { ...found, status: 'canceled' } : found;
}
