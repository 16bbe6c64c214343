import { NewsdropError } from '../../errors/newsdrop-error.ts';

const MAX_ATTEMPTS = 10;

/** Repeats an attempt that another writer's may get before, until it answers. */
export async function untilUncontended<Answer>(attempt: () => Promise<Answer | undefined>): Promise<Answer> {
  for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts++) {
    const answer = await attempt();
    if (answer !== undefined) return answer;
  }
  throw new NewsdropError('contended', 'Too many writers are at work on one article.');
}
