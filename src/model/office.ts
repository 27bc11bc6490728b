import * as v from 'valibot';
import { Id, PlaceCode } from './id.ts';

/** A post that persons hold for a term, as `offices.yaml` lists them. */
export const Office = v.strictObject({
  id: Id,
  title: v.pipe(v.string(), v.nonEmpty()),
  country: PlaceCode,
  /** The body it belongs to: an actor of kind organisation or authority. */
  body: v.optional(Id),
  /** Of a spokesman's post: the body whose words its holder speaks. */
  speaksFor: v.optional(Id),
  /** 1 is the highest; orders the offices that one person holds at a time. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  /** How the press names the post ("US Secretary of State", "top US diplomat"). */
  press: v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []),
});
export type Office = v.InferOutput<typeof Office>;

/** A country or authority: the neutral label that readers see. */
export const Place = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  adjectives: v.optional(v.array(v.string()), []),
  note: v.optional(v.string()),
});
export type Place = v.InferOutput<typeof Place>;
