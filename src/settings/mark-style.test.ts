import { describe, expect, it } from 'vitest';
import { COLOURS, marksCss } from './mark-style.ts';

/** Relative luminance of #rrggbb, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const PAPERS = { white: '#ffffff', sepia: '#f4ecd8', 'near-black': '#111111' };

describe.each(Object.entries(COLOURS))('%s', (_, colour) => {
  it.each(Object.entries(PAPERS))('is seen on %s', (_, paper) =>
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3),
  );
});

it('a reader’s choice changes only what is ours, and nothing in print or in forced colours', () => {
  const css = marksCss({ line: 'wavy', colour: 'rose' }, { line: 'double', colour: 'green' });
  expect(css.startsWith('@media screen and (forced-colors:none){')).toBe(true);
  const selectors = [...css.matchAll(/([^{}]+)\{text-decoration/g)].map(([, selector]) => selector);
  expect(selectors.every((selector) => /^::highlight\(aide-memoire-[a-z]+\)$/.test(selector ?? ''))).toBe(
    true,
  );
  expect(css).toContain('underline wavy 1.5px #bd4a80');
  expect(css).toContain('underline double 1.5px #2f8560');
});
