/*
 * How marks are drawn. The highlights' names and the default look stand in the content script's marks.css; a reader's
 * own choice lies over it as a stylesheet of the same rules.
 */

/** Underlines that browsers draw in a highlight. */
export const LINES = ['dotted', 'dashed', 'solid', 'double', 'wavy'] as const;
export type Line = (typeof LINES)[number];

/**
 * One colour must serve every page, as most dark pages do not say that they are dark: each has a contrast of at least 3
 * on white, sepia (#f4ecd8) and near-black (#111), by WCAG 2.2; a test counts it.
 */
export const COLOURS = {
  blue: '#2b7fa3',
  violet: '#8a63c9',
  green: '#2f8560',
  rose: '#bd4a80',
  amber: '#a36a1c',
  grey: '#71787e',
} as const;
export type Colour = keyof typeof COLOURS;

/** How one kind of mark looks. */
export interface MarkStyle {
  line: Line;
  colour: Colour;
}

/** Thickness in pixels, and distance from the baseline in units of the text: clear of descenders. */
const THIN_PX = 1.5;
const STRONG_PX = 2;
const OFFSET = '0.22em';

/** The underline of a mark, as a declaration's value. */
export function underline({ line, colour }: MarkStyle, strength: 'full' | 'half' = 'full'): string {
  const ink = strength === 'full' ? COLOURS[colour] : `${COLOURS[colour]}80`;
  return `underline ${line} ${THIN_PX}px ${ink}`;
}

/** The tint behind a claim: the faintest that is seen. */
export function tint({ colour }: MarkStyle): string {
  return `${COLOURS[colour]}14`;
}

/** The whole stylesheet for a reader's choice. In print and in forced colours the default's rules hold. */
export function marksCss(person: MarkStyle, claim: MarkStyle): string {
  const rule = (name: string, decoration: string, more = '') =>
    `::highlight(aide-memoire-${name}){text-decoration:${decoration};text-underline-offset:${OFFSET};${more}}`;
  const rules = [
    rule('person', underline(person)),
    rule('faint', underline(person, 'half')),
    rule('claim', underline(claim), `background-color:${tint(claim)}`),
    rule('hover', `underline solid ${STRONG_PX}px ${COLOURS[person.colour]}`),
  ];
  return `@media screen and (forced-colors:none){${rules.join('')}}`;
}
