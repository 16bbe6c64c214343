import { describe, expect, test } from 'vitest';
import type { ArticleStatus } from '../../../shared/article/article.ts';
import { changeKind } from '../../../shared/store/changes/change-kind.ts';

type Row = [before: ArticleStatus | 'none', seen: boolean, after: ArticleStatus, kind: string | undefined];

describe('changeKind', () => {
  test.each<Row>([
    ['none', false, 'usable', 'created'],
    ['none', false, 'embargoed', undefined],
    ['none', false, 'canceled', undefined],
    ['usable', true, 'usable', 'updated'],
    ['usable', true, 'canceled', 'killed'],
    ['usable', true, 'withheld', 'withheld'],
    ['usable', true, 'embargoed', 'withheld'],
    ['usable', true, 'withdrawn', 'withdrawn'],
    ['embargoed', false, 'usable', 'released'],
    ['embargoed', false, 'canceled', undefined],
    ['embargoed', true, 'canceled', 'killed'],
    ['embargoed', true, 'withheld', undefined],
    ['withdrawn', true, 'usable', 'created'],
    ['withdrawn', true, 'withdrawn', undefined],
    ['withdrawn', true, 'canceled', 'killed'],
    ['canceled', false, 'withdrawn', undefined],
  ])('from %s (seen: %s) to %s is %s', (status, seen, after, kind) => {
    expect(changeKind(status === 'none' ? undefined : { status, seen }, after)).toBe(kind);
  });
});
