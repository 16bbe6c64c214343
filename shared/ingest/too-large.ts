import { NewsdropError } from '../errors/newsdrop-error.ts';

const MEGABYTE = 1_000_000;

/** The fault of a file of more than `maxBytes` bytes, for its newsroom. */
export function tooLarge(maxBytes: number): NewsdropError {
  const limit = maxBytes >= MEGABYTE ? `${Math.floor(maxBytes / MEGABYTE)} MB` : `${maxBytes} bytes`;
  return new NewsdropError('too-large', `The file is larger than the ${limit} that are accepted.`);
}
