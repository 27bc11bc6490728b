import type { Mention, Quotation, Speaker } from '../../model/finding.ts';
import { byMark } from './attribution.ts';
import { type Known, readCast } from './cast.ts';
import { colonSaying } from './headlines.ts';
import type { Attribution } from './places.ts';
import { addClause, reportedIn } from './reported.ts';
import { type Saying, SayingFinder } from './sayings.ts';
import { isStatement } from './statements.ts';
import { evidenceOf, type Found, ruleOf } from './why.ts';
import type { Words } from './words.ts';

/**
 * What is said in the text and by whom, in text order. `words` are the text's; `mentions` are everybody on record
 * whom it names, in text order; `know` tells what is known of one of these actors.
 */
export function findQuotations(
  words: Words,
  mentions: Mention[],
  know: (actor: string) => Known | null,
): Quotation[] {
  const cast = readCast(words, mentions, know);
  const finder = new SayingFinder(words, cast);
  const found: Found[] = [];
  const sayings: Saying[][] = [];
  let turn: { ends: number; teller: Speaker } | null = null;
  for (let i = 0; i + 1 < words.sentences.length; i++) {
    const [from, to] = [words.sentences[i] as number, words.sentences[i + 1] as number];
    const here = finder.inSentence(from, to);
    const colon = colonSaying(words, cast, finder.reference, from, to, here);
    if (colon !== null) addClause(words, colon.clause, colon.saying, null, found);
    if (colon?.saying.resolved.rule === 'label')
      turn = { ends: colon.clause.to, teller: colon.saying.resolved.speaker };
    const teller = turn !== null && from < turn.ends ? turn.teller : null;
    if (colon === null || teller !== null) reportedIn(words, cast, here, from, to, teller, found);
    sayings.push(colon === null ? here : [colon.saying, ...here]);
  }
  for (const [index, attribution] of byMark(words, cast, sayings, finder))
    addMarked(words, index, attribution, found);
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((one, i) => ({ id: `q${i + 1}`, ...one, text: words.text.slice(one.start, one.end) }));
}

/** What stands between one pair of marks, when it is something said. */
function addMarked(
  words: Words,
  index: number,
  { saying, speaker, relayedBy, rule }: Attribution,
  found: Found[],
): void {
  const mark = words.marks[index];
  if (mark === undefined || !isStatement(words, index, speaker !== null)) return;
  found.push({
    start: mark.start,
    end: mark.end,
    kind: 'direct',
    speaker,
    relayedBy,
    cue: saying?.lemma ?? '',
    why: {
      rule: saying && rule === 'cue' ? ruleOf(saying) : rule,
      evidence: evidenceOf(words, saying, speaker),
    },
  });
}
