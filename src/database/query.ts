import type { ActorSheet } from '../model/sheet.ts';
import { BrokenRecord, decode } from './decode.ts';
import { ABOUT_FILE, type About, type ActorFile, actorFile, type ClaimFile, claimFile } from './format.ts';
import { closestTo } from './ranking.ts';
import { type Choice, sheetOf } from './sheet.ts';

/** Reads one file of the compiled record as text; rejects when there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** How many actors' files are kept parsed: an article's cast; the rest is read again when asked for. */
const KEPT = 40;

export interface Database {
  /** One actor seen from a date. Throws {@link BrokenRecord} for an id that is not in the record. */
  sheet(actor: string, date: string | null, choice?: Choice): Promise<ActorSheet>;
  /** Keys of the actor's statements before `date` that share most with an article of these words, best first. */
  closest(actor: string, date: string, words: ReadonlySet<string>, limit: number): Promise<string[]>;
  claim(id: string): Promise<ClaimFile>;
  about(): Promise<About>;
}

/** Opens the compiled record; nothing is read before the first question. */
export function openDatabase(read: ReadFile): Database {
  const kept = new Map<string, Promise<ActorFile>>();

  async function load<T extends { format: number }>(path: string): Promise<T> {
    const text = await read(path).catch((error: unknown) => {
      throw new BrokenRecord(`${path} could not be read: ${(error as Error).message}`);
    });
    return decode<T>(path, text);
  }

  function actor(id: string): Promise<ActorFile> {
    const found = kept.get(id) ?? load<ActorFile>(actorFile(id));
    kept.delete(id);
    kept.set(id, found);
    found.catch(() => kept.delete(id));
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return found;
  }

  return {
    sheet: async (id, date, choice) => sheetOf(await actor(id), date, choice),
    closest: async (id, date, words, limit) => closestTo(words, await actor(id), date, limit),
    claim: (id) => load<ClaimFile>(claimFile(id)),
    about: () => load<About>(ABOUT_FILE),
  };
}
