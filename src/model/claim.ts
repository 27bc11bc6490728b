import * as v from 'valibot';
import { Id } from './id.ts';

const Sentence = v.pipe(v.string(), v.nonEmpty());
const Sentences = v.optional(v.array(Sentence), []);
const ByStance = v.optional(
  v.strictObject({
    asserts: v.optional(v.array(Sentence), []),
    rejects: v.optional(v.array(Sentence), []),
    qualifies: v.optional(v.array(Sentence), []),
  }),
  { asserts: [], rejects: [], qualifies: [] },
);

/** One testable proposition that officials assert, reject or qualify. Its id names the matter, not a verdict. */
export const Claim = v.strictObject({
  id: Id,
  /** One subject, one predicate, no "and/or"; neutral. The `asserts` side. */
  assertion: v.pipe(v.string(), v.nonEmpty(), v.regex(/\.$/, 'does not end with a full stop')),
  /** Ids under which parts of this claim were known earlier. */
  formerly: v.optional(v.array(Id), []),
  wordings: Sentences,
  /** How it is said, in the notation of `src/recogniser/claims/notation.ts`, by what saying so does to the claim. */
  patterns: ByStance,
  /** Sentences of our own in which it must be recognised; "cn: We …" is said by somebody who speaks for that place. */
  mustMatch: ByStance,
  /** Sentences of our own in which it must not be. */
  mustNotMatch: Sentences,
});
export type Claim = v.InferOutput<typeof Claim>;

/** One file `src/records/claims/<topic>.yaml`. */
export const Topic = v.strictObject({
  topic: Id,
  title: v.pipe(v.string(), v.nonEmpty()),
  claims: v.array(Claim),
});
export type Topic = v.InferOutput<typeof Topic>;
