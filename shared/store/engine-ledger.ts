/** What the table keeps for engines over the network: how often each was called today, and what it answered. */
export interface EngineLedger {
  /**
   * Counts a call of an engine, unless its calls of the day (UTC) would then be more than `atMost`: false, and nothing is
   * counted. However many functions count at once, together they never exceed it.
   */
  countCall(engine: string, atMost: number): Promise<boolean>;

  /** What an engine answered to this very request, as it was kept. */
  recallAnswer(engine: string, request: string): Promise<unknown>;

  /** Keeps an answer, anything that JSON can hold, for whoever makes the same request within the stage's retention. */
  keepAnswer(engine: string, request: string, answer: unknown): Promise<void>;
}
