/**
 * Where the SDK looks for credentials when the environment holds none. A Lambda function always has them there, so that
 * these are never loaded; left out, they spare each function 100 KB.
 */
export const UNUSED_CREDENTIAL_PROVIDERS = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];
