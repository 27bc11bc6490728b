import { type Bearer, lastBefore } from './bearers.ts';
import { best, isLongDead } from './candidates.ts';
import type { ActorDetail } from './lexicon-format.ts';
import type { PageText } from './page-text.ts';
import type { Candidate, Site } from './site.ts';
import { clashes, howWellFits, titleFrom } from './titles.ts';

/** Of one paragraph a dead man is still spoken of in the next sentence. */
const NEAR = 240;

/** True for a son whom the press tells from his father by "Jr." wherever both may be meant. */
function isJunior({ name }: ActorDetail): boolean {
  return / Jr\.?$/.test(name);
}

/** True when among `candidates` is the father of a junior's name who is no history yet: the bare name is his. */
export function isSonOfAnother(one: Candidate, candidates: Candidate[], date: string | null): boolean {
  return (
    isJunior(one.detail) &&
    candidates.some(
      ({ detail }) =>
        detail !== one.detail &&
        detail.given === one.detail.given &&
        detail.family === one.detail.family &&
        !isLongDead(detail, date),
    )
  );
}

const BY_AGE = /\b(younger|elder|older)\s$/iu;
const LONGEST_AGE = 12;

/**
 * Whom "the elder Bush" means: of two of the name, of whom the article introduces one at least and who are on record as
 * born at different times. Undefined where no such word stands before the name; null where it cannot be told.
 */
export function toldByAge(
  { hit, around, candidates }: Site,
  isIntroduced: (one: Candidate) => boolean,
): Candidate | null | undefined {
  if (around.text[hit.start - 2] !== 'r') return undefined;
  const word = BY_AGE.exec(around.text.slice(Math.max(0, hit.start - LONGEST_AGE), hit.start))?.[1];
  if (word === undefined) return undefined;
  const known = candidates.filter(isIntroduced);
  const namesakes = candidates.filter(({ detail }) =>
    known.some((one) => sharesFirst(one.detail.given, detail.given) && one.detail.family === detail.family),
  );
  const [first, second, ...more] = known.length > 1 ? known : namesakes;
  if (!first?.detail.born || !second?.detail.born || more.length > 0) return null;
  const [elder, younger] = first.detail.born < second.detail.born ? [first, second] : [second, first];
  return word.toLowerCase() === 'younger' ? younger : elder;
}

/** "George W." and "George H. W." are the one name George. */
function sharesFirst(a: string, b: string): boolean {
  return a.split(' ')[0] === b.split(' ')[0];
}

/**
 * Of the bearers of one family name those between whom a bare name at `site` leaves a choice: not whom a title before it
 * rules out, nor who is only called Mr or Ms; not the junior beside his father, and nobody long dead beside the living,
 * unless the text has just named him.
 */
export function rivalsAt(bearers: Bearer[], { around, hit }: Site, page: PageText): Bearer[] {
  if (bearers.length < 2) return bearers;
  const { date, lexicon } = page;
  const { titles, honorific } = around;
  const detailOf = ({ actor }: Bearer) => (actor === null ? null : lexicon.actor(actor));
  const living = bearers.filter((one) => {
    const detail = detailOf(one);
    return detail !== null && !isLongDead(detail, date);
  });
  return bearers.filter((one) => {
    const detail = detailOf(one);
    if (detail === null) return honorific !== null || !one.byHonorific;
    if (titles.some((title) => clashes(title, detail, lexicon))) return false;
    if (isJunior(detail) && living.some((father) => isFatherOf(detailOf(father), detail))) return false;
    return living.includes(one) || living.length === 0 || isSpokenOf(one, living, hit.start);
  });
}

function isFatherOf(father: ActorDetail | null, son: ActorDetail): boolean {
  return father !== null && father !== son && father.given === son.given && !isJunior(father);
}

/** Of several `candidates` the one whom alone the post fits that stands after the name: "Burns, the CIA chief, …". */
export function toldByPost({ around }: Site, candidates: Candidate[], page: PageText): Candidate | null {
  const { apposition } = around;
  const title = apposition === null ? null : titleFrom(apposition.folded, apposition.span);
  if (title === null || candidates.length < 2) return null;
  const level = ({ detail }: Candidate) => howWellFits(title, detail, page.date, page.lexicon);
  const [one, ...more] = best(candidates, level);
  return one === undefined || more.length > 0 ? null : one;
}

/** True of the dead where an article is about history, has them in its headline, or has just named them. */
function isSpokenOf(dead: Bearer, living: Bearer[], at: number): boolean {
  const main = living.every(
    ({ weight, anchors }) => weight <= dead.weight || (anchors[0]?.span[0] ?? at) >= at,
  );
  const last = lastBefore(dead, at);
  return main || (last !== undefined && at - last.span[1] < NEAR);
}
