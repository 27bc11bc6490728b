import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, type Node, parseDocument } from 'yaml';

/** Something in the record that is not as it should be; `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** A file's checked content, and where in the file each part of it stands. */
export interface ReadFile<T> {
  file: string;
  value: T;
  /** Line (from 1) on which the value at `path` begins; the nearest parent's when it is not written out. */
  lineOf(path: (string | number)[]): number;
}

/**
 * Reads one YAML file and checks it against `schema`. Returns null when there are problems, which are added to
 * `problems`, each with file, line and the field's path: nothing is lost, the other files are read on.
 */
export function readYaml<S extends v.GenericSchema>(
  path: string,
  schema: S,
  problems: Problem[],
): ReadFile<v.InferOutput<S>> | null {
  const file = relative(process.cwd(), path);
  const counter = new LineCounter();
  // The core schema keeps dates as the strings they are written as.
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter, schema: 'core' });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push({
        file,
        line: error.linePos?.[0].line ?? 1,
        message: error.message.split('\n')[0] ?? '',
      });
    }
    return null;
  }
  const lineOf = (keys: (string | number)[]): number => {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true) as Node | undefined;
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { file, value: result.output, lineOf };
  for (const issue of result.issues) {
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    problems.push({ file, line: lineOf(keys), message: `${keys.join('.') || 'file'}: ${issue.message}` });
  }
  return null;
}
