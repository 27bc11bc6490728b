import * as v from 'valibot';
import { Day, PartialDate } from './date-schema.ts';
import { Id, Text } from './id.ts';

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** What a statement says of a claim. `qualifies` accepts it under a stated condition or limit. */
export const Stance = v.picklist(['asserts', 'rejects', 'qualifies']);
export type Stance = v.InferOutput<typeof Stance>;

const ClaimStance = v.pipe(
  v.strictObject({
    id: Id,
    stance: Stance,
    condition: v.optional(
      v.pipe(
        Text,
        v.check((text) => words(text) <= 12, 'is longer than 12 words'),
      ),
    ),
  }),
  v.check(
    (claim) => (claim.stance === 'qualifies') === (claim.condition !== undefined),
    '`qualifies` needs a `condition`, and only `qualifies` has one',
  ),
);

/** The official's own words, a fragment; `translatedBy` names who put it into `lang`. */
const Quote = v.strictObject({
  text: v.pipe(
    Text,
    v.check((text) => words(text) <= 15, 'is longer than 15 words'),
  ),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  translatedBy: v.optional(Text),
});

/** The page that was read. */
const Source = v.strictObject({
  kind: v.picklist(['primary', 'wire', 'press', 'state-media', 'secondary']),
  publisher: Text,
  title: Text,
  url: v.pipe(
    v.string(),
    v.check((url) => URL.canParse(url) && url.startsWith('https://'), 'is not an https address'),
  ),
  published: PartialDate,
  archive: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
  /** Where on the page, where it is long. */
  locator: v.optional(Text),
  /** The day we last read the page; absent when it was read but the day was not noted. */
  read: v.optional(Day),
});

/** One public statement, in the file of its (first) actor. */
export const StatementRecord = v.strictObject({
  /** All actors of a joint statement, the file's own among them; absent: the file's actor alone. */
  actors: v.optional(v.pipe(v.array(Id), v.minLength(2))),
  /** The body for which a spokesman speaks. */
  for: v.optional(Id),
  /** The local day, at the venue, on which it was said. */
  date: PartialDate,
  venue: Text,
  mode: v.picklist(['spoken', 'written', 'readout', 'posted']),
  /** Joins several statements of one occasion, so that counts are per event. */
  event: v.optional(Id),
  claims: v.pipe(v.array(ClaimStance), v.maxLength(2, 'has more than two claims')),
  summary: v.pipe(
    Text,
    v.check((text) => words(text) >= 8 && words(text) <= 40, 'is not 8 to 40 words long'),
  ),
  quote: v.optional(Quote),
  source: Source,
});
export type StatementRecord = v.InferOutput<typeof StatementRecord>;

/** A statement as the database holds it: with its key and all its actors. */
export interface Statement extends Omit<StatementRecord, 'actors'> {
  /** `<actor>/<date>/<n>`: n counts the actor's statements of that date in file order, from 1. */
  key: string;
  actors: string[];
}
