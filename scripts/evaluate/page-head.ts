import * as v from 'valibot';
import { parse } from 'yaml';

/**
 * Parts a golden page's file: what it is, in YAML between two lines of `---`, and the text below, which begins at
 * `start` of the source (UTF-16). `name` is for messages. Throws with the page and the reason when the head is not there
 * or not as `schema` has it.
 */
export function readHead<Schema extends v.GenericSchema>(
  name: string,
  source: string,
  schema: Schema,
): { head: v.InferOutput<Schema>; body: string; start: number } {
  const [whole, head, body] = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/.exec(source) ?? [];
  if (whole === undefined || head === undefined || body === undefined)
    throw new Error(`${name}: no head between two lines of ---`);
  const checked = v.safeParse(schema, parse(head, { schema: 'core' }));
  if (!checked.success) throw new Error(`${name}: ${v.summarize(checked.issues)}`);
  return { head: checked.output, body, start: whole.length - body.length };
}
