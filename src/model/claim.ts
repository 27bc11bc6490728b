import * as v from 'valibot';
import { Id } from './id.ts';

const Sentences = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);

/** One testable proposition that officials assert, reject or qualify. Its id names the matter, not a verdict. */
export const Claim = v.strictObject({
  id: Id,
  /** One subject, one predicate, no "and/or"; neutral. The `asserts` side. */
  assertion: v.pipe(v.string(), v.nonEmpty(), v.regex(/\.$/, 'does not end with a full stop')),
  /** Ids under which parts of this claim were known earlier. */
  formerly: v.optional(v.array(Id), []),
  wordings: Sentences,
  mustMatch: Sentences,
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
