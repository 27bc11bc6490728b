import type { CastMember, Difference } from '../card/cast.ts';
import type { ClaimFound } from '../card/claims-found.ts';
import type { About } from '../model/about.ts';
import type { BriefRecord } from '../model/brief.ts';
import type { ClaimSheet, ClaimStatement } from '../model/claim-sheet.ts';
import type { ActorSheet, StatementLine } from '../model/sheet.ts';
import type { Stance } from '../model/statement.ts';
import { saidByThen } from './sides.ts';
import { stanceOf } from './statement-filter.ts';

/** A brief is one page: so many statements have room on it, those on the article's claims among them. */
const MOST_STATEMENTS = 10;
/** And those at most so many: the rest is for people. */
const MOST_ON_CLAIMS = 6;
/** And of one person at most so many. */
const MOST_OF_ONE = 2;
/** In the order in which they are told: neither first nor last is the right one. */
const SIDES = ['asserts', 'qualifies', 'rejects'] as const satisfies Stance[];

/** Claims that have room on it. */
const MOST_CLAIMS = 4;

/** A statement of the brief, and the number of the note that gives its source. */
export interface BriefStatement {
  /** Who said it, where that is not the person it stands under. */
  by: string | null;
  /** The claim it stands under, if any. */
  on: string | null;
  statement: StatementLine;
  note: number;
}

/** The page a statement was read on. */
export interface Note {
  number: number;
  source: StatementLine['source'];
  /** Who says what there: for citations. */
  speakers: string;
  date: string;
  venue: string;
}

export interface BriefPerson {
  member: CastMember;
  statements: BriefStatement[];
}

export interface BriefClaim {
  found: ClaimFound;
  assertion: string;
  /** How many statements are held from before the article (all, where it has no date). */
  held: number;
  /** The latest statement of each side from before the article. */
  sides: { stance: Stance; latest: BriefStatement }[];
}

/** One dated, footnoted page: an article's cast and what the record holds on its topics. */
export interface Brief {
  title: string;
  /** The article's address, where the browser tells it. */
  address: string | null;
  date: string | null;
  /** The day it was put together. */
  made: string;
  about: About | null;
  cast: CastMember[];
  claims: BriefClaim[];
  /** Those of the cast with something on the article's subject on record. */
  people: BriefPerson[];
  differences: Difference[];
  notes: Note[];
}

export interface BriefSource {
  title: string;
  address: string | null;
  date: string | null;
  made: string;
  about: About | null;
  cast: CastMember[];
  claims: ClaimFound[];
  differences: Difference[];
  record: BriefRecord;
}

/** Numbers the sources in the order in which they are first needed, a page once. */
class Notes {
  readonly all: Note[] = [];

  numberOf(statement: StatementLine, speakers: string): number {
    const { source, date, venue } = statement;
    const known = this.all.find((note) => note.source.url === source.url && note.speakers === speakers);
    if (known) return known.number;
    const number = this.all.length + 1;
    this.all.push({ number, source, speakers, date, venue });
    return number;
  }
}

/** Statements as of the article's date; of those around it, it may be one itself. */
function olderOf({ before, undivided }: Pick<ActorSheet, 'before' | 'undivided'>): StatementLine[] {
  return [...before, ...undivided];
}

/** Everybody's first statement before anybody's second, as long as there is room; none that stands there already. */
function shared(people: ActorSheet[], there: ReadonlySet<string>): Map<string, StatementLine[]> {
  const chosen = new Map<string, StatementLine[]>();
  let room = MOST_STATEMENTS - there.size;
  for (let turn = 0; turn < MOST_OF_ONE; turn++) {
    for (const sheet of people) {
      const statement = olderOf(sheet).filter(({ key }) => !there.has(key))[turn];
      if (!statement || room === 0) continue;
      chosen.set(sheet.actor.id, [...(chosen.get(sheet.actor.id) ?? []), statement]);
      room -= 1;
    }
  }
  return chosen;
}

/** A claim with the latest statement of each side: of all sides, or of none where there is no room for all. */
function claimOf(found: ClaimFound, sheet: ClaimSheet, notes: Notes, room: number): BriefClaim {
  const older: ClaimStatement[] = saidByThen({ ...sheet, around: [] });
  const sides = SIDES.flatMap((stance) => {
    const latest = older.find((statement) => stanceOf(statement, sheet.claim.id) === stance);
    return latest ? [{ stance, latest }] : [];
  });
  const shown = sides.length <= room ? sides : [];
  return {
    found,
    assertion: sheet.claim.assertion,
    held: older.length,
    sides: shown.map(({ stance, latest }) => {
      const by = latest.speakers.map(({ name }) => name).join(', ');
      return { stance, latest: { by, on: found.claim, statement: latest, note: notes.numberOf(latest, by) } };
    }),
  };
}

/** Puts a brief together; notes are numbered in the order of the page: claims, then people. */
export function briefOf(source: BriefSource): Brief {
  const { record, cast } = source;
  const notes = new Notes();
  const claims: BriefClaim[] = [];
  let room = MOST_ON_CLAIMS;
  for (const found of source.claims.slice(0, MOST_CLAIMS)) {
    const sheet = record.claims.find(({ claim }) => claim.id === found.claim);
    if (!sheet) continue;
    const claim = claimOf(found, sheet, notes, room);
    claims.push(claim);
    room -= claim.sides.length;
  }
  const there = claims.flatMap(({ sides }) => sides.map(({ latest }) => latest.statement.key));
  const chosen = shared(record.people, new Set(there));
  const people = cast.flatMap((member) => {
    const statements = chosen.get(member.actor) ?? [];
    if (statements.length === 0) return [];
    return [
      {
        member,
        statements: statements.map((statement) => ({
          by: null,
          on: null,
          statement,
          note: notes.numberOf(statement, [member.name, ...statement.with].join(', ')),
        })),
      },
    ];
  });
  const { title, address, date, made, about, differences } = source;
  return { title, address, date, made, about, cast, claims, people, differences, notes: notes.all };
}
