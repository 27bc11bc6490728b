import type { Actor } from '../model/actor.ts';
import type { Office } from '../model/office.ts';
import {
  type ActorDetail,
  HEADER_INTS,
  home,
  MAGIC,
  type OfficeDetail,
  packCountry,
  packShape,
  SHORT_TABLES,
  TABLES,
  type TableName,
  Use,
  VERSION,
} from './lexicon-format.ts';
import { hashWord, SEED, SPACE, step } from './normalise.ts';
import { parse, type Spelling, spellingsOf } from './spellings.ts';
import { canonical, isConnector } from './titles.ts';

/** A free slot's value is 0, so a hash of any value may be stored. */
interface Slot {
  hash: number;
  nodes: number[];
  goesOn: boolean;
}

/** Lays out the names of `actors` and their offices as one buffer. Throws when an actor's term names an unknown office. */
export function writeLexicon(actors: Actor[], offices: Office[]): ArrayBuffer {
  const families = new Set(actors.flatMap((actor) => parse(actor.family ?? '')?.words ?? []));
  const byKey = new Map<string, { spelling: Spelling; entries: number[] }>();
  actors.forEach((actor, index) => {
    for (const spelling of spellingsOf(actor, (word) => families.has(word))) {
      const key = spelling.words.join(' ');
      let known = byKey.get(key);
      if (known === undefined) {
        known = { spelling, entries: [] };
        byKey.set(key, known);
      }
      known.entries.push((index << 3) | spelling.kind, packShape(spelling));
    }
  });

  const slots = new Map<number, Slot>();
  const nodes: number[] = [];
  const entries: number[] = [];
  let keys = '';
  for (const [key, { spelling, entries: own }] of byKey) {
    const node = nodes.length / 4;
    nodes.push(keys.length, key.length, entries.length / 2, own.length / 2);
    keys += key;
    entries.push(...own);
    addKey(slots, spelling, node);
  }
  const texts: string[] = [];
  return assemble({
    slots: hashTable([...slots.values()].flatMap(slotRows)),
    nodes,
    entries,
    words: hashTable(wordRows(actors, offices)),
    actors: pool(detailsOf(actors, offices), texts),
    offices: pool(officeDetails(offices), texts),
    keys: codes(keys),
    texts: codes(texts.join('')),
  });
}

/** Enters a key and all its beginnings: words of a spaced name, characters of a dense one. */
function addKey(slots: Map<number, Slot>, spelling: Spelling, node: number): void {
  const parts = spelling.dense ? [...(spelling.words[0] ?? '')] : spelling.words;
  let hash = SEED;
  parts.forEach((part, i) => {
    if (i > 0 && !spelling.dense) hash = step(hash, SPACE);
    for (let at = 0; at < part.length; at++) hash = step(hash, part.charCodeAt(at));
    let slot = slots.get(hash);
    if (slot === undefined) {
      slot = { hash, nodes: [], goesOn: false };
      slots.set(hash, slot);
    }
    if (i + 1 === parts.length) slot.nodes.push(node);
    else slot.goesOn = true;
  });
}

/** Keys of one hash lie in one row each; all say whether anything goes on from here. */
function slotRows({ hash, nodes, goesOn }: Slot): [number, number][] {
  const rows = nodes.length === 0 ? [-1] : nodes;
  return rows.map((node) => [hash, (node + 1) * 2 + (goesOn ? 1 : 0)]);
}

/** At most half full, so that a search for what is not there ends soon. */
function hashTable(rows: [number, number][]): number[] {
  let bits = 4;
  while (1 << bits < rows.length * 2) bits++;
  const table = new Array<number>(2 << bits).fill(0);
  for (const [hash, value] of rows) {
    let slot = home(hash, bits);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & ((1 << bits) - 1);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = value;
  }
  return table;
}

/** Single words known as part of a title, as given or family name, or as naming a place. */
function wordRows(actors: Actor[], offices: Office[]): [number, number][] {
  const known = new Map<number, { uses: number; country: number | null }>();
  const add = (text: string, use: number, country: string | null) => {
    for (const word of parse(text)?.words ?? []) {
      if (isConnector(word)) continue;
      const hash = hashWord(word);
      const entry = known.get(hash) ?? { uses: 0, country: null };
      entry.uses |= use;
      if (country !== null) {
        const code = packCountry(country);
        entry.country = entry.country === null || entry.country === code ? code : 0;
      }
      known.set(hash, entry);
    }
  };
  for (const office of offices) {
    for (const word of titleParts(office.title)) add(word, Use.title, null);
    for (const word of office.press.flatMap(titleParts)) {
      // The press writes "Turkish foreign minister": what keeps its capital there is of the country.
      if (/^\p{Lu}/u.test(word)) add(word, Use.title | Use.place, office.country);
      else add(word, Use.title, null);
    }
  }
  for (const actor of actors) {
    if (actor.kind === 'person') {
      add(actor.given ?? '', Use.given, null);
      add(actor.family ?? '', Use.family, null);
    } else {
      for (const text of actor.demonyms) add(text, Use.place | Use.title, actor.country);
      if (actor.kind === 'authority')
        for (const text of [actor.name, ...actor.metonyms]) add(text, Use.title, null);
    }
  }
  return [...known].map(([hash, { uses, country }]) => [hash, uses | ((country ?? 0) << 8)]);
}

function detailsOf(actors: Actor[], offices: Office[]): ActorDetail[] {
  const numbers = new Map(offices.map((office, index) => [office.id, index]));
  return actors.map((actor) => ({
    id: actor.id,
    country: actor.country,
    sex: actor.sex ?? null,
    died: actor.died ?? null,
    familyAlone: actor.familyAlone ?? true,
    eastern: actor.nameOrder === 'eastern',
    ...initialsOf(actor),
    terms: actor.offices.map((term) => {
      const office = numbers.get(term.office);
      if (office === undefined)
        throw new Error(`Actor ${actor.id} holds an office that is not on record: ${term.office}.`);
      return [office, term.from, term.to ?? null];
    }),
  }));
}

/** First letters of given names, and of what stands between given and family name in any spelling. */
function initialsOf(actor: Actor): { givenInitials: string; middleInitials: string } {
  const given = parse(actor.given ?? '')?.words ?? [];
  const family = parse(actor.family ?? '')?.words ?? [];
  const middle = new Set<string>();
  for (const text of [actor.name, ...actor.aliases.map((alias) => alias.text)]) {
    const words = parse(text)?.words ?? [];
    const last = words.lastIndexOf(family[0] ?? '');
    for (const word of words.slice(1, Math.max(1, last)))
      if (!given.includes(word)) middle.add(word.charAt(0));
  }
  for (const word of given.slice(1)) middle.add(word.charAt(0));
  return { givenInitials: (given[0] ?? '').charAt(0), middleInitials: [...middle].join('') };
}

function officeDetails(offices: Office[]): OfficeDetail[] {
  return offices.map(({ id, country, rank, title, press }) => {
    const phrases = new Map<string, string[]>();
    for (const text of [title, ...press]) {
      // "Deputy Prime Minister and Minister of Foreign Affairs" is held, and named, as either.
      for (const part of [text, ...text.split(/ and |[,;&/()]/)]) {
        const words = wordsOf(part).filter((word) => !isConnector(word));
        const phrase = [...new Set(words.flatMap(canonical))];
        if (phrase.length > 0) phrases.set(phrase.join(' '), phrase);
      }
    }
    return { id, country, rank, phrases: [...phrases.values()] };
  });
}

/** Folded words of a title, which may hold commas, dots and brackets. */
function wordsOf(text: string): string[] {
  return titleParts(text).flatMap((part) => parse(part)?.words ?? []);
}

/** A title's words as printed; "Russia's" as "Russia", "U.S." as "US". */
function titleParts(text: string): string[] {
  const acronyms = text.replace(/\b(?:\p{Lu}\.)+/gu, (dotted) => dotted.replaceAll('.', ''));
  return acronyms.split(/[^\p{L}\p{M}\p{N}'’]+/u).map((word) => word.replace(/['’]s?$/, ''));
}

/** Adds each record's JSON to `texts`; returns its [start, length] pairs. */
function pool(records: object[], texts: string[]): number[] {
  let start = texts.reduce((sum, text) => sum + text.length, 0);
  return records.flatMap((record) => {
    const text = JSON.stringify(record);
    texts.push(text);
    start += text.length;
    return [start - text.length, text.length];
  });
}

function codes(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function assemble(tables: Record<TableName, number[]>): ArrayBuffer {
  const header = [MAGIC, VERSION, 0];
  let size = HEADER_INTS * 4;
  for (const name of TABLES) {
    header.push(size, tables[name].length);
    size += tables[name].length * (SHORT_TABLES.has(name) ? 2 : 4);
  }
  // Whole integers, so that the buffer may be read as such.
  size += size % 4;
  header[2] = size;
  const buffer = new ArrayBuffer(size);
  new Int32Array(buffer, 0, HEADER_INTS).set(header);
  TABLES.forEach((name, i) => {
    const [start, length] = [header[3 + i * 2] as number, header[4 + i * 2] as number];
    const view = SHORT_TABLES.has(name)
      ? new Uint16Array(buffer, start, length)
      : new Int32Array(buffer, start, length);
    view.set(tables[name]);
  });
  return buffer;
}
