import type { Stance } from '../model/statement.ts';

/**
 * ● asserts, ○ rejects, ◐ qualifies: drawn, because fonts disagree on the size of these characters. All three wear
 * one colour, since no side is right or wrong here. Hidden from screen readers: the word stands beside it. `place` is its
 * corner and size within a drawing.
 */
export function StanceMark(props: { stance: Stance; place?: { x: number; y: number; width: number } }) {
  return (
    <svg
      class="stance-mark"
      viewBox="0 0 10 10"
      width="10"
      height={props.place?.width ?? 10}
      aria-hidden="true"
      focusable="false"
      {...props.place}
    >
      <circle cx="5" cy="5" r="4" fill={props.stance === 'asserts' ? 'currentColor' : 'none'} />
      {props.stance === 'qualifies' && <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" />}
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
