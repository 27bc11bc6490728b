import * as v from 'valibot';
import type { About } from '../model/about.ts';
import type { Annotated } from '../model/annotated.ts';
import type { BriefRecord } from '../model/brief.ts';
import type { Catalogue, FoundStatement } from '../model/catalogue.ts';
import type { ClaimCard } from '../model/claim-card.ts';
import type { ClaimQuality } from '../model/claim-quality.ts';
import type { ClaimEntry, ClaimSheet } from '../model/claim-sheet.ts';
import { Day } from '../model/date-schema.ts';
import { Id } from '../model/id.ts';
import type { Look } from '../model/look.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import { MAX_TEXT, type PageIsAsked } from './to-page.ts';

/**
 * The whole conversation between the extension's parts. Every message is `{ kind, … }` and is checked on
 * arrival against the schemas below and against who may send it; the answer comes back as one JSON string,
 * which both browsers carry fastest. No address, file name or HTML ever travels from a page to the background.
 */

/** A badge holds no more than a few digits; no article comes near. */
const MOST_PEOPLE = 9999;

/** No article names more people, or makes more claims, than a brief could hold. */
const MOST_IN_BRIEF = 100;

/** Claims of one person that choose what their card shows first. */
const MOST_CLAIMS_OF_ONE = 5;

/** No page of results is longer. */
const MOST_STATEMENTS = 200;

/** `<actor>/<date>/<n>` */
const STATEMENT_KEY = /^[a-z0-9-]{1,100}\/\d{4}(-\d{2}){0,2}\/\d{1,4}$/;

const Date_ = v.nullable(Day);
/** Stems of an article's words. */
const Subject = v.pipe(v.array(v.pipe(v.string(), v.maxLength(8))), v.maxLength(400));
const Tab = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Asked of the background by the content script in a page. */
export const pageAsks = {
  /** May I work here, and how? */
  hello: v.strictObject({ kind: v.literal('hello') }),
  /** Who is named in this text? */
  annotate: v.strictObject({
    kind: v.literal('annotate'),
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    date: Date_,
    lang: v.nullable(v.pipe(v.string(), v.maxLength(35))),
  }),
  /** The card of one actor, seen from the article's date; `subject` is what `annotate` gave for the article, `claims` what the actor claims in it. */
  card: v.strictObject({
    kind: v.literal('card'),
    actor: Id,
    date: Date_,
    subject: Subject,
    claims: v.pipe(v.array(Id), v.maxLength(MOST_CLAIMS_OF_ONE)),
  }),
  /** The card of one claim that somebody (null: not on record) makes in an article of that date. */
  'claim-card': v.strictObject({
    kind: v.literal('claim-card'),
    claim: Id,
    speaker: v.nullable(Id),
    date: Date_,
  }),
  /** Bring the card's script into this page (first hover). */
  'load-card': v.strictObject({ kind: v.literal('load-card') }),
  /** Bring the script that marks into this page (first mark). */
  'load-layer': v.strictObject({ kind: v.literal('load-layer') }),
  /** Nobody wants this actor marked any more, on no page; `undo` takes it back. Only after the reader's own press. */
  silence: v.strictObject({ kind: v.literal('silence'), actor: Id, undo: v.boolean() }),
  /** The reader found a mistake in what is said of this actor or claim: open the form for it. Only after their own press. */
  correct: v.strictObject({ kind: v.literal('correct'), about: Id }),
  /** So many people are shown on this page now. */
  count: v.strictObject({
    kind: v.literal('count'),
    people: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PEOPLE)),
  }),
};

/** Asked of the background by the extension's own pages (popup). */
export const extensionAsks = {
  /** Everything on record of one actor, seen from a date. */
  person: v.strictObject({ kind: v.literal('person'), actor: Id, date: Date_ }),
  /** Everything on record on one claim, seen from a date. */
  claim: v.strictObject({ kind: v.literal('claim'), claim: Id, date: Date_ }),
  /** What a list shows of some claims, in the order asked for. */
  claims: v.strictObject({
    kind: v.literal('claims'),
    claims: v.pipe(v.array(Id), v.maxLength(MOST_IN_BRIEF)),
    date: Date_,
  }),
  /** What the record holds on an article: its people in the order asked for, and its claims. */
  brief: v.strictObject({
    kind: v.literal('brief'),
    actors: v.pipe(v.array(Id), v.maxLength(MOST_IN_BRIEF)),
    claims: v.pipe(v.array(Id), v.maxLength(MOST_IN_BRIEF)),
    date: Date_,
    subject: Subject,
  }),
  /** What this edition of the record covers. */
  about: v.strictObject({ kind: v.literal('about') }),
  /** What one can look for in this edition, with counts. */
  catalogue: v.strictObject({ kind: v.literal('catalogue') }),
  /** How well each claim is recognised. */
  quality: v.strictObject({ kind: v.literal('quality') }),
  /** Statements by their keys, as the search found them. */
  statements: v.strictObject({
    kind: v.literal('statements'),
    keys: v.pipe(v.array(v.pipe(v.string(), v.regex(STATEMENT_KEY))), v.maxLength(MOST_STATEMENTS)),
  }),
  /** Start the content script in a tab where it does not run by itself (activeTab). */
  start: v.strictObject({ kind: v.literal('start'), tab: Tab }),
  /** Optional hosts changed: run from now on by itself on the granted ones. */
  'hosts-changed': v.strictObject({ kind: v.literal('hosts-changed') }),
};

/** What the content script may do. */
export interface Welcome {
  on: boolean;
  /** Why not, when not on. */
  off: 'everywhere' | 'site' | null;
  /** Ids of those who are not to be marked on any page. */
  silenced: string[];
  look: Look;
  /** The day of the record's edition, which no right clock is behind; null when that could not be read. */
  edition: string | null;
}

/** What the popup learns of a tab. */
export interface PageReport {
  /** on: read and painted; reading: at work; off: switched off; empty: no article text here; failed: see `problem`. */
  state: 'on' | 'reading' | 'off' | 'empty' | 'failed';
  problem: string | null;
  title: string;
  date: string | null;
  /** Where the date was found ("meta", "json-ld", "time", "address", "text", or "reader": set by them), or null. */
  dateFrom: string | null;
  /** All that was found, also of those who are silenced. */
  annotated: Annotated | null;
  /** Ids of those who are neither painted nor to be listed: on this page, and on all. */
  silenced: Record<Silence, string[]>;
  /** The page's text changes more often than it is read. */
  slowed?: boolean;
}

/** What each message is answered with. */
export interface Answers {
  hello: Welcome;
  annotate: Annotated;
  card: ActorSheet;
  'claim-card': ClaimCard;
  'load-card': null;
  'load-layer': null;
  /** All who are silenced for good now. */
  silence: string[];
  correct: null;
  count: null;
  person: ActorSheet;
  claim: ClaimSheet;
  claims: ClaimEntry[];
  brief: BriefRecord;
  about: About;
  catalogue: Catalogue;
  quality: ClaimQuality[];
  statements: FoundStatement[];
  start: null;
  'hosts-changed': null;
  report: PageReport;
  jump: boolean;
  point: boolean;
  why: WhyMarked[];
  'silence-in-page': null;
  walk: null;
  reread: null;
  refresh: null;
}

export type PageAsk = keyof typeof pageAsks;
export type ExtensionAsk = keyof typeof extensionAsks;
type Schemas = typeof pageAsks & typeof extensionAsks;

/** A message of one kind, as it is sent. */
export type Message<K extends keyof Schemas | keyof PageIsAsked> = K extends keyof Schemas
  ? v.InferOutput<Schemas[K]>
  : K extends keyof PageIsAsked
    ? PageIsAsked[K]
    : never;
