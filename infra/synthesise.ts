import { App, Tags, Validations } from 'aws-cdk-lib';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import featureFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { AwsSolutionsChecks } from 'cdk-nag';
import { NewsdropStack } from './newsdrop-stack.ts';
import { isStageName, parseStageSettings, STAGES } from './stage-config.ts';

export interface SynthesiseProps {
  /** Folder for the template and the functions' bundles. */
  readonly outdir: string;
  /** @default - the context's `stage` (`cdk … -c stage=prod`), else `dev` */
  readonly stage?: string;
}

/**
 * Writes the cloud assembly of one stage: what `cdk deploy` deploys and what one machine runs.
 * Throws for an unknown stage or a setting that is out of bounds.
 */
export function synthesise(props: SynthesiseProps): CloudAssembly {
  const app = new App({
    outdir: props.outdir,
    analyticsReporting: false,
    // In code rather than in cdk.json, so that the template is the same without the CLI.
    context: featureFlags,
  });
  const stage: unknown = props.stage ?? app.node.tryGetContext('stage') ?? 'dev';
  if (!isStageName(stage)) {
    throw new Error(`no stage is called ${String(stage)}; there are ${Object.keys(STAGES).join(' and ')}`);
  }
  const settings = parseStageSettings(STAGES[stage]);
  const stack = new NewsdropStack(app, `newsdrop-${stage}`, {
    description: `Newsdrop, stage ${stage}`,
    settings,
    terminationProtection: settings.protectFromDeletion,
  });
  Tags.of(stack).add('application', 'newsdrop');
  Tags.of(stack).add('stage', stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app.synth();
}
