import type { About } from '../model/about.ts';
import type { ActorRecord } from '../model/actor.ts';
import { lastDay } from '../model/dates.ts';
import type { TheRecord } from '../model/record.ts';
import type { Stance, Statement } from '../model/statement.ts';
import { catalogueOf } from './catalogue.ts';
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
  type StatementsFile,
  statementsFile,
  statementsOnFile,
} from './format.ts';
import { fragmentsOf } from './fragments.ts';

/** The code of offices that no country has. */
const INTERNATIONAL = 'INT';

/** Orders statements newest first; a month stands at its last day, ties keep the order of the files. */
function newestFirst(a: Statement, b: Statement): number {
  return lastDay(b.date).localeCompare(lastDay(a.date));
}

/** Gives each statement of one actor's file its key and its full list of actors. */
export function withKeys(record: ActorRecord): Statement[] {
  const seen = new Map<string, number>();
  return record.statements.map((statement) => {
    const n = (seen.get(statement.date) ?? 0) + 1;
    seen.set(statement.date, n);
    return {
      ...statement,
      key: `${record.id}/${statement.date}/${n}`,
      actors: statement.actors ?? [record.id],
    };
  });
}

/** Every statement of a record, the newest first. */
export function statementsOf(record: TheRecord): Statement[] {
  return record.actors.flatMap(withKeys).sort(newestFirst);
}

function group(statements: Statement[], keysOf: (s: Statement) => string[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const key of keysOf(statement)) {
      const list = groups.get(key);
      if (list) list.push(statement);
      else groups.set(key, [statement]);
    }
  }
  return groups;
}

/**
 * Compiles a checked record into files: path below `record/` → JSON text. The names are not among them: the
 * recogniser writes its own lexicon. `version` and `edition` (a day) are what readers are told of this edition.
 * Throws when an id does not resolve (the record's check names file and line first).
 */
export function encode(record: TheRecord, version: string, edition: string): Map<string, string> {
  const files = new Map<string, string>();
  const put = (
    path: string,
    value: ActorFile | StatementsFile | ClaimFile | CatalogueFile | FragmentsFile | About,
  ) => files.set(path, JSON.stringify(value));
  const offices = new Map(record.offices.map((office) => [office.id, office]));
  const names = new Map(record.actors.map((actor) => [actor.id, actor.name]));
  const assertions = new Map(
    record.topics.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim.assertion])),
  );
  const resolve = <T>(map: Map<string, T>, id: string, what: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`no ${what} has the id "${id}"`);
    return found;
  };
  const labelFor = (title: string, country: string) => {
    const label = record.places[country]?.name ?? country;
    return country === INTERNATIONAL || title.includes(label) ? null : label;
  };
  const pick = <T, R>(ids: Iterable<string>, map: Map<string, T>, what: string, shape: (item: T) => R) =>
    Object.fromEntries([...new Set(ids)].map((id) => [id, shape(resolve(map, id, what))]));

  /** Statements with the words they refer to; `of` is the actor whose file it is. */
  const withWords = (list: Statement[], of: string | null): StatementsFile => ({
    format: FORMAT,
    statements: list,
    assertions: pick(
      list.flatMap((s) => s.claims.map(({ id }) => id)),
      assertions,
      'claim',
      (assertion) => assertion,
    ),
    names: pick(
      list.flatMap((s) => [...(s.for ? [s.for] : []), ...s.actors.filter((id) => id !== of)]),
      names,
      'actor',
      (name) => name,
    ),
  });

  const statements = statementsOf(record);
  const byActor = group(statements, (s) => s.actors);
  const byClaim = group(statements, (s) => s.claims.map(({ id }) => id));

  for (const { statements: _, ...actor } of record.actors) {
    const own = byActor.get(actor.id) ?? [];
    put(actorFile(actor.id), {
      format: FORMAT,
      actor,
      country: record.places[actor.country]?.name ?? actor.country,
      offices: pick(
        actor.offices.map((term) => term.office),
        offices,
        'office',
        ({ title, rank, country }) => ({ title, rank, country: labelFor(title, country) }),
      ),
      dates: own.map(({ date }) => date),
    });
    if (own.length === 0) continue;
    put(statementsFile(actor.id), withWords(own, actor.id));
  }
  for (const topic of record.topics) {
    for (const { id, assertion } of topic.claims) {
      const said = byClaim.get(id) ?? [];
      put(claimFile(id), {
        format: FORMAT,
        claim: { id, assertion },
        topic: { id: topic.topic, title: topic.title },
        dates: datesBySide(said, id),
      });
      if (said.length > 0) put(statementsOnFile(id), withWords(said, null));
    }
  }
  put(CATALOGUE_FILE, { format: FORMAT, ...catalogueOf(record, statements) });
  put(FRAGMENTS_FILE, { format: FORMAT, fragments: fragmentsOf(statements, names) });
  put(ABOUT_FILE, {
    format: FORMAT,
    version,
    date: edition,
    actors: record.actors.length,
    actorsWithStatements: byActor.size,
    statements: statements.length,
    claims: assertions.size,
    outlets: record.outlets.length,
    range: rangeOf(statements),
    gaps: gapsOf(byClaim, [...assertions.keys()]),
  });
  return files;
}

function datesBySide(statements: Statement[], claim: string): ClaimFile['dates'] {
  const on = (stance: Stance) =>
    statements
      .filter(({ claims }) => claims.some((one) => one.id === claim && one.stance === stance))
      .map(({ date }) => date);
  return { asserts: on('asserts'), rejects: on('rejects'), qualifies: on('qualifies') };
}

function gapsOf(byClaim: Map<string, Statement[]>, claims: string[]): About['gaps'] {
  const stances = (id: string) =>
    (byClaim.get(id) ?? []).flatMap((s) =>
      s.claims.filter((claim) => claim.id === id).map(({ stance }) => stance),
    );
  return {
    thinClaims: claims.filter((id) => stances(id).length < 2),
    oneSidedClaims: claims.filter((id) => {
      const rejecting = stances(id).filter((stance) => stance === 'rejects').length;
      return stances(id).length >= 2 && (rejecting === 0 || rejecting === stances(id).length);
    }),
  };
}

function rangeOf(newestFirst: Statement[]): About['range'] {
  const to = newestFirst[0]?.date;
  const from = newestFirst.at(-1)?.date;
  return from && to ? { from, to } : null;
}
