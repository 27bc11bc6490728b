import type { Annotated } from '../model/annotated.ts';
import type { ClaimMade } from '../model/claim-card.ts';
import type { ClaimMark } from './marks.ts';

/** More words than these explain nothing. */
const MOST_WORDS = 6;
/** So many claims of one person choose what their card shows first. */
const MOST_CLAIMS = 5;

/** What the page does with a claim that is marked: who makes it, how, in which words of `text`. */
export function madeIn(
  { stance, speaker, quote, why }: ClaimMark,
  annotated: Annotated | null,
  text: string,
): ClaimMade {
  const said = annotated?.findings.quotes.find(({ id }) => id === quote)?.speaker;
  const known = speaker === null ? undefined : annotated?.people[speaker]?.name;
  return {
    stance,
    speaker: known ?? said?.name ?? said?.text ?? null,
    words: why.evidence.slice(0, MOST_WORDS).map(([start, end]) => text.slice(start, end)),
  };
}

/** The claims that an actor makes on this page. */
export function claimsOf(actor: string, annotated: Annotated | null): string[] {
  const own = (annotated?.findings.claims ?? []).filter(({ speaker }) => speaker === actor);
  return [...new Set(own.map(({ claim }) => claim))].slice(0, MOST_CLAIMS);
}
