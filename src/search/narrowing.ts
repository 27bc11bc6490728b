import type { Catalogue } from '../model/catalogue.ts';
import { indexed } from './text-index.ts';

/** A person or a claim that the typed words name outright: one press makes it a filter. */
export interface Narrowing {
  facet: 'actor' | 'claim';
  id: string;
  label: string;
}

/** More would be a second list of results. */
const MOST_PEOPLE = 4;
const MOST_CLAIMS = 3;

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}'’]+/u).flatMap((word) => indexed(word) ?? []);
}

/** The people and claims of whose label every typed word begins a word; the last word may still be growing. */
export function narrowings(text: string, catalogue: Catalogue): Narrowing[] {
  const typed = wordsOf(text);
  if (typed.length === 0 || typed.join('').length < 2) return [];
  const named = (label: string) => {
    const words = wordsOf(label);
    return typed.every((start) => words.some((word) => word.startsWith(start)));
  };
  const people = catalogue.actors
    .filter(({ name }) => named(name))
    .sort((a, b) => b.statements - a.statements)
    .slice(0, MOST_PEOPLE)
    .map(({ id, name }): Narrowing => ({ facet: 'actor', id, label: name }));
  const claims = catalogue.topics
    .flatMap((topic) => topic.claims)
    .filter(({ assertion }) => named(assertion))
    .slice(0, MOST_CLAIMS)
    .map(({ id, assertion }): Narrowing => ({ facet: 'claim', id, label: assertion }));
  return [...people, ...claims];
}
