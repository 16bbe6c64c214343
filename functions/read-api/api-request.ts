/** A request as routes see it: its parameters read and checked, and as the client wrote them. */
export interface ApiRequest<Parameters> {
  readonly parameters: Parameters;
  /** Decoded query parameters, as given. */
  readonly query: ReadonlyMap<string, string>;
}
