/** The id of the element that shows a statement. */
export function idOf(key: string): string {
  return `statement-${key.replaceAll('/', '-')}`;
}

/** Brings the element of a statement into sight, out of its fold, and gives it the focus. */
export function reveal(key: string): void {
  const element = document.getElementById(idOf(key));
  if (!element) return;
  const fold = element.closest('details');
  if (fold) fold.open = true;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  element.focus({ preventScroll: true });
}
