import type { Actor } from '../model/actor.ts';
import type { Article, Findings, Mention } from '../model/finding.ts';
import type { Office } from '../model/office.ts';
import { findBodiesAndRoles } from './bodies.ts';
import { findCautions } from './cautions/find.ts';
import { scanInflected } from './inflection.ts';
import { openLexicon } from './lexicon.ts';
import { writeLexicon } from './lexicon-writer.ts';
import { namedOn } from './named.ts';
import { PageText } from './page-text.ts';
import { findPeople } from './people.ts';
import { knownActors } from './quotations/known.ts';
import { findQuotations } from './quotations/quotations.ts';
import { findReadings } from './readings.ts';

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
    recognise: ({ id, text, date, lang }) => {
      const page = new PageText(text, date, names);
      const hits = scanInflected(text, lang, names);
      const byName = findPeople(page, hits);
      const named = namedOn(byName, hits, names);
      const people = merged(byName, findReadings(page, named));
      const mentions = merged(people, findBodiesAndRoles(page, hits, people));
      return {
        version: 1,
        ...(id === undefined ? {} : { id }),
        article: { date, lang },
        mentions,
        quotes: findQuotations(text, mentions, knownActors(hits, names)),
        claims: [],
        cautions:
          date === null ? [] : findCautions({ page, text, date, hits, people, named, lexicon: names }),
      };
    },
  };
}

/** Two lists in text order as one; where places are the same, those of `first` come first. */
function merged(first: Mention[], second: Mention[]): Mention[] {
  return second.length === 0 ? first : [...first, ...second].sort((a, b) => a.start - b.start);
}
