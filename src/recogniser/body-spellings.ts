import type { Actor } from '../model/actor.ts';
import { Kind, MAX_WORDS } from './lexicon-format.ts';
import { foldWord, Gap } from './normalise.ts';
import { parse, type Spelling } from './spellings.ts';
import { titleWords } from './title-words.ts';

/** Bodies are looked for in Latin script: whether they act is told by English verbs. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u;
const ENDS_SMALL = /\s\p{Ll}\S*$/u;
/** All capitals, short enough to be also a word: WHO, US, PA. */
const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})$/u;

/** Names of a body as printed, its own first; the article before them is left to the page. */
export function bodyNames(actor: Actor): string[] {
  const aliases = actor.aliases.filter(
    (alias) => alias.kind === 'variant' || alias.kind === 'transliteration',
  );
  const printed = [actor.name, ...aliases.map((alias) => alias.text.replace(/^the\s/i, ''))];
  return printed.filter((text) => LATIN.test(text));
}

/** What names a country by itself: its names and adjectives, but not "Saudi government", which is read as "Saudi" and more. */
export function countryForms(authority: Actor): string[] {
  return [...bodyNames(authority).filter((text) => !ENDS_SMALL.test(text)), ...authority.demonyms];
}

/** Folded names of a body that must be printed in capitals, as each of them is recorded in capitals only. */
export function acronymsOf(actor: Actor): string[] {
  const names = bodyNames(actor);
  const found = names.filter((text) => ACRONYM.test(text)).map(foldWord);
  return [
    ...new Set(found.filter((name) => names.every((text) => foldWord(text) !== name || ACRONYM.test(text)))),
  ];
}

/** For which body each place stands when it acts: the one authority that has it, or the one organisation. */
export function metonymOwners(actors: Actor[]): Map<string, Actor> {
  const owners = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.kind === 'person') continue;
    for (const text of actor.metonyms) owners.set(text, [...(owners.get(text) ?? []), actor]);
  }
  const single = new Map<string, Actor>();
  for (const [text, all] of owners) {
    const states = all.filter((actor) => actor.kind === 'authority');
    const pool = states.length > 0 ? states : all;
    if (pool.length === 1 && pool[0]) single.set(text, pool[0]);
  }
  return single;
}

/**
 * The keys under which a body is looked for: its names, the metonyms that are its alone, and a country's adjectives.
 * A name that begins with the country's ("Chinese Foreign Ministry") is none: it is read on from the country.
 */
export function bodySpellings(
  actor: Actor,
  authority: Actor | undefined,
  metonyms: Map<string, Actor>,
): Spelling[] {
  const keys = new Map<string, Spelling>();
  const add = (text: string, kind: Kind) => {
    const parsed = parse(text);
    if (parsed === null || parsed.words.length > MAX_WORDS || !parsed.capital[0]) return;
    const key = parsed.words.join(' ');
    if (keys.has(key)) return;
    let [capitals, hyphens, dots] = [0, 0, 0];
    parsed.words.forEach((_, i) => {
      if (parsed.capital[i]) capitals |= 1 << i;
      if (parsed.gaps[i] === Gap.hyphen) hyphens |= 1 << i;
      if (parsed.gaps[i] === Gap.dot) dots |= 1 << i;
    });
    keys.set(key, { words: parsed.words, dense: false, kind, capitals, hyphens, dots });
  };
  for (const text of bodyNames(actor)) {
    if (authority === undefined || !isReadOn(text, actor, authority)) add(text, Kind.body);
  }
  for (const text of actor.metonyms) if (metonyms.get(text) === actor) add(text, Kind.metonym);
  if (actor.kind === 'authority') for (const text of actor.demonyms) add(text, Kind.demonym);
  return [...keys.values()];
}

/**
 * True when a name begins with a shorter one of the country, and so need not be a key of its own. Of the country's own
 * names that is one whose rest is written small: "Saudi government", but not "Saudi Arabia".
 */
function isReadOn(text: string, actor: Actor, authority: Actor): boolean {
  if (actor === authority && !ENDS_SMALL.test(text)) return false;
  const words = titleWords(text);
  return countryForms(authority).some((form) => {
    const own = titleWords(form);
    return own.length > 0 && own.length < words.length && own.every((word, i) => words[i] === word);
  });
}
