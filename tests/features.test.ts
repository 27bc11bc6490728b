import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(join(ROOT, 'tests/FEATURES.md'), 'utf8');

/** The cells of a line of a table, without the blanks that line them up. */
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Every line of a table that is neither its head nor the rule below that: what there is, whether (Y, P, N), what shows it. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map(cellsOf)
  .filter(([what = '']) => what !== '' && !/^-+$/.test(what))
  .map(([what = '', is = '', by = '']) => ({ what, is, by }));

/** The file that a row means by a short name. */
function fileOf(name: string): string | undefined {
  const [folder] = name.split('/');
  const places =
    folder === 'browser'
      ? [`tests/${name}.browser.test.ts`]
      : [`tests/${name}.test.ts`, `src/${name}.test.ts`, `src/${name}.test.tsx`];
  return places.find((place) => existsSync(join(ROOT, place)));
}

/** Every test that a row names: a file, and the beginning of a name in it. A name without a file is of the one before. */
function testsIn(by: string): { file: string; name: string }[] {
  let file = '';
  return [...by.matchAll(/(?:`([a-z/-]+)` )?“([^”]+)”/g)].map(([, given, name = '']) => {
    file = given ?? file;
    return { file, name };
  });
}

describe('the list of features', () => {
  it('is read whole', () => {
    expect(rows.filter(({ is, by }) => !/^[YPN]$/.test(is) || by === '')).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
  });

  it.each(rows.filter(({ is }) => is === 'Y'))('$what: has a test', ({ by }) => {
    expect(testsIn(by).length).toBeGreaterThan(0);
  });

  it.each(rows.flatMap(({ what, by }) => testsIn(by).map((test) => ({ what, ...test }))))(
    '$what: $file “$name” is there',
    ({ file, name }) => {
      const path = fileOf(file);
      expect(path).toBeDefined();
      expect(readFileSync(join(ROOT, path ?? ''), 'utf8')).toContain(name);
    },
  );
});
