/** Crosshairs: shows a place in the page. */
export function Aim() {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <circle cx="7" cy="7" r="4" fill="none" stroke="currentColor" />
      <circle cx="7" cy="7" r="1.25" fill="currentColor" />
      <path d="M7 .5v2.5M7 11v2.5M.5 7H3M11 7h2.5" stroke="currentColor" />
    </svg>
  );
}
