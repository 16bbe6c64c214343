import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { ENV } from '../../shared/env/env-names.ts';
import type { EngineSettings } from '../stage-config.ts';
import type { NodeFunction } from './node-function.ts';

type BedrockSettings = NonNullable<EngineSettings['bedrock']>;

/** True where a stage has any engine over the network. */
export function hasEngines({ bedrock, comprehend }: EngineSettings = {}): boolean {
  return bedrock !== undefined || comprehend !== undefined;
}

/** Tells a function of the stage's engines and lets it call those, and nothing else of their services. */
export function allowEngines(caller: NodeFunction, { bedrock, comprehend }: EngineSettings): void {
  caller.set(ENV.engines, JSON.stringify({ bedrock: bedrock && environmentOf(bedrock), comprehend }));
  if (bedrock !== undefined)
    for (const statement of mayInvoke(bedrock, Stack.of(caller))) caller.addToRolePolicy(statement);
  if (comprehend !== undefined) {
    caller.addToRolePolicy(new PolicyStatement({ actions: ['comprehend:DetectEntities'], resources: ['*'] }));
    Validations.of(caller.role ?? caller).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'comprehend:DetectEntities knows no resource for the built-in model: IAM takes nothing but * for it.',
    });
  }
}

function environmentOf({ foundationModel, inferenceProfile, ...rest }: BedrockSettings) {
  const { prompt, maxCallsPerDay, timeoutMillis } = rest;
  return { modelId: inferenceProfile?.id ?? foundationModel, prompt, maxCallsPerDay, timeoutMillis };
}

/** Converse asks for `InvokeModel` on what it calls: a model, or a profile and, through it alone, its models. */
function mayInvoke({ foundationModel, inferenceProfile }: BedrockSettings, stack: Stack): PolicyStatement[] {
  const actions = ['bedrock:InvokeModel'];
  const modelIn = (region: string) => `arn:${stack.partition}:bedrock:${region}::foundation-model/${foundationModel}`;
  if (inferenceProfile === undefined) return [new PolicyStatement({ actions, resources: [modelIn(stack.region)] })];
  const profile = `arn:${stack.partition}:bedrock:${stack.region}:${stack.account}:inference-profile/${inferenceProfile.id}`;
  return [
    new PolicyStatement({ actions, resources: [profile] }),
    new PolicyStatement({
      actions,
      resources: inferenceProfile.regions.map(modelIn),
      conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
    }),
  ];
}
