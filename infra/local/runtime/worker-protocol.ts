/** What a worker is told once, when it starts. */
export interface FunctionIdentity {
  readonly name: string;
  readonly arn: string;
  readonly codePath: string;
  readonly handler: string;
  readonly memoryMegabytes: number;
}

export interface InvocationRequest {
  /** JSON. */
  readonly event: string;
  readonly requestId: string;
  /** Milliseconds since 1970: the end of the function's timeout. */
  readonly deadline: number;
}

export interface InvocationError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: string;
}

/** `payload` is JSON. */
export type InvocationAnswer = { readonly payload: string } | { readonly error: InvocationError };

export type WorkerMessage = InvocationAnswer | { readonly ready: true };
