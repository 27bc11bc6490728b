import * as v from 'valibot';
import { Id, PlaceCode } from './id.ts';

/** A word, or words in a row ("status quo"); `=` before it: exactly so, without plural and other endings. */
const Wording = v.pipe(
  v.string(),
  v.regex(/^=?[\p{Ll}\p{N}]+(?:[ '-][\p{Ll}\p{N}]+)*$/u, 'is not one or more words in small letters'),
);

/** Who can be party to a claim: countries, governments, alliances. */
const Side = v.strictObject({
  /** Those who speak for these places say "we" of this side, and naming them names it. */
  places: v.optional(v.array(PlaceCode), []),
  words: v.array(Wording),
});

/** One file of `src/records/vocabulary/`: words that mean the same, by which claims are recognised. */
export const VocabularyFile = v.strictObject({
  sides: v.optional(v.record(Id, Side), {}),
  terms: v.optional(v.record(Id, v.array(Wording)), {}),
});

/** All of the vocabulary: `{id}` in a claim's pattern stands for a side or a term. */
export type Vocabulary = v.InferOutput<typeof VocabularyFile>;
