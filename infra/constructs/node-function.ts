import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { ENV } from '../../shared/env/env-names.ts';
import { functionCode } from '../bundling/function-code.ts';

type EnvName = (typeof ENV)[keyof typeof ENV];

export interface NodeFunctionProps {
  /** Folder under `functions/`. Also the `service` of its metrics. */
  readonly service: string;
  /**
   * File of that folder that exports `handler`.
   * @default 'handler.ts'
   */
  readonly entry?: string;
  readonly description: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly logRetentionDays: number;
  /**
   * Folders, from the project's root: every file in a `data` folder below them is packed into `data/` beside the
   * bundle, where `new URL('./data/<file>', import.meta.url)` finds it.
   * @default - no data
   */
  readonly data?: readonly string[];
}

/**
 * A function on Node 24 and ARM from one bundled, minified ES module with its source map, the SDK included: bundling it
 * about halves the start-up of a function that uses it (aws-cdk issue 28311). It logs to a group of its own, and may
 * do nothing but that until it is granted more.
 */
export class NodeFunction extends LambdaFunction {
  readonly service: string;

  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    // A role of its own instead of the default one, whose managed policy may write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    logGroup.grantWrite(role);
    super(scope, id, {
      description: props.description,
      code: functionCode(`functions/${props.service}/${props.entry ?? 'handler.ts'}`, props.data ?? []),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      role,
      logGroup,
      environment: { NODE_OPTIONS: '--enable-source-maps' },
    });
    this.service = props.service;
  }

  /** Tells the function of a resource and lets it use it, so that neither is ever given without the other. */
  bind(name: EnvName, value: string, grant: (grantee: IGrantable) => void): void {
    this.addEnvironment(name, value);
    grant(this);
  }

  /** A setting: a variable that stands for no resource. */
  set(name: EnvName, value: string | number): void {
    this.addEnvironment(name, String(value));
  }
}
