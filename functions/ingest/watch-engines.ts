import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { EngineWatch } from '../../shared/engines/ask-engine.ts';
import type { EngineProblem } from '../../shared/engines/engine-problem.ts';
import { EVENTS, METRICS } from '../../shared/log/event-names.ts';
import type { Log } from '../../shared/log/open-log.ts';

type MetricName = (typeof METRICS)[keyof typeof METRICS];

/** What each problem counts as: a fault of the engine, an answer that was not let through, or a limit of ours. */
const COUNTED_AS: Readonly<Record<EngineProblem, MetricName>> = {
  timeout: METRICS.engineFaults,
  throttled: METRICS.engineFaults,
  denied: METRICS.engineFaults,
  refused: METRICS.engineFaults,
  unavailable: METRICS.engineFaults,
  'no-time': METRICS.engineFaults,
  'budget-unknown': METRICS.engineFaults,
  'budget-spent': METRICS.engineBudgetSpent,
  malformed: METRICS.engineAnswersRejected,
  'wrong-language': METRICS.engineAnswersRejected,
  'wrong-length': METRICS.engineAnswersRejected,
  'invented-number': METRICS.engineAnswersRejected,
  'invented-name': METRICS.engineAnswersRejected,
  'off-topic': METRICS.engineAnswersRejected,
};

/** Counts what engines do, and tells of what they failed at. */
export function watchEngines({ logger, metrics }: Log): EngineWatch {
  return {
    called() {
      metrics.addMetric(METRICS.engineCalls, MetricUnit.Count, 1);
    },
    failed(engine, problem) {
      metrics.addMetric(COUNTED_AS[problem], MetricUnit.Count, 1);
      logger.warn(EVENTS.engineFailed, { engine, problem });
    },
  };
}
