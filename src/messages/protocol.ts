import * as v from 'valibot';
import type { About } from '../model/about.ts';
import { Day } from '../model/date-schema.ts';
import type { Findings } from '../model/finding.ts';
import { Id } from '../model/id.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import type { ActorSheet, CastEntry } from '../model/sheet.ts';
import { MAX_TEXT, type PageIsAsked } from './to-page.ts';

/**
 * The whole conversation between the extension's parts. Every message is `{ kind, … }` and is checked on
 * arrival against the schemas below and against who may send it; the answer comes back as one JSON string,
 * which both browsers carry fastest. No address, file name or HTML ever travels from a page to the background.
 */

/** A badge holds no more than a few digits; no article comes near. */
const MOST_PEOPLE = 9999;

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
  /** The card of one actor, seen from the article's date; `subject` is what `annotate` gave for the article. */
  card: v.strictObject({ kind: v.literal('card'), actor: Id, date: Date_, subject: Subject }),
  /** Bring the card's script into this page (first hover). */
  'load-card': v.strictObject({ kind: v.literal('load-card') }),
  /** Nobody wants this actor marked any more, on no page; `undo` takes it back. Only after the reader's own press. */
  silence: v.strictObject({ kind: v.literal('silence'), actor: Id, undo: v.boolean() }),
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
  /** What this edition of the record covers. */
  about: v.strictObject({ kind: v.literal('about') }),
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
}

/** What the popup learns of a tab. */
export interface PageReport {
  /** on: read and painted; reading: at work; off: switched off; empty: no article text here; failed: see `problem`. */
  state: 'on' | 'reading' | 'off' | 'empty' | 'failed';
  problem: string | null;
  title: string;
  date: string | null;
  /** Where the date was found ("meta", "json-ld", "time", "address", "text"), or null. */
  dateFrom: string | null;
  /** All that was found, also of those who are silenced. */
  annotated: Annotated | null;
  /** Ids of those who are neither painted nor to be listed: on this page, and on all. */
  silenced: Record<Silence, string[]>;
}

/** What each message is answered with. */
export interface Answers {
  hello: Welcome;
  annotate: Annotated;
  card: ActorSheet;
  'load-card': null;
  /** All who are silenced for good now. */
  silence: string[];
  count: null;
  person: ActorSheet;
  about: About;
  start: null;
  'hosts-changed': null;
  report: PageReport;
  jump: boolean;
  point: boolean;
  why: WhyMarked[];
  'silence-in-page': null;
  refresh: null;
}

/** Findings, with the names and offices that a list of people needs. */
export interface Annotated {
  findings: Findings;
  /** By actor id, of every actor that `findings` name, cautions included. */
  people: Record<string, CastEntry>;
  /** Stems of the article's words, by which a card chooses what comes first. */
  subject: string[];
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
