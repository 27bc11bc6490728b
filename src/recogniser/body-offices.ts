import type { Actor } from '../model/actor.ts';
import type { Office } from '../model/office.ts';
import { acronymsOf, bodyNames, countryForms } from './body-spellings.ts';
import type { BodyDetail } from './lexicon-format.ts';
import { titleWords } from './title-words.ts';

/** A title without its country is the country's all the same when it holds one of these. */
const STATE_HEADS = new Set(['minister', 'secretary', 'ambassador', 'adviser', 'envoy', 'representative']);
/** They mark a lower rank: "the ministry's spokesman" is not its deputy spokesman. */
const LOWER = new Set(['deputy', 'vice', 'assistant', 'principal', 'associate']);

/**
 * What may follow a body's name: titles of its offices ("Turkish" + "foreign minister", "Kremlin" + "spokesman")
 * and, of a country, the rest of its ministries' names ("Turkish" + "Foreign Ministry").
 */
export function bodyDetail(body: Actor, actors: Actor[], offices: Office[]): BodyDetail {
  const detail: BodyDetail = { roles: {}, parts: {}, acronyms: acronymsOf(body) };
  const state = body.kind === 'authority';
  const forms = wordForms(state ? [...countryForms(body), ...body.metonyms] : bodyNames(body));
  offices.forEach((office, index) => {
    const own = office.body === body.id || office.speaksFor === body.id;
    if (!own && office.country !== body.country) return;
    for (const core of cores(office, forms, own, state)) {
      const list = detail.roles[core] ?? [];
      if (!list.includes(index)) detail.roles[core] = [...list, index];
    }
  });
  if (state) {
    actors.forEach((actor, index) => {
      if (actor.kind === 'person' || actor.country !== body.country) return;
      for (const name of bodyNames(actor)) {
        const rest = without(titleWords(name), forms);
        if (rest !== null && rest.length > 0) detail.parts[rest.join(' ')] ??= index;
      }
    });
  }
  return detail;
}

/** Longest first, so that "South Korean" goes before "Korean". */
function wordForms(texts: string[]): string[][] {
  return texts
    .map(titleWords)
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length);
}

/** The words of an office's titles that remain when the body's name is taken out. */
function cores(office: Office, forms: string[][], own: boolean, state: boolean): string[] {
  const found = new Set<string>();
  for (const text of [office.title, ...office.press]) {
    const words = titleWords(text);
    const rest = without(words, forms);
    const bare = own || (state && words.length > 1 && words.some((word) => STATE_HEADS.has(word)));
    if (rest !== null) found.add(rest.join(' '));
    else if (bare && text === office.title) found.add(words.join(' '));
    if (office.speaksFor && own && !state && words.includes('spokes') && !words.some((w) => LOWER.has(w)))
      found.add('spokes');
  }
  found.delete('');
  return [...found];
}

/** `words` without the first of `forms` that stands in them unbroken; null when none does. */
function without(words: string[], forms: string[][]): string[] | null {
  for (const form of forms) {
    for (let at = 0; at + form.length <= words.length; at++) {
      if (form.every((word, i) => words[at + i] === word))
        return [...words.slice(0, at), ...words.slice(at + form.length)];
    }
  }
  return null;
}
