import type { Mention } from '../../model/finding.ts';
import type { Hit } from '../hit.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ActorDetail } from '../lexicon-format.ts';
import { Kind } from '../lexicon-format.ts';
import type { Named } from '../named.ts';
import type { PageText } from '../page-text.ts';
import { scan } from '../scan.ts';

/** What all cautions look at: one dated article, its hits and the persons found in it, in text order. */
export interface DatedPage {
  page: PageText;
  text: string;
  date: string;
  hits: Hit[];
  people: Mention[];
  /** Of these, whose names are recorded spellings. */
  named: Named[];
  lexicon: Lexicon;
}

/** Everybody on record who bears this family name as it is recorded. */
export function bearersOf(family: string, lexicon: Lexicon): ActorDetail[] {
  const [hit] = family === '' ? [] : scan(family, lexicon);
  return (hit?.entries ?? [])
    .filter(({ kind }) => kind === Kind.family)
    .map(({ actor }) => lexicon.actor(actor));
}

/** True when the page names the country, or a body of it. */
export function namesCountry({ hits, lexicon }: DatedPage, country: string): boolean {
  return hits.some(({ entries }) =>
    entries.some(({ actor, kind }) => kind >= Kind.body && lexicon.actor(actor).country === country),
  );
}
