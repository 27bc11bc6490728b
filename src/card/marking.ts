import type { Annotated } from '../model/annotated.ts';
import type { Mention } from '../model/finding.ts';
import type { CautionLine, Marking, WhyMarked } from '../model/marking.ts';

/** More than this explains nothing. */
const MOST_EVIDENCE = 4;

/** Why a mention is marked, in the words of `text`; one that needs no other evidence speaks for itself. */
function whyOf({ text: words, via, confidence, why }: Mention, text: string): WhyMarked {
  const evidence = why.evidence.map(([start, end]) => text.slice(start, end));
  const told = [...new Set(evidence.length > 0 ? evidence : [words])].slice(0, MOST_EVIDENCE);
  return { rule: why.rule, via, confidence, evidence: told };
}

/** Why an actor is marked on this page: one answer for each way in which it came about, in the text's order. */
export function reasonsFor(actor: string, { findings }: Annotated, text: string): WhyMarked[] {
  const reasons = new Map<string, WhyMarked>();
  for (const mention of findings.mentions) {
    if (mention.actor !== actor) continue;
    const way = `${mention.why.rule} ${mention.via} ${mention.confidence}`;
    if (!reasons.has(way)) reasons.set(way, whyOf(mention, text));
  }
  return [...reasons.values()];
}

/** What there is to say of a mark: the cautions that touch it, and why it is there. */
export function markingOf(
  mark: Mention,
  { findings, people }: Annotated,
  text: string,
  isSilenced: (actor: string | null) => boolean,
): Marking {
  const cautions = findings.cautions.flatMap((caution): CautionLine[] => {
    const { start, end, actor, suggests, message } = caution;
    if (start >= mark.end || end <= mark.start || isSilenced(actor) || isSilenced(suggests)) return [];
    const person = suggests === null || suggests === mark.actor ? undefined : people[suggests];
    return [{ message, suggests: suggests && person ? { actor: suggests, name: person.name } : null }];
  });
  return { cautions, why: whyOf(mark, text) };
}
