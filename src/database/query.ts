import type { About } from '../model/about.ts';
import type { ActorSheet, CastEntry } from '../model/sheet.ts';
import { BrokenRecord, decode } from './decode.ts';
import {
  ABOUT_FILE,
  type ActorFile,
  actorFile,
  type ClaimFile,
  claimFile,
  FORMAT,
  type StatementsFile,
  statementsFile,
} from './format.ts';
import { type Choice, sheetOf } from './sheet.ts';
import { officesOn } from './terms.ts';
import { tally } from './when.ts';

/** Reads one file of the compiled record as text; rejects when there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** How many actors' files are kept parsed: a large cast; the rest is read again when asked for. */
const KEPT = 100;

/** The compiled record. Every question throws {@link BrokenRecord} for an id that is not in it. */
export interface Database {
  /** One actor for a list; reads none of the statements. */
  entry(actor: string, date: string | null): Promise<CastEntry>;
  /** One actor with the statements, seen from a date. */
  sheet(actor: string, date: string | null, choice?: Choice): Promise<ActorSheet>;
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

  async function statements(file: ActorFile): Promise<StatementsFile> {
    // An actor of whom nothing is on record has no file of statements.
    if (file.dates.length === 0) return { format: FORMAT, statements: [], assertions: {}, names: {} };
    return load(statementsFile(file.actor.id));
  }

  return {
    async entry(id, date) {
      const file = await actor(id);
      const { held, was } = officesOn(file, date);
      const { all, before } = tally(file.dates, date);
      const [office] = held;
      return {
        name: file.actor.name,
        office: office ?? null,
        was,
        held: all,
        before,
      };
    },
    async sheet(id, date, choice) {
      const file = await actor(id);
      return sheetOf(file, await statements(file), date, choice);
    },
    claim: (id) => load<ClaimFile>(claimFile(id)),
    about: () => load<About>(ABOUT_FILE),
  };
}
