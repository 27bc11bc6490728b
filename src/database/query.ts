import type { About } from '../model/about.ts';
import type { Catalogue, FoundStatement } from '../model/catalogue.ts';
import type { ClaimCard } from '../model/claim-card.ts';
import type { ClaimQuality } from '../model/claim-quality.ts';
import type { ClaimEntry, ClaimSheet } from '../model/claim-sheet.ts';
import { firstDay } from '../model/dates.ts';
import type { Fragment } from '../model/fragment.ts';
import type { ActorSheet, CastEntry } from '../model/sheet.ts';
import { claimCardOf } from './claim-card.ts';
import { claimEntryOf, claimSheetOf } from './claim-sheet.ts';
import { BrokenRecord, decode } from './decode.ts';
import {
  ABOUT_FILE,
  type ActorFile,
  actorFile,
  CATALOGUE_FILE,
  type CatalogueFile,
  type ClaimFile,
  claimFile,
  FORMAT,
  FRAGMENTS_FILE,
  type FragmentsFile,
  QUALITY_FILE,
  type QualityFile,
  type StatementsFile,
  statementsFile,
  statementsOnFile,
} from './format.ts';
import { type Choice, sheetOf, statementLine } from './sheet.ts';
import { officesOn } from './terms.ts';
import { tally } from './when.ts';

/** Reads one file of the compiled record as text; rejects when there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** How many actors' files are kept parsed: a large cast; the rest is read again when asked for. */
const KEPT = 100;

const NOTHING_SAID: StatementsFile = { format: FORMAT, statements: [], assertions: {}, names: {} };

/** The compiled record. Every question throws {@link BrokenRecord} for an id that is not in it. */
export interface Database {
  /** One actor for a list; reads none of the statements. */
  entry(actor: string, date: string | null): Promise<CastEntry>;
  /** One actor with the statements, seen from a date. */
  sheet(actor: string, date: string | null, choice?: Choice): Promise<ActorSheet>;
  /** One claim for a list; reads none of the statements. */
  claimEntry(id: string, date: string | null): Promise<ClaimEntry>;
  /** One claim with the statements on it and who made them, seen from a date. */
  claimSheet(id: string, date: string | null): Promise<ClaimSheet>;
  /** What a card says of a claim that `speaker` (null: not on record) makes in an article of that date. */
  claimCard(id: string, date: string | null, speaker: string | null): Promise<ClaimCard>;
  /** Statements by their keys, in the order asked for, each with who said it and in which office that day. */
  statements(keys: string[]): Promise<FoundStatement[]>;
  catalogue(): Promise<Catalogue>;
  quality(): Promise<ClaimQuality[]>;
  /** The officials' own words that the statements hold, in English. */
  fragments(): Promise<Fragment[]>;
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
    return file.dates.length === 0 ? NOTHING_SAID : load(statementsFile(file.actor.id));
  }

  async function statementsOn({ claim, dates }: ClaimFile): Promise<StatementsFile> {
    const isSilent = Object.values(dates).every((list) => list.length === 0);
    return isSilent ? NOTHING_SAID : load(statementsOnFile(claim.id));
  }

  async function onClaim(
    id: string,
    date: string | null,
  ): Promise<{ sheet: ClaimSheet; said: StatementsFile }> {
    const file = await load<ClaimFile>(claimFile(id));
    const said = await statementsOn(file);
    const ids = [...new Set(said.statements.flatMap(({ actors }) => actors))];
    const speakers = new Map(await Promise.all(ids.map(async (id) => [id, await actor(id)] as const)));
    return { sheet: claimSheetOf(file, said, speakers, date), said };
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
    claimEntry: async (id, date) => claimEntryOf(await load(claimFile(id)), date),
    claimSheet: async (id, date) => (await onClaim(id, date)).sheet,
    async claimCard(id, date, speaker) {
      const [{ sheet, said }, who] = await Promise.all([
        onClaim(id, date),
        speaker === null ? null : actor(speaker),
      ]);
      const occasions = new Map(said.statements.map(({ key, event }) => [key, event ?? key]));
      return claimCardOf(
        sheet,
        who && { actor: who.actor.id, name: who.actor.name },
        (key) => occasions.get(key) ?? key,
      );
    },
    async statements(keys) {
      const files = new Map<string, Promise<[ActorFile, StatementsFile]>>();
      const fileOf = (key: string) => {
        const id = key.split('/')[0] ?? '';
        const found = files.get(id) ?? actor(id).then(async (file) => [file, await statements(file)]);
        files.set(id, found);
        return found;
      };
      return Promise.all(
        keys.map(async (key) => {
          const [file, said] = await fileOf(key);
          const statement = said.statements.find((one) => one.key === key);
          if (!statement) throw new BrokenRecord(`no statement has the key ${key}`);
          const { id, name } = file.actor;
          const [office] = officesOn(file, firstDay(statement.date)).held;
          return {
            by: { actor: id, name, office: office ?? null },
            line: statementLine(statement, id, said),
          };
        }),
      );
    },
    catalogue: () => load<CatalogueFile>(CATALOGUE_FILE),
    quality: async () => (await load<QualityFile>(QUALITY_FILE)).quality,
    fragments: async () => (await load<FragmentsFile>(FRAGMENTS_FILE)).fragments,
    about: () => load<About>(ABOUT_FILE),
  };
}
