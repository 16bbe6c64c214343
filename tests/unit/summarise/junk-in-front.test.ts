import { describe, expect, test } from 'vitest';
import { summariseLead } from '../../../shared/summarise/summarise-lead.ts';
import { JUNK_FRONTS } from './junk-in-front.ts';

const FILLER_PARAGRAPHS = 6;

describe('a summary', () => {
  test.each(JUNK_FRONTS)('begins behind what stands in front: $language, $headline', (article) => {
    const { language, headline, junk, front, lead, next } = article;
    const body = [...junk, front + lead, ...Array<string>(FILLER_PARAGRAPHS).fill(next)];

    expect(summariseLead({ language, headline, body }, lead.length + 5)).toBe(lead);
  });
});
