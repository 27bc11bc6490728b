import { HIGHLIGHTS } from './marks.ts';

/** What Firefox gives extensions, to look into closed roots; Chrome has no such property, and no leftovers. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away what an earlier version has left: Firefox ends a script with its version and gives it no moment to take its
 * marks and its card along, which the next version's styles would show again. Of elements nothing but a host as we make
 * them is touched.
 */
export function removeLeftovers(): void {
  for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll<HTMLElement & Openable>('div[popover=manual]:empty')) {
    const isOurs =
      host.attributes.length === 1 && host.openOrClosedShadowRoot?.querySelector('div > .card[dir]');
    if (isOurs) host.remove();
  }
}
