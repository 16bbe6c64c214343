import type { Evidence } from '../article/article.ts';

const HEADLINE = 0.5;
const LEAD = 0.25;
const REPEATED = 0.25;
/** After how many sightings half of what repetition can add is reached. */
const HALF_REPEATED = 3;
const LEAD_PARAGRAPHS = 1;

/** What the text never says is the sender's word alone. */
const UNSEEN = 0.3;

/** How much of an article is about what was seen at these places, 0 to 1: the headline and the lead weigh most. */
export function relevanceOf(evidence: readonly Evidence[]): number {
  if (evidence.length === 0) {
    return UNSEEN;
  }
  const inHeadline = evidence.some((seen) => seen.field === 'headline');
  const inLead = evidence.some((seen) => seen.field === 'body' && (seen.paragraph ?? 0) < LEAD_PARAGRAPHS);
  const repeated = evidence.length / (evidence.length + HALF_REPEATED);
  return round((inHeadline ? HEADLINE : 0) + (inLead ? LEAD : 0) + REPEATED * repeated);
}

/** Two decimals: more would promise a precision that none of these numbers has. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
