import * as v from 'valibot';
import { isDefault, SETTING_NAMES, type Settings, TABLE } from './table.ts';

/*
 * Settings as one file that readers can keep, read and hand on: JSON with the settings that differ from the default.
 */

const FORMAT = 'aide-memoire-settings';
const VERSION = 1;

const entries = Object.fromEntries(SETTING_NAMES.map((name) => [name, v.optional(TABLE[name].schema)])) as {
  [K in keyof Settings]: v.OptionalSchema<(typeof TABLE)[K]['schema'], undefined>;
};

const File = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  settings: v.strictObject(entries),
});

/** The file's text. */
export function exportSettings(settings: Settings): string {
  const differing = SETTING_NAMES.filter((name) => !isDefault(name, settings[name]));
  const kept = Object.fromEntries(differing.map((name) => [name, settings[name]]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: kept }, null, 2)}\n`;
}

/** Why a file is not taken: where in it, what stands there, what could stand there instead. */
export interface ImportProblem {
  /** "settings.density", "settings.silenced[2]"; empty for the file as a whole. */
  where: string;
  found: string;
  /** What would be right; a sentence of the browser's where the text is no JSON at all. */
  expected: string;
}

/** More than these help nobody. */
const MOST_PROBLEMS = 5;

/** What a file sets, or all that is wrong with it: nothing of a wrong file is taken. */
export function importSettings(
  text: string,
): { settings: Partial<Settings> } | { problems: ImportProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [{ where: '', found: text.slice(0, 40).trim(), expected: (error as Error).message }] };
  }
  const parsed = v.safeParse(File, value);
  if (parsed.success) return { settings: parsed.output.settings as Partial<Settings> };
  const problems = parsed.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    where: pathOf(issue),
    found: issue.received,
    expected: issue.expected ?? issue.message,
  }));
  return { problems };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : path === '' ? String(key) : `.${String(key)}`;
  }
  return path;
}
