import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');
const LOCALES = join(SRC, '_locales');

type Messages = Record<string, { message: string; description?: string }>;

const folders = readdirSync(LOCALES);
const messagesOf = (folder: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8'));
const english = messagesOf('en');
const keys = Object.keys(english);

/**
 * Beginnings of keys that are put together at run time and so stand nowhere as a whole, each with the reason. None is:
 * the code names every key in full, and the compiler knows it by its type.
 */
const COMPOSED: Record<string, string> = {};

/** Chrome's limit on the description in the manifest. */
const DESCRIPTION_AT_MOST = 132;

/** What code or browser puts something in the place of ($1, %s), or cuts at (| around an example's marked words). */
const slotsOf = (message: string) => (message.match(/\$\d|%s|\|/g) ?? []).sort().join(' ');

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

describe.each(folders)('the words of "%s"', (folder) => {
  const messages = messagesOf(folder);
  /** Keys that English has too and whose words here fail. */
  const failing = (fails: (message: string, key: string) => boolean) =>
    keys.filter((key) => messages[key] && fails(messages[key].message, key));

  it('has every key of English and no other', () => {
    expect(keys.filter((key) => !messages[key])).toEqual([]);
    expect(Object.keys(messages).filter((key) => !english[key])).toEqual([]);
  });

  it('leaves no message empty', () => {
    expect(failing((message) => message.trim() === '')).toEqual([]);
  });

  it('has the placeholders of English', () => {
    expect(failing((message, key) => slotsOf(message) !== slotsOf(english[key]?.message ?? ''))).toEqual([]);
    // Browsers read "$" as the beginning of a placeholder wherever it stands.
    expect(failing((message) => /\$(?!\d)/.test(message))).toEqual([]);
  });

  it('names its own language', () => {
    const language = messages.language?.message ?? '';
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    // "zh-Hans" and "zh-CN" are one written language, so both are compared in full.
    const here = new Intl.Locale(folder.replace('_', '-'));
    const meant = here.maximize();
    const told = new Intl.Locale(language).maximize();
    expect([told.language, told.script]).toEqual([meant.language, meant.script]);
    if (here.region) expect(told.region).toBe(here.region);
  });

  it('runs in the direction of its script', () => {
    const { script = '' } = new Intl.Locale(folder.replace('_', '-')).maximize();
    expect(messages.direction?.message).toBe(RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr');
  });

  it('has a description that fits the browsers’ lists', () => {
    expect([...(messages.extension_description?.message ?? '')].length).toBeLessThanOrEqual(
      DESCRIPTION_AT_MOST,
    );
  });
});

/**
 * Messages with numbers in them, and which of their slots hold them. None is followed by a noun whose form would hang on the
 * number ("2 заявления, 5 заявлений"): the words stand before it, so that no message needs forms of plural.
 */
const COUNTED: Record<string, number[]> = {
  card_shown_of: [1, 2],
  card_newest_of: [1, 2],
  card_fold: [2],
  card_later: [1],
  card_held: [1],
  popup_held: [1],
  popup_held_earlier: [1, 2],
  popup_times: [1],
  popup_edition: [2],
  search_all: [1],
  search_found: [1],
  search_option: [2],
  options_people_of: [1, 2],
  options_sites_shipped: [1],
  options_share: [1, 2],
  options_wrongly: [1],
  claim_latest_of: [1],
  panel_held_compare: [1],
  panel_range: [1],
  brief_claim_held: [1],
};

/** Words after a number that are the same for every number: "of". */
const UNCHANGING = new Set(['von', 'sur', 'de', 'из', 'з', 'من']);

describe.each(folders)('numbers in the words of "%s"', (folder) => {
  const messages = messagesOf(folder);
  const { pluralCategories } = new Intl.PluralRules(messages.language?.message).resolvedOptions();

  it('need no forms of plural', () => {
    // English has such words only where the number is never one; languages with one form for all numbers have none.
    if (folder === 'en' || pluralCategories.length === 1) return;
    const changing = Object.entries(COUNTED).flatMap(([key, slots]) => {
      const message = messages[key]?.message ?? '';
      return slots.flatMap((slot) => {
        const [, word] = new RegExp(`\\$${slot}\\s+(\\p{L}+)`, 'u').exec(message) ?? [];
        return word === undefined || UNCHANGING.has(word) ? [] : [`${key}: ${message}`];
      });
    });
    expect(changing).toEqual([]);
  });
});

/** What can name a key: the manifest and all code but tests and their fixtures, which are shown to nobody. */
function code(): string {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith(`_locales${sep}`) && !path.startsWith(`records${sep}`))
    .filter((path) => /\.(tsx?|html)$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path));
  return [join(ROOT, 'manifest.json'), ...files.map((path) => join(SRC, path))]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

describe('the keys of English', () => {
  const prefixes = Object.keys(COMPOSED);

  it('are all used', () => {
    const named = new Set(
      [...code().matchAll(/(['"`])(?:__MSG_(\w+)__|(\w+))\1/g)].map(
        ([, , manifest, quoted]) => manifest ?? quoted,
      ),
    );
    const isUsed = (key: string) => named.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('that are put together at run time still exist', () => {
    expect(prefixes.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
  });
});
