import { describe, expect, test } from 'vitest';
import { articleIdOfIdentity, articleIdOfKey } from '../../../shared/article/article-id.ts';

describe('article ids', () => {
  test('are the same for the same identity of the same source, whatever blanks surround it', () => {
    expect(articleIdOfIdentity('wire', ' urn:newsml:1 ')).toBe(articleIdOfIdentity('wire', 'urn:newsml:1'));
  });

  test('differ by source, by identity, by key and by place', () => {
    const ids = [
      articleIdOfIdentity('wire', 'a'),
      articleIdOfIdentity('desk', 'a'),
      articleIdOfIdentity('wire', 'b'),
      articleIdOfKey('incoming/wire/a', 0),
      articleIdOfKey('incoming/wire/a', 1),
      articleIdOfKey('wire', 0),
      articleIdOfKey('incoming/wire/a', '0'),
      articleIdOfKey('incoming/wire/a', 'night/a.txt'),
      articleIdOfIdentity('wire', '0'),
    ];

    expect(new Set(ids).size).toBe(ids.length);
  });

  test('stand in a path and a key without escaping', () => {
    expect(articleIdOfIdentity('wire', 'https://example.org/خبر?x=1')).toMatch(/^[0-9a-v]{24}$/);
  });
});
