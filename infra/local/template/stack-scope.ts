import { asObject, asString, isObject, type JsonObject } from './narrow.ts';
import type { Resource, Template } from './read-assembly.ts';
import { NO_VALUE, resolveIntrinsics, type Scope } from './resolve-intrinsics.ts';

/** The account that the emulators stand for: fauxqs has this one built in. */
export const ACCOUNT = '000000000000';
/** What dynalite and fauxqs answer for when nothing says otherwise. */
export const REGION = 'us-east-1';

export interface StackContext {
  readonly stackName: string;
  /** `http://127.0.0.1:<port>` of the queues, which a queue's URL starts with. */
  readonly sqsEndpoint: string;
}

interface Identity {
  readonly ref: string;
  readonly attributes: JsonObject;
}

type Identify = (logicalId: string, properties: JsonObject, context: StackContext) => Identity;

const named = (logicalId: string, given: unknown, { stackName }: StackContext): string =>
  given === undefined ? `${stackName}-${logicalId}` : asString(given, `the name of ${logicalId}`);

const arn = (service: string, path: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${path}`;

const identifyTable: Identify = (logicalId, properties, context) => {
  const name = named(logicalId, properties.TableName, context);
  return { ref: name, attributes: { Arn: arn('dynamodb', `table/${name}`) } };
};

const IDENTITIES: Readonly<Record<string, Identify>> = {
  'AWS::S3::Bucket': (logicalId, properties, context) => {
    // S3 allows lower case, digits and hyphens, 63 characters.
    const name = named(logicalId, properties.BucketName, context).toLowerCase().slice(0, 63);
    return { ref: name, attributes: { Arn: `arn:aws:s3:::${name}`, DomainName: `${name}.s3.amazonaws.com` } };
  },
  'AWS::SQS::Queue': (logicalId, properties, context) => {
    const name = named(logicalId, properties.QueueName, context);
    const url = `${context.sqsEndpoint}/${ACCOUNT}/${name}`;
    return { ref: url, attributes: { Arn: arn('sqs', name), QueueName: name, QueueUrl: url } };
  },
  'AWS::DynamoDB::Table': identifyTable,
  'AWS::DynamoDB::GlobalTable': identifyTable,
  'AWS::Lambda::Function': (logicalId, properties, context) => {
    const name = named(logicalId, properties.FunctionName, context);
    return { ref: name, attributes: { Arn: arn('lambda', `function:${name}`) } };
  },
  'AWS::ApiGatewayV2::Api': (logicalId) => ({ ref: logicalId, attributes: { ApiId: logicalId } }),
};

/** What has nothing to run still has a name and an ARN that others mention. */
const identifyOther: Identify = (logicalId, _, context) => ({
  ref: `${context.stackName}-${logicalId}`,
  attributes: { Arn: arn('local', logicalId), TopicArn: arn('sns', logicalId), RoleId: logicalId },
});

/** The scope of one stack on one machine. */
export class StackScope implements Scope {
  readonly #template: Template;
  readonly #context: StackContext;

  constructor(template: Template, context: StackContext) {
    this.#template = template;
    this.#context = context;
  }

  ref(name: string): unknown {
    const pseudo = this.#pseudoParameters()[name];
    if (pseudo !== undefined) return pseudo;
    const parameter = this.#template.parameters[name];
    if (isObject(parameter)) return parameter.Default ?? '';
    return this.#identity(name).ref;
  }

  attribute(logicalId: string, name: string): unknown {
    const value = this.#identity(logicalId).attributes[name];
    if (value === undefined) throw new Error(`one machine does not know the attribute ${name} of ${logicalId}`);
    return value;
  }

  condition(name: string): boolean {
    const condition = this.#template.conditions[name];
    if (condition === undefined) throw new Error(`the template has no condition ${name}`);
    return resolveIntrinsics(condition, this) === true;
  }

  mapping(map: string, first: string, second: string): unknown {
    const value = asObject(asObject(this.#template.mappings[map], map)[first], `${map}.${first}`)[second];
    if (value === undefined) throw new Error(`the template has no mapping ${map}.${first}.${second}`);
    return value;
  }

  #identity(logicalId: string): Identity {
    const resource = this.#template.resources.get(logicalId);
    if (resource === undefined) throw new Error(`the template has no resource ${logicalId}`);
    return (IDENTITIES[resource.type] ?? identifyOther)(logicalId, this.#names(resource), this.#context);
  }

  #names({ properties }: Resource): JsonObject {
    const names = ['BucketName', 'QueueName', 'TableName', 'FunctionName'];
    const given = names.filter((name) => properties[name] !== undefined);
    return Object.fromEntries(given.map((name) => [name, resolveIntrinsics(properties[name], this)]));
  }

  #pseudoParameters(): Record<string, unknown> {
    return {
      'AWS::Region': REGION,
      'AWS::AccountId': ACCOUNT,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': this.#context.stackName,
      'AWS::StackId': arn('cloudformation', `stack/${this.#context.stackName}`),
      'AWS::NoValue': NO_VALUE,
    };
  }
}
