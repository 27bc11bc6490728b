import type { Actor } from '../model/actor.ts';
import type { Office } from '../model/office.ts';
import { bodyDetail } from './body-offices.ts';
import { bodySpellings, metonymOwners } from './body-spellings.ts';
import { writeTables } from './flat-tables.ts';
import {
  type ActorDetail,
  LEXICON,
  type OfficeDetail,
  packCountry,
  packShape,
  Use,
} from './lexicon-format.ts';
import { hashTable, type Key, nameTables } from './name-tables.ts';
import { hashWord } from './normalise.ts';
import { parse, spellingsOf } from './spellings.ts';
import { titleParts, titleWords } from './title-words.ts';
import { isConnector } from './titles.ts';

/** Lays out the names of `actors` and their offices as one buffer. Throws when an actor's term names an unknown office. */
export function writeLexicon(actors: Actor[], offices: Office[]): ArrayBuffer {
  const families = new Set(actors.flatMap((actor) => parse(actor.family ?? '')?.words ?? []));
  const authorities = authoritiesOf(actors);
  const metonyms = metonymOwners(actors);
  const byKey = new Map<string, Key>();
  actors.forEach((actor, index) => {
    const spellings =
      actor.kind === 'person'
        ? spellingsOf(actor, (word) => families.has(word))
        : bodySpellings(actor, authorities.get(actor.country), metonyms);
    for (const spelling of spellings) {
      const key = spelling.words.join(' ');
      let known = byKey.get(key);
      if (known === undefined) {
        known = { spelling, entries: [] };
        byKey.set(key, known);
      }
      known.entries.push((index << 3) | spelling.kind, packShape(spelling));
    }
  });

  const texts: string[] = [];
  return writeTables(LEXICON, {
    ...nameTables(byKey),
    words: hashTable(wordRows(actors, offices)),
    ids: hashTable(actors.map(({ id }, index) => [hashWord(id), index + 1])),
    actors: pool(detailsOf(actors, offices), texts),
    offices: pool(officeDetails(offices, actors), texts),
    texts: codes(texts.join('')),
  });
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
      for (const text of [actor.name, ...actor.aliases.map((alias) => alias.text)]) add(text, Use.word, null);
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
    name: actor.name,
    family: actor.family ?? '',
    given: actor.given ?? '',
    kind: actor.kind,
    country: actor.country,
    sex: actor.sex ?? null,
    born: actor.born ?? null,
    died: actor.died ?? null,
    familyAlone: actor.familyAlone ?? true,
    eastern: actor.nameOrder === 'eastern',
    middleInitials: middleInitialsOf(actor),
    terms: actor.offices.map((term) => {
      const office = numbers.get(term.office);
      if (office === undefined)
        throw new Error(`Actor ${actor.id} holds an office that is not on record: ${term.office}.`);
      return [office, term.from, term.to ?? null];
    }),
    body: actor.kind === 'person' ? null : bodyDetail(actor, actors, offices),
  }));
}

/** First letters of further given names, and of what stands between given and family name in any spelling. */
function middleInitialsOf(actor: Actor): string {
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
  return [...middle].join('');
}

/** The one authority of each country; of a country with several, the one whose record comes first. */
function authoritiesOf(actors: Actor[]): Map<string, Actor> {
  const found = new Map<string, Actor>();
  for (const actor of actors) {
    if (actor.kind === 'authority' && !found.has(actor.country)) found.set(actor.country, actor);
  }
  return found;
}

function officeDetails(offices: Office[], actors: Actor[]): OfficeDetail[] {
  const authorities = authoritiesOf(actors);
  const holders = new Map<string, OfficeDetail['holders']>();
  actors.forEach((actor, index) => {
    for (const { office, from, to } of actor.offices) {
      holders.set(office, [...(holders.get(office) ?? []), [index, from, to ?? null]]);
    }
  });
  return offices.map(({ id, country, rank, title, press }) => {
    const phrases = new Map<string, string[]>();
    for (const text of [title, ...press]) {
      // "Deputy Prime Minister and Minister of Foreign Affairs" is held, and named, as either.
      for (const part of [text, ...text.split(/ and |[,;&/()]/)]) {
        const phrase = [...new Set(titleWords(part))];
        if (phrase.length > 0) phrases.set(phrase.join(' '), phrase);
      }
    }
    return {
      id,
      title,
      country,
      place: authorities.get(country)?.name ?? '',
      rank,
      phrases: [...phrases.values()],
      holders: holders.get(id) ?? [],
    };
  });
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

function codes(text: string): Uint16Array {
  const out = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}
