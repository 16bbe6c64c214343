import type { Evidence, Tag } from '../article/article.ts';
import type { DeclaredKeyword } from './keywords/declared-keywords.ts';

/**
 * Takes the declared keywords that only name a person or an organisation: one that the text was found to name at the
 * same places, or that the sender also names by its kind. Such a name is that one tag, now on the sender's word, and no
 * keyword beside it.
 */
export function claimDeclaredNames(
  tags: readonly Tag[],
  declared: readonly DeclaredKeyword[],
): { readonly tags: Tag[]; readonly unclaimed: DeclaredKeyword[] } {
  const owners = new Map<string, Tag>();
  const byCode = new Map<string, Tag>();
  for (const tag of tags) {
    if (tag.scheme === 'per' || tag.scheme === 'org') {
      for (const seen of tag.evidence ?? []) owners.set(spanOf(seen), tag);
      if (tag.origin === 'source') byCode.set(tag.id.slice(tag.scheme.length + 1), tag);
    }
  }
  const claimed = new Set<Tag>();
  const unclaimed = declared.filter(({ key, evidence }) => {
    if (byCode.has(key)) return false;
    const owner = evidence[0] && owners.get(spanOf(evidence[0]));
    if (owner === undefined || !evidence.every((seen) => owners.get(spanOf(seen)) === owner)) return true;
    claimed.add(owner);
    return false;
  });
  return {
    tags: tags.map((tag) => (claimed.has(tag) ? { ...tag, origin: 'source', confidence: 1 } : tag)),
    unclaimed,
  };
}

function spanOf({ field, paragraph, start, end }: Evidence): string {
  return `${field} ${paragraph ?? ''} ${start} ${end}`;
}
