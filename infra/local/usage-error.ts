/** A wrong argument of a command: its message says which, and how the command is used. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
