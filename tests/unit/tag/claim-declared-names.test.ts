import { describe, expect, test } from 'vitest';
import type { Tag } from '../../../shared/article/article.ts';
import { claimDeclaredNames } from '../../../shared/tag/claim-declared-names.ts';
import type { DeclaredKeyword } from '../../../shared/tag/keywords/declared-keywords.ts';

const seen = (start: number) => ({ field: 'body', paragraph: 0, start, end: start + 11 }) as const;
const PERSON: Tag = {
  id: 'per:amal-haddad',
  scheme: 'per',
  label: 'Amal Haddad',
  relevance: 0.5,
  confidence: 0.8,
  origin: 'machine',
  evidence: [seen(0), seen(40)],
};
const keyword = (evidence: DeclaredKeyword['evidence']): DeclaredKeyword => ({
  key: 'amal-haddad',
  keyword: 'Amal Haddad',
  evidence,
});

describe('claimDeclaredNames', () => {
  test('a declared keyword that names a person makes the person the sender’s tag, once', () => {
    const { tags, unclaimed } = claimDeclaredNames([PERSON], [keyword([seen(0)])]);

    expect(tags).toEqual([{ ...PERSON, origin: 'source', confidence: 1 }]);
    expect(unclaimed).toEqual([]);
  });

  test.each([
    ['is seen elsewhere', [seen(0), seen(80)]],
    ['is not seen', []],
  ])('a keyword that %s stays a keyword', (_why, evidence) => {
    const { tags, unclaimed } = claimDeclaredNames([PERSON], [keyword(evidence)]);

    expect(tags).toEqual([PERSON]);
    expect(unclaimed).toHaveLength(1);
  });

  test('places are not its affair', () => {
    const place = { ...PERSON, id: 'place:JO', scheme: 'place' };

    expect(claimDeclaredNames([place], [keyword([seen(0)])]).unclaimed).toHaveLength(1);
  });
});
