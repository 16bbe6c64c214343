import { App } from 'aws-cdk-lib';
import featureFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { NewsdropStack } from '../../infra/newsdrop-stack.ts';
import { parseStageSettings, STAGES, type StageSettings } from '../../infra/stage-config.ts';

/** The development stage with both optional engines on. */
export const WITH_ENGINES: StageSettings = parseStageSettings({
  ...STAGES.dev,
  engines: {
    bedrock: {
      foundationModel: 'amazon.nova-micro-v1:0',
      prompt: 'Summarise the article for the readers of a news application.',
      maxCallsPerDay: 1000,
      timeoutMillis: 10_000,
    },
    comprehend: { maxCallsPerDay: 1000, timeoutMillis: 10_000 },
  },
});

/** Writes the cloud assembly of that stage, bundles and all, into a folder. */
export function synthesiseWithEngines(outdir: string): void {
  const app = new App({ outdir, context: featureFlags, analyticsReporting: false });
  new NewsdropStack(app, 'newsdrop-engines', { settings: WITH_ENGINES });
  app.synth();
}
