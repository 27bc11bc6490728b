import { FORMAT } from './format.ts';

/** A file of the compiled record cannot be used; the message says which and why. */
export class BrokenRecord extends Error {
  override name = 'BrokenRecord';
}

/**
 * Reads one compiled file. `path` is only for the message. Throws {@link BrokenRecord} when the text is no JSON
 * or was written in another format than this code reads.
 */
export function decode<T extends { format: number }>(path: string, text: string): T {
  let value: T;
  try {
    value = JSON.parse(text) as T;
  } catch (error) {
    throw new BrokenRecord(`${path} is not readable: ${(error as Error).message}`);
  }
  if (value?.format !== FORMAT) {
    throw new BrokenRecord(`${path} has format ${value?.format}, this version reads format ${FORMAT}`);
  }
  return value;
}
