import type { Actor } from '../model/actor.ts';
import type { Topic } from '../model/claim.ts';
import type { Article, ClaimFinding, Findings, Mention } from '../model/finding.ts';
import type { Fragment } from '../model/fragment.ts';
import type { Office } from '../model/office.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { findBodiesAndRoles } from './bodies.ts';
import { findCautions } from './cautions/find.ts';
import { SaidFragments } from './cautions/fragments.ts';
import { openClaims } from './claims/claim-tables.ts';
import { type ClaimChoice, writeClaims } from './claims/claims-writer.ts';
import { findClaims } from './claims/find.ts';
import { findDenseForms } from './dense-forms.ts';
import { findGivenForms } from './given-forms.ts';
import { scanInflected } from './inflection.ts';
import { openLexicon } from './lexicon.ts';
import { writeLexicon } from './lexicon-writer.ts';
import { findMinistryRoles } from './ministry-roles.ts';
import { type Named, namedOn } from './named.ts';
import { ALMOST_THE_HOLDER } from './near-holders.ts';
import { PageText } from './page-text.ts';
import { findPeople } from './people.ts';
import { knownActors } from './quotations/known.ts';
import { findQuotations } from './quotations/quotations.ts';
import { readWords } from './quotations/words.ts';
import { findReadings } from './readings.ts';
import { findRoleFamilies } from './role-families.ts';

/**
 * Lays out all names of `actors` and what is needed to judge their mentions, in one buffer for
 * {@link createRecogniser}. Throws when an actor holds an office that is not among `offices`.
 */
export function buildLexicon(actors: Actor[], offices: Office[]): ArrayBuffer {
  return writeLexicon(actors, offices);
}

export type { Example } from './claims/likeness-writer.ts';

/** Makes the fragments of the record ready to be looked for in quotations. */
export function openFragments(fragments: Fragment[]): SaidFragments {
  return new SaidFragments(fragments);
}

/**
 * Lays out how the claims of `topics` are said, in one buffer for {@link createRecogniser}. Throws an Error that names
 * the claim when a pattern cannot be read. Claims that are not `trusted` are found, but never with the confidence that
 * a mark needs; `examples` are statements from which their words are learnt.
 */
export function buildClaims(
  topics: Topic[],
  vocabulary: Vocabulary,
  { trusted = () => true, examples = [] }: Partial<ClaimChoice> = {},
): ArrayBuffer {
  return writeClaims(topics, vocabulary, { trusted, examples });
}

/** What the recogniser does for whoever opened it. */
export interface Recogniser {
  /** With `fragments`, cautions say as well where a quotation is another's by the record or by the page itself. */
  recognise(article: Article, fragments?: SaidFragments | null): Findings;
  /**
   * The claims in `text` when all of it is said by somebody who speaks for `place` (null: nobody knows): for
   * measuring, and for checking sentences.
   */
  claimsSaid(text: string, place: string | null): ClaimFinding[];
}

/**
 * Opens a lexicon and, when given, the file of claims, in place and without parsing. Nothing of one article is kept for
 * the next. Throws an Error that says why when a buffer is none of ours, is cut, or is of another version.
 */
export function createRecogniser(lexicon: ArrayBuffer, claimFile?: ArrayBuffer): Recogniser {
  const names = openLexicon(lexicon);
  const claims = claimFile === undefined ? null : openClaims(claimFile);
  const placeOf = (actor: string) => names.withId(actor)?.country ?? null;

  function read({ text, date, lang }: Article) {
    const page = new PageText(text, date, names, lang);
    const hits = scanInflected(text, lang, names);
    const byName = findPeople(page, hits);
    const named = namedOn(byName, hits, names);
    const people = merged(byName, furtherForms(page, named));
    const offices = merged(people, findBodiesAndRoles(page, hits, people));
    const mentions = merged(offices, findRoleFamilies(page, hits, offices));
    // Whom an office tells by a misspelt name is known only now.
    const almost = offices.filter(({ why }) => why.rule === ALMOST_THE_HOLDER);
    return { page, hits, named, people: merged(people, almost), mentions };
  }

  return {
    recognise(article, fragments = null) {
      const { id, text, date, lang } = article;
      const { page, hits, named, people, mentions } = read(article);
      const words = readWords(text);
      const quotes = findQuotations(words, mentions, knownActors(hits, names));
      return {
        version: 1,
        ...(id === undefined ? {} : { id }),
        article: { date, lang },
        mentions,
        quotes,
        claims: claims === null ? [] : findClaims(words, quotes, mentions, placeOf, claims),
        cautions:
          date === null
            ? []
            : findCautions(
                { page, text, date, hits, people, named, lexicon: names },
                fragments && { text, date, quotes, mentions, lexicon: names, fragments },
              ),
      };
    },
    claimsSaid(text, place) {
      if (claims === null) return [];
      const { mentions } = read({ text, date: null, lang: 'en' });
      const why = { rule: 'given', evidence: [] };
      const speaker = { actor: THE_SPEAKER, name: null, text: '', start: 0, end: 0 };
      const quote = { id: 'q1', start: 0, end: text.length, text, speaker, relayedBy: null, cue: '', why };
      const of = (actor: string) => (actor === THE_SPEAKER ? place : placeOf(actor));
      return findClaims(readWords(text), [{ ...quote, kind: 'indirect' }], mentions, of, claims);
    },
  };
}

/** Stands for whoever says a sentence that is looked at by itself; no id of the record has a space. */
const THE_SPEAKER = 'the speaker';

/** Mentions of persons named on the page by forms of the name that no key of the lexicon has, in text order. */
function furtherForms(page: PageText, named: Named[]): Mention[] {
  const forms = [findReadings, findGivenForms, findDenseForms, findMinistryRoles].map((find) =>
    find(page, named),
  );
  return forms.reduce(merged);
}

/** Two lists in text order as one; where places are the same, those of `first` come first. */
function merged(first: Mention[], second: Mention[]): Mention[] {
  return second.length === 0 ? first : [...first, ...second].sort((a, b) => a.start - b.start);
}
