import { LOCAL_CREDENTIALS } from '../services/local-credentials.ts';
import type { PlannedFunction } from '../template/deployment-plan.ts';
import { REGION } from '../template/stack-scope.ts';

/** Where optional engines answer, by the variable with which the SDK finds each. */
export interface EngineEndpoints {
  readonly AWS_ENDPOINT_URL_BEDROCK_RUNTIME: string;
  readonly AWS_ENDPOINT_URL_COMPREHEND: string;
}

/** Where the services listen, by the variable with which the SDK finds each. */
export interface ServiceEndpoints extends EngineEndpoints {
  readonly AWS_ENDPOINT_URL_S3: string;
  readonly AWS_ENDPOINT_URL_SQS: string;
  readonly AWS_ENDPOINT_URL_DYNAMODB: string;
}

/**
 * A function's whole environment: the template's variables, what Lambda itself sets
 * (https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html), and the services' endpoints. Nothing of
 * the host's own environment is in it.
 */
export function lambdaEnvironment(planned: PlannedFunction, endpoints: ServiceEndpoints): Record<string, string> {
  return {
    ...planned.environment,
    ...endpoints,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: planned.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(planned.memoryMegabytes),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${planned.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: planned.codePath,
    _HANDLER: planned.handler,
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
  };
}
