import type { TopicModelHead } from '../topics/topic-model.ts';
import type { FittedTopics } from './topics-fit.ts';

const LARGEST = 127;
/** The largest weights are cut off, so that the many small ones keep their detail. */
const CUT_SHARE = 0.0005;

/** A model's file: its head as a line of JSON, then its weights as signed bytes. */
export function packTopics(
  { classes, weights, bits }: FittedTopics,
  rest: Pick<TopicModelHead, 'credit' | 'thresholds' | 'calibration'>,
): Uint8Array {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const unit = (sizes[Math.floor(sizes.length * (1 - CUT_SHARE))] ?? 1) / LARGEST;
  const head: TopicModelHead = { ...rest, bits, unit, classes };
  const steps = Int8Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))));
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), new Uint8Array(steps.buffer)]);
}
