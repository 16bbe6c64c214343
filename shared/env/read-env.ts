/** The value of a variable that must be set; a missing one is a deployment fault and stops the function at its start. */
export function readEnv(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`environment variable ${name} is not set`);
  return value;
}

/** A variable that holds a whole number of zero or more. */
export function readEnvInteger(name: string): number {
  const value = Number(readEnv(name));
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`environment variable ${name} is not a whole number`);
  return value;
}
