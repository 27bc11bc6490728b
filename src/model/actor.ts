import * as v from 'valibot';
import { PartialDate } from './date-schema.ts';
import { Id, PlaceCode, Text } from './id.ts';
import { StatementRecord } from './statement.ts';

/** One more way in which an actor's name is printed. `misspelling` is a form the press prints by mistake. */
export const Alias = v.strictObject({
  text: Text,
  kind: v.picklist(['variant', 'transliteration', 'misspelling', 'native', 'translated']),
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/))),
});
export type Alias = v.InferOutput<typeof Alias>;

/** A term of office: `from` is its first day, `to` the first day after it (absent: still held as far as we know). */
export const Term = v.strictObject({
  office: Id,
  from: PartialDate,
  to: v.optional(PartialDate),
  acting: v.optional(v.boolean()),
});
export type Term = v.InferOutput<typeof Term>;

/** A person, an organisation, or an authority (a government or de facto one: no recognition is implied). */
export const ActorRecord = v.strictObject({
  id: Id,
  kind: v.picklist(['person', 'organisation', 'authority']),
  name: Text,
  family: v.optional(Text),
  given: v.optional(Text),
  /** western: given name first; eastern: family name first; mononym: one name only. */
  nameOrder: v.optional(v.picklist(['western', 'eastern', 'mononym'])),
  /** False when the family name alone must never be taken for this person (it is too common, or also a word). */
  familyAlone: v.optional(v.boolean()),
  aliases: v.optional(v.array(Alias), []),
  sex: v.optional(v.picklist(['f', 'm'])),
  born: v.optional(PartialDate),
  died: v.optional(PartialDate),
  country: PlaceCode,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'is not a Wikidata id such as Q5816'))),
  confusableWith: v.optional(v.array(Id), []),
  bio: v.optional(
    v.pipe(
      Text,
      v.check((text) => text.split(/\s+/).length <= 25, 'is longer than 25 words'),
    ),
  ),
  /** Of a body: names of places that stand for it when they act or speak ("the Kremlin"). */
  metonyms: v.optional(v.array(Text), []),
  /** Of a body: adjectives of nationality ("Chinese"). */
  demonyms: v.optional(v.array(Text), []),
  offices: v.optional(v.array(Term), []),
  statements: v.optional(v.array(StatementRecord), []),
});
/** What stands in one file `src/records/actors/<country>/<id>.yaml`. */
export type ActorRecord = v.InferOutput<typeof ActorRecord>;

/** An actor without the statements. */
export type Actor = Omit<ActorRecord, 'statements'>;
