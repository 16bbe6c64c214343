import { describe, expect, test } from 'vitest';
import { entityTag, matchesEntityTag } from '../../../functions/read-api/entity-tag.ts';

describe('entity tags', () => {
  const tag = entityTag('{}');

  test('are weak, quoted and of the text alone', () => {
    expect(tag).toMatch(/^W\/"[\w-]{20}"$/);
    expect(entityTag('{}')).toBe(tag);
    expect(entityTag('[]')).not.toBe(tag);
  });

  test.each([tag, tag.slice(2), `"other", ${tag}`, `W/"other",${tag} `, '*', ' * '])('match %s', (header) => {
    expect(matchesEntityTag(header, tag)).toBe(true);
  });

  test.each([undefined, '', '"other"', tag.slice(3, -1), `${tag}x`])('do not match %s', (header) => {
    expect(matchesEntityTag(header, tag)).toBe(false);
  });
});
