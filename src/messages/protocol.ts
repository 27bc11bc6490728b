import * as v from 'valibot';
import { Day } from '../model/dates.ts';
import type { Findings } from '../model/finding.ts';
import { Id } from '../model/id.ts';
import type { ActorSheet } from '../model/sheet.ts';

/**
 * The whole conversation between the extension's parts. Every message is `{ kind, … }` and is checked on
 * arrival against the schemas below and against who may send it; the answer comes back as one JSON string,
 * which both browsers carry fastest. No address, file name or HTML ever travels from a page to the background.
 */

/** Longest text taken in one message; a longer article is sent in windows of whole blocks. */
export const MAX_TEXT = 300_000;

const Date_ = v.nullable(Day);
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
  /** The card of one actor, seen from the article's date. */
  card: v.strictObject({ kind: v.literal('card'), actor: Id, date: Date_ }),
  /** Bring the card's script into this page (first hover). */
  'load-card': v.strictObject({ kind: v.literal('load-card') }),
};

/** Asked of the background by the extension's own pages (popup). */
export const extensionAsks = {
  /** Everything on record of one actor, seen from a date. */
  person: v.strictObject({ kind: v.literal('person'), actor: Id, date: Date_ }),
  /** Start the content script in a tab where it does not run by itself (activeTab). */
  start: v.strictObject({ kind: v.literal('start'), tab: Tab }),
  /** Optional hosts changed: run from now on by itself on the granted ones. */
  'hosts-changed': v.strictObject({ kind: v.literal('hosts-changed') }),
};

/** Told to (or asked of) the content script by the background and the popup. */
export const pageIsAsked = {
  /** What did you find? */
  report: v.strictObject({ kind: v.literal('report') }),
  /** Scroll to one mention (its index in `findings.mentions`) and show it. */
  jump: v.strictObject({ kind: v.literal('jump'), mention: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** Settings changed: ask `hello` again. */
  refresh: v.strictObject({ kind: v.literal('refresh') }),
};

/** What the content script may do. */
export interface Welcome {
  on: boolean;
  /** Why not, when not on. */
  off: 'everywhere' | 'site' | null;
}

/** What the popup learns of a tab. */
export interface PageReport {
  /** on: read and painted; reading: at work; off: switched off; empty: no article text here; failed: see `problem`. */
  state: 'on' | 'reading' | 'off' | 'empty' | 'failed';
  problem: string | null;
  title: string;
  date: string | null;
  /** Where the date was found ("meta", "json-ld", "time", "address"), or null. */
  dateFrom: string | null;
  annotated: Annotated | null;
}

/** What each message is answered with. */
export interface Answers {
  hello: Welcome;
  annotate: Annotated;
  card: ActorSheet;
  'load-card': null;
  person: ActorSheet;
  start: null;
  'hosts-changed': null;
  report: PageReport;
  jump: boolean;
  refresh: null;
}

/** Findings, with the names and offices that a list of people needs. */
export interface Annotated {
  findings: Findings;
  /** By actor id, of every actor that `findings` name. */
  people: Record<
    string,
    { name: string; office: string | null; was: string | null; held: number; before: number }
  >;
}

export type PageAsk = keyof typeof pageAsks;
export type ExtensionAsk = keyof typeof extensionAsks;
export type PageIsAsked = keyof typeof pageIsAsked;
type Schemas = typeof pageAsks & typeof extensionAsks & typeof pageIsAsked;

/** A message of one kind, as it is sent. */
export type Message<K extends keyof Schemas> = v.InferOutput<Schemas[K]>;
