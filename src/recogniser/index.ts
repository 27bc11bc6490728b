import type { Actor } from '../model/actor.ts';
import type { Article, Findings } from '../model/finding.ts';
import type { Office } from '../model/office.ts';
import { openLexicon } from './lexicon.ts';
import { writeLexicon } from './lexicon-writer.ts';
import { findPeople } from './people.ts';

/**
 * Lays out all names of `actors` and what is needed to judge their mentions, in one buffer for
 * {@link createRecogniser}. Throws when an actor holds an office that is not among `offices`.
 */
export function buildLexicon(actors: Actor[], offices: Office[]): ArrayBuffer {
  return writeLexicon(actors, offices);
}

/**
 * Opens a lexicon, in place and without parsing. The recogniser keeps nothing of one article for the next.
 * Throws an Error that says why when the buffer is no lexicon, is cut, or is of another version.
 */
export function createRecogniser(lexicon: ArrayBuffer): { recognise(article: Article): Findings } {
  const names = openLexicon(lexicon);
  return {
    recognise: ({ id, text, date, lang }) => ({
      version: 1,
      ...(id === undefined ? {} : { id }),
      article: { date, lang },
      mentions: findPeople(text, date, names),
      quotes: [],
      claims: [],
      cautions: [],
    }),
  };
}
