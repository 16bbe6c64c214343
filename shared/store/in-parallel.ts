/** Runs `work` on every value, at most `limit` at a time. Rejects with the first error and starts nothing after it. */
export async function inParallel<Value>(
  values: readonly Value[],
  limit: number,
  work: (value: Value) => Promise<unknown>,
): Promise<void> {
  const rest = values.values();
  let failed = false;
  const worker = async () => {
    for (const value of rest) {
      if (failed) return;
      try {
        await work(value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, values.length) }, worker));
}
