import type { Speaker } from '../../model/finding.ts';
import type { Cast } from './cast.ts';
import type { Reference } from './reference.ts';
import type { Saying, SayingFinder } from './sayings.ts';
import { wordsOf } from './statements.ts';
import { phraseEnding } from './subjects.ts';
import { Is } from './vocabulary.ts';
import { Gap, type Words } from './words.ts';

/** Who said what stands between one pair of marks, and why that is thought. */
export interface Attribution {
  saying: Saying | null;
  speaker: Speaker | null;
  relayedBy: Speaker | null;
  rule: string;
}

interface Place {
  mark: number;
  first: number;
  last: number;
  sentence: number;
  /** Nothing but this quotation stands in its sentence. */
  whole: boolean;
}

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
    const here = sayings[place.sentence] ?? [];
    const saying = beside(words, here, place);
    if (saying !== null) found.set(place.mark, by(words, here, saying, 'cue'));
  }
  places.forEach((place, i) => {
    if (found.has(place.mark)) return;
    const attribution =
      continued(words, places, i, found) ??
      signedOff(words, cast, finder.reference, place) ??
      announced(words, sayings, place) ??
      introduced(words, cast, finder, place) ??
      running(words, places, i, sayings, found);
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
  for (const place of places) if (!found.has(place.mark)) found.set(place.mark, inNarration());
  return found;
}

function placesOf(words: Words): Place[] {
  const places: Place[] = [];
  for (let mark = 0; mark < words.marks.length; mark++) {
    const { first, last } = wordsOf(words, mark);
    if (last < first) continue;
    const sentence = words.sentence[first] as number;
    const whole =
      words.sentences[sentence] === first && (words.sentences[sentence + 1] as number) === last + 1;
    places.push({ mark, first, last, sentence, whole });
  }
  return places;
}

function by(words: Words, sayings: Saying[], saying: Saying, rule: string): Attribution {
  return { saying, speaker: saying.resolved.speaker, relayedBy: relayer(words, sayings, saying), rule };
}

function relayer(words: Words, sayings: Saying[], saying: Saying): Speaker | null {
  const at = sayings.indexOf(saying);
  const [before, next] = [sayings[at - 1], sayings[at + 1]];
  const other = (one: Saying) =>
    one.resolved.speaker.text !== saying.resolved.speaker.text &&
    one.resolved.who !== (saying.resolved.who ?? undefined);
  if (next && saying.kind !== 'according' && other(next) && (words.gap[next.from] as number) & Gap.comma) {
    const last = next.after >= words.count || words.sentence[next.after] !== words.sentence[next.cue];
    // "…,” Lind said, the agency reported."
    if (next.kind === 'according' || (last && next.lemma === 'report' && !next.shared))
      return next.resolved.speaker;
  }
  const own = !saying.shared && !saying.inverted && saying.from > 0;
  const plain =
    own &&
    ((words.gap[saying.from] as number) & (Gap.comma | Gap.dash | Gap.semicolon)) === 0 &&
    (words.marked[saying.from - 1] as number) < 0;
  if (
    before &&
    plain &&
    other(before) &&
    (before.kind === 'say' || before.kind === 'tell') &&
    saying.from === before.after
  )
    return before.resolved.speaker;
  return null;
}

/** The saying of the sentence that the quotation belongs to. */
function beside(words: Words, sayings: Saying[], { first, last }: Place): Saying | null {
  let before: Saying | null = null;
  for (const saying of sayings) {
    if (saying.cue < first) {
      if (saying.kind === 'according' && before) continue;
      // "Lind said that Paris, which Rome says is near, “is far”": the quotation is not within what Rome says.
      if (before !== null && isAside(words, saying, before, first)) continue;
      before = saying;
      continue;
    }
    if (before !== null && saying.kind === 'according') break;
    if (saying.from === last + 1 || saying.cue === last + 1) return saying;
    if (before === null)
      return saying.shared && saying.from !== last + 1 && saying.from < first ? null : saying;
    break;
  }
  return before;
}

/** The saying stands in a relative clause of an earlier one, and a comma ends it before the quotation. */
function isAside({ gap, bits }: Words, saying: Saying, outer: Saying, first: number): boolean {
  if (saying.shared || saying.inverted || saying.from === 0 || outer.cue > saying.from) return false;
  if (!((bits[saying.from - 1] as number) & Is.relative)) return false;
  for (let i = saying.after; i <= first; i++) if ((gap[i] as number) & Gap.comma) return true;
  return false;
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

/** “…” — Ana Lind */
function signedOff(
  words: Words,
  cast: Cast,
  reference: Reference,
  { first, last }: Place,
): Attribution | null {
  const next = last + 1;
  if (next >= words.count || ((words.gap[next] as number) & Gap.dash) === 0) return null;
  let end = next;
  while (end + 1 < words.count && words.paragraph[end + 1] === words.paragraph[next] && end - next < 5) end++;
  const naming = cast.namings[cast.at[next] as number];
  if (naming === undefined || naming.first !== next || words.paragraph[first] !== words.paragraph[next])
    return null;
  const subject = phraseEnding(words, cast, naming.last, next);
  return subject
    ? { saying: null, speaker: reference.resolve(subject).speaker, relayedBy: null, rule: 'signed' }
    : null;
}

/** The sentence before ends with a colon: "Lind added:". */
function announced(words: Words, sayings: Saying[][], { first, sentence }: Place): Attribution | null {
  if (words.sentences[sentence] !== first || ((words.gap[first] as number) & Gap.colon) === 0) return null;
  const before = sayings[sentence - 1] ?? [];
  const saying = before.findLast(({ kind }) => kind !== 'according') ?? before[before.length - 1];
  return saying ? by(words, before, saying, 'cue') : null;
}

/** "Lind then turned to the crowd: “…”": no verb of saying, but a colon, a comma or "that" before the quotation. */
function introduced(
  words: Words,
  cast: Cast,
  finder: SayingFinder,
  { first, sentence }: Place,
): Attribution | null {
  const gap = words.gap[first] as number;
  const begins = words.sentences[sentence] === first;
  if (
    first === 0 ||
    !(gap & (Gap.colon | Gap.comma | Gap.dash) || (words.bits[first - 1] as number) & (Is.that | Is.being))
  )
    return null;
  if (begins && !(gap & Gap.colon)) return null;
  const from = words.sentences[begins ? sentence - 1 : sentence] as number;
  const beside = gap & Gap.colon ? phraseEnding(words, cast, first - 1, from) : null;
  const subject = beside?.naming ? beside : finder.mainSubject(from, first);
  if (subject === null) return null;
  const { speaker } = finder.reference.resolve(subject);
  return { saying: null, speaker, relayedBy: null, rule: 'introduced' };
}

/** The running speaker: in the same paragraph with nobody else speaking between, or in a paragraph that is one quotation. */
function running(
  words: Words,
  places: Place[],
  i: number,
  sayings: Saying[][],
  found: Map<number, Attribution>,
): Attribution | null {
  const place = places[i] as Place;
  if (!place.whole) return null;
  const here = words.paragraph[place.first] as number;
  for (let sentence = place.sentence - 1; sentence >= 0; sentence--) {
    const first = words.sentences[sentence] as number;
    const away = here - (words.paragraph[first] as number);
    if (away > 1) return null;
    let before = i - 1;
    while (before >= 0 && (places[before] as Place).sentence > sentence) before--;
    const quoted = places[before]?.sentence === sentence ? places[before] : undefined;
    const attributed = quoted && found.get(quoted.mark);
    const said = sayings[sentence] ?? [];
    if (attributed?.speaker) {
      const safe =
        away === 0 ||
        (isWholeParagraph(words, place) && attributed.speaker.name !== null && said.length <= 1);
      return safe ? { ...attributed, rule: 'running-speaker' } : null;
    }
    const last = said.findLast(({ kind }) => kind !== 'according');
    if (last) {
      const speakers = new Set(said.map(({ resolved }) => resolved.who ?? resolved.speaker.text));
      if (
        away > 0 &&
        (speakers.size > 1 || last.resolved.speaker.name === null || !isWholeParagraph(words, place))
      )
        return null;
      return by(words, said, last, 'running-speaker');
    }
    if (away > 0) return null;
  }
  return null;
}

function isWholeParagraph({ paragraph, count }: Words, { first, last }: Place): boolean {
  return (
    (first === 0 || paragraph[first - 1] !== paragraph[first]) &&
    (last + 1 >= count || paragraph[last + 1] !== paragraph[last])
  );
}

/** No verb of saying near: the speaker is left open. */
function inNarration(): Attribution {
  return { saying: null, speaker: null, relayedBy: null, rule: 'no-speaker' };
}
