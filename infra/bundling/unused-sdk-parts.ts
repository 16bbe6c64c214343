import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';

/**
 * What the SDK imports only when it comes to need it: credentials from elsewhere than the environment, where a Lambda
 * function always has them, and streams of events.
 */
const NEVER_IMPORTED =
  /^(?:@aws-sdk\/credential-provider-(?:http|ini|process|sso|web-identity)|@smithy\/credential-provider-imds|@smithy\/core\/event-streams)$/;

interface StandIn {
  readonly path: string;
  readonly importer: RegExp;
  readonly contents: string;
}

/** Hashes written in JavaScript, for a Node that was built without its own. */
const SPARE_HASHES = ['Md5', 'Sha1', 'Sha256'].map(
  (hash): StandIn => ({
    path: `./${hash}Js`,
    importer: new RegExp(`[\\\\/]${hash}Node\\.js$`),
    contents: `export class ${hash}Js {}`,
  }),
);

const NO_METADATA = 'export const getInstanceMetadataRegion = async () => undefined;';

/** What clients set up for operations that no function calls, as little of it as setting up takes. */
const STAND_INS: readonly StandIn[] = [
  ...SPARE_HASHES,
  {
    // S3 Select answers in a stream of events.
    path: '@smithy/core/event-streams',
    importer: /[\\/]@aws-sdk[\\/]client-s3[\\/]/,
    contents:
      'export const eventStreamSerdeProvider = () => undefined; export const resolveEventStreamSerdeConfig = (config) => config;',
  },
  {
    // DynamoDB can be asked for its endpoints.
    path: '@aws-sdk/endpoint-cache',
    importer: /[\\/]@aws-sdk[\\/]middleware-endpoint-discovery[\\/]/,
    contents: 'export class EndpointCache {}',
  },
  {
    // No client is told to guess how much a service can take.
    path: '../util-retry/AdaptiveRetryStrategy',
    importer: /[\\/]middleware-retry[\\/]configurations\.js$/,
    contents: 'export class AdaptiveRetryStrategy {}',
  },
  {
    // A function is always told its region.
    path: './getInstanceMetadataRegion',
    importer: /[\\/]regionConfig[\\/]config\.js$/,
    contents: NO_METADATA,
  },
  {
    path: '../config-resolver/regionConfig/getInstanceMetadataRegion',
    importer: /[\\/]resolveDefaultsModeConfig\.js$/,
    contents: NO_METADATA,
  },
  {
    // No bucket here is one of S3 Express, which has sessions.
    path: '../middleware-s3-express/classes/S3ExpressIdentityProviderImpl',
    importer: /[\\/]s3Configuration\.js$/,
    contents: 'export class S3ExpressIdentityProviderImpl {}',
  },
  {
    // What node:http answers with is a stream of Node's.
    path: './createChecksumStream.browser',
    importer: /[\\/]createChecksumStream\.js$/,
    contents: 'export const createChecksumStream = () => { throw new TypeError(); };',
  },
  {
    path: './sdk-stream-mixin.browser',
    importer: /[\\/]sdk-stream-mixin\.js$/,
    contents: 'export const sdkStreamMixin = () => { throw new TypeError(); };',
  },
  {
    // No bucket here is in several regions.
    path: './SignatureV4MultiRegion',
    importer: /[\\/]@aws-sdk[\\/]signature-v4-multi-region[\\/]/,
    contents: `import { SignatureV4SignWithCredentials } from './SignatureV4SignWithCredentials';
export class SignatureV4MultiRegion extends SignatureV4SignWithCredentials { static sigv4aDependency() { return 'none'; } }`,
  },
];

const CLIENT_PACKAGE = /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]package\.json$/;

/** Leaves out of a bundle what AWS's SDK carries and no function uses, and what a client does not read of its package.json. */
export const unusedSdkParts: Plugin = {
  name: 'unused-sdk-parts',
  setup(build) {
    build.onResolve({ filter: NEVER_IMPORTED }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
    build.onResolve({ filter: /^[@.]/ }, ({ path, importer }) => {
      const standIn = STAND_INS.find((one) => one.path === path && one.importer.test(importer));
      if (standIn === undefined) return undefined;
      const pluginData: OnLoadResult = { contents: standIn.contents, resolveDir: dirname(importer) };
      return { path, namespace: 'stand-in', pluginData };
    });
    build.onLoad({ filter: /^/, namespace: 'stand-in' }, ({ pluginData }) => pluginData as OnLoadResult);
    build.onLoad({ filter: CLIENT_PACKAGE }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
