import * as v from 'valibot';
import { Day, PartialDate } from '../model/date-schema.ts';
import { Id } from '../model/id.ts';
import { DENSITIES, MARK_KINDS } from '../model/look.ts';
import { COLOURS, type Colour, LINES } from './mark-style.ts';

/** The longest time that a reader can make a card wait, in milliseconds. */
const LONGEST_WAIT_MS = 3_000;

const Host = v.pipe(v.string(), v.regex(/^[^\s/:]{1,253}$/, 'is not a host such as news.example.org'));
const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_WAIT_MS));
const MarkStyle = v.strictObject({
  line: v.picklist(LINES),
  colour: v.picklist(Object.keys(COLOURS) as Colour[]),
});
const Words = v.pipe(v.string(), v.maxLength(5_000));

/** What a reader found wrong, in their own words; it stays here until they send it to somebody. */
const Correction = v.strictObject({
  /** The day it was written. */
  made: PartialDate,
  /** Id of the actor, claim or statement it is about, or the page's words that were marked. */
  about: Words,
  wrong: Words,
  /** Where one can read it: an address or a title. */
  source: Words,
});
export type Correction = v.InferOutput<typeof Correction>;

/** The day of a page whose own date was wrong or missing. */
const PageDate = v.strictObject({ page: v.pipe(v.string(), v.maxLength(2_000)), date: Day });
export type PageDate = v.InferOutput<typeof PageDate>;

function entry<S extends v.GenericSchema>(schema: S, value: v.InferOutput<S>) {
  return { schema, default: value };
}

/**
 * Everything the reader can set: each once, with what it may be and its default. All of it lies in the browser's
 * `storage.local` (`sync` would send it off the device), and only what differs from the default.
 */
export const TABLE = {
  /** Off on all sites. */
  offEverywhere: entry(v.boolean(), false),
  /** Hosts (as in the address bar, without "www.") on which it is off. */
  sitesOff: entry(v.array(Host), []),
  /** Run on no site but those in `sitesOn`; `sitesOff` then counts for nothing. */
  onlySitesOn: entry(v.boolean(), false),
  sitesOn: entry(v.array(Host), []),
  /** Ids of actors who are never marked. */
  silenced: entry(v.array(Id), []),
  density: entry(v.picklist(DENSITIES), 'first'),
  kindsOff: entry(v.array(v.picklist(MARK_KINDS)), []),
  hideUnheard: entry(v.boolean(), false),
  /** Say where a quotation is another's by the record or by the page itself. */
  misattribution: entry(v.boolean(), false),
  personMark: entry(MarkStyle, { line: 'dotted', colour: 'blue' }),
  claimMark: entry(MarkStyle, { line: 'solid', colour: 'violet' }),
  /** A pointer that passes over a name while reading shows nothing. */
  dwellMs: entry(Milliseconds, 250),
  /** Time to travel from the mark to the card. */
  graceMs: entry(Milliseconds, 300),
  holdKey: entry(v.boolean(), false),
  /** The toolbar button shows how many people the page names. */
  badge: entry(v.boolean(), true),
  /** Days that the reader set for pages; the newest last. */
  dates: entry(v.array(PageDate), []),
  corrections: entry(v.array(Correction), []),
};

type Table = typeof TABLE;
export type SettingName = keyof Table;
export type Settings = { [K in SettingName]: v.InferOutput<Table[K]['schema']> };

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(TABLE) as SettingName[];

/** What holds where nothing is set. */
export const DEFAULTS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, TABLE[name].default]),
) as unknown as Settings;

/** Takes of `raw` what is in the right shape; all else is as if it were not set. */
export function readSettings(raw: Record<string, unknown>): Settings {
  const read = SETTING_NAMES.map((name) => {
    const parsed = v.safeParse(TABLE[name].schema, raw[name]);
    return [name, parsed.success ? parsed.output : TABLE[name].default];
  });
  return Object.fromEntries(read) as unknown as Settings;
}

/** True when a setting is as it was when the extension came. */
export function isDefault<K extends SettingName>(name: K, value: Settings[K]): boolean {
  return JSON.stringify(value) === JSON.stringify(TABLE[name].default);
}
