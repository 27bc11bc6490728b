import type { Annotated } from '../model/annotated.ts';
import { type ClaimFinding, SURE_ENOUGH } from '../model/finding.ts';
import type { Stance } from '../model/statement.ts';
import { type Silenced, silenceOf } from './cast.ts';

/** Somebody who makes a claim in an article, in one way. */
export interface Voice {
  /** Null for the article itself, and for a speaker whom nobody names. */
  name: string | null;
  /** Null for a speaker outside the record. */
  actor: string | null;
  /** The article's own voice: it takes no side of a claim. */
  isNarration: boolean;
  stance: Stance | null;
}

/** One claim of an article, wherever it stands there. */
export interface ClaimFound {
  claim: string;
  /** Where it stands, in the text's order. */
  places: { start: number; end: number }[];
  /** Who makes it, in the text's order, each way once. */
  voices: Voice[];
}

function voiceOf(finding: ClaimFinding, { findings, people }: Annotated): Voice {
  const { speaker, quote, stance, voice } = finding;
  const named = findings.quotes.find(({ id }) => id === quote)?.speaker?.name ?? null;
  return {
    name: (speaker === null ? null : people[speaker]?.name) ?? named,
    actor: speaker,
    isNarration: voice === 'narration',
    stance,
  };
}

/**
 * The claims that an article surely makes, in the order of the text, without those that only somebody silenced makes.
 */
export function claimsFoundIn(annotated: Annotated, silenced: Silenced): ClaimFound[] {
  const found = new Map<string, ClaimFound>();
  const inTextOrder = [...annotated.findings.claims].sort((a, b) => a.start - b.start);
  for (const finding of inTextOrder) {
    const { claim, start, end, confidence, speaker } = finding;
    if (confidence < SURE_ENOUGH || silenceOf(speaker, silenced) !== null) continue;
    const one = found.get(claim) ?? { claim, places: [], voices: [] };
    const voice = voiceOf(finding, annotated);
    const said = JSON.stringify(voice);
    if (!one.voices.some((other) => JSON.stringify(other) === said)) one.voices.push(voice);
    one.places.push({ start, end });
    found.set(claim, one);
  }
  return [...found.values()];
}
