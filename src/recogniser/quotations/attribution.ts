import type { Speaker } from '../../model/finding.ts';
import { announced, closedEarly, introduced, signedOff } from './beside.ts';
import type { Cast, Naming } from './cast.ts';
import { labelAt } from './labels.ts';
import { type Attribution, by, type Place } from './places.ts';
import { isMereIt, isNested } from './relaying.ts';
import { ledUpTo, running } from './running.ts';
import type { Saying, SayingFinder } from './sayings.ts';
import { wordsOf } from './statements.ts';
import { Is } from './vocabulary.ts';
import { Gap, HARD, type Words } from './words.ts';

/** No verb of saying near: the speaker is left open. */
const IN_NARRATION: Attribution = { saying: null, speaker: null, relayedBy: null, rule: 'no-speaker' };

/** Gives each quotation its speaker: by the verb beside it, or the running speaker where that is safe. */
export function byMark(
  words: Words,
  cast: Cast,
  sayings: Saying[][],
  finder: SayingFinder,
): Map<number, Attribution> {
  const found = new Map<number, Attribution>();
  const places = placesOf(words);
  for (const place of places) {
    const label = labelAt(words, cast, place.first) ?? turnAt(words, cast, place);
    if (label !== null) {
      found.set(place.mark, { saying: null, speaker: label.speaker, relayedBy: null, rule: 'label' });
      continue;
    }
    const here = sayings[place.sentence] ?? [];
    const saying = beside(words, here, place);
    if (saying !== null) found.set(place.mark, by(words, here, saying, 'cue'));
  }
  places.forEach((place, i) => {
    if (found.has(place.mark)) return;
    const attribution =
      continued(words, places, i, found) ??
      closedEarly(words, sayings, place) ??
      signedOff(words, cast, finder.reference, place) ??
      announced(words, sayings, place) ??
      introduced(words, cast, finder.reference, place) ??
      running(words, places, i, sayings, found) ??
      ledUpTo(words, cast, finder.reference, sayings, place);
    if (attribution) found.set(place.mark, attribution);
  });
  // “One.” “Two,” said Lind: what stands before belongs to what follows in the same paragraph.
  for (let i = places.length - 2; i >= 0; i--) {
    const [place, next] = [places[i] as Place, places[i + 1] as Place];
    const later = found.get(next.mark);
    if (found.has(place.mark) || !place.whole || !later || next.first !== place.last + 1) continue;
    if (words.paragraph[next.first] === words.paragraph[place.first])
      found.set(place.mark, { ...later, rule: 'quotation-goes-on' });
  }
  for (const place of places) if (!found.has(place.mark)) found.set(place.mark, IN_NARRATION);
  return found;
}

function placesOf(words: Words): Place[] {
  const places: Place[] = [];
  for (let mark = 0; mark < words.marks.length; mark++) {
    const { first, last } = wordsOf(words, mark);
    if (last < first) continue;
    const sentence = words.sentence[first] as number;
    const opening = words.sentences[sentence] as number;
    // "But “we will stay.”"
    const begins =
      opening === first ||
      (opening === first - 1 &&
        ((words.bits[opening] as number) & Is.conjunction) !== 0 &&
        ((words.gap[first] as number) & HARD) === 0);
    const whole = begins && (words.sentences[sentence + 1] as number) === last + 1;
    places.push({ mark, first, last, sentence, whole });
  }
  return places;
}

/** The saying of the sentence that the quotation belongs to. */
function beside(words: Words, sayings: Saying[], { first, last }: Place): Saying | null {
  let before: Saying | null = null;
  const colon = ((words.gap[first] as number) & Gap.colon) !== 0;
  for (const saying of sayings) {
    if (saying.cue < first) {
      if (saying.kind === 'according' && before) continue;
      // "Lind said Paris had agreed: “…”": the colon belongs to what Lind says.
      if (before !== null && colon && isNested(words, saying)) continue;
      // "Lind said it underscores that “…”": nobody is meant by "it".
      if (before !== null && isMereIt(saying)) continue;
      // "Lind said that Paris, which Rome says is near, “is far”": the quotation is not within what Rome says.
      if (isAside(words, saying, before, first)) continue;
      before = saying;
      continue;
    }
    if (before !== null && (saying.kind === 'according' || isCalledSo(words, before, first))) break;
    if (saying.from === last + 1 || saying.cue === last + 1 || isAsSaid(words, saying, last)) return saying;
    if (before === null)
      return saying.shared && saying.from !== last + 1 && saying.from < first ? null : saying;
    break;
  }
  return before;
}

/** "What Lind called “a ruin,” Hahn said, …": the words between marks are those of the call. */
function isCalledSo({ gap }: Words, { kind, after, inverted }: Saying, first: number): boolean {
  if (kind !== 'name' || inverted || first - after > LONGEST_OBJECT) return false;
  for (let i = after; i <= first; i++) if ((gap[i] as number) & HARD) return false;
  return true;
}

/** "Called the minister's deputy “a fool”": whoever is called so has no more words. */
const LONGEST_OBJECT = 4;

/** “…,” as Lind put it. */
function isAsSaid({ text, start, end }: Words, { from }: Saying, last: number): boolean {
  return from === last + 2 && text.slice(start[last + 1], end[last + 1]) === 'as';
}

/** The saying stands in a relative clause of an earlier one, and a comma ends it before the quotation. */
function isAside({ gap, bits }: Words, saying: Saying, outer: Saying | null, first: number): boolean {
  if (saying.shared || saying.inverted || saying.from === 0 || (outer !== null && outer.cue > saying.from))
    return false;
  if (!((bits[saying.from - 1] as number) & Is.relative)) return false;
  // "Lind, who said …, …": without an outer saying only a subject of its own tells that another one speaks.
  if (outer === null && saying.resolved.who === null && saying.resolved.speaker.name === null) return false;
  for (let i = saying.after; i <= first; i++) if ((gap[i] as number) & Gap.comma) return true;
  return false;
}

/** "“Ana Lind: We will stay.”", "They agree – Ana Lind: “We do.”": the name with the colon tells who speaks. */
function turnAt(words: Words, cast: Cast, { first, last }: Place): { speaker: Speaker } | null {
  const { gap, marked } = words;
  const inside = cast.namings[cast.at[first] as number];
  if (
    inside?.who.person &&
    inside.first === first &&
    inside.last < last &&
    (gap[inside.last + 1] as number) & Gap.colon
  )
    return { speaker: printed(words, inside) };
  const before = (gap[first] as number) & Gap.colon ? cast.namings[cast.at[first - 1] as number] : undefined;
  if (
    !before?.who.person ||
    before.last !== first - 1 ||
    !((gap[before.first] as number) & (Gap.dash | Gap.paragraph))
  )
    return null;
  return (marked[before.first] as number) < 0 ? { speaker: printed(words, before) } : null;
}

function printed({ text, start, end }: Words, { first, last, who }: Naming): Speaker {
  const [from, to] = [start[first] as number, end[last] as number];
  return {
    actor: who.actor,
    name: who.name || text.slice(from, to),
    text: text.slice(from, to),
    start: from,
    end: to,
  };
}

/** The mark before was not closed: one quotation over several paragraphs. */
function continued(
  words: Words,
  places: Place[],
  i: number,
  found: Map<number, Attribution>,
): Attribution | null {
  const before = places[i - 1];
  if (before === undefined) return null;
  const said = found.get(before.mark);
  if (!said?.speaker || !words.marks[before.mark]?.goesOn) return null;
  return { ...said, rule: 'quotation-goes-on' };
}
