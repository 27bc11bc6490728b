import { type JSX, render } from 'preact';
import { sayEnglish } from './english.fixture.ts';
import { Words } from './words.ts';

/** Renders a view in English into a new element of the page, and gives that element. */
export function shown(view: JSX.Element): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  redraw(place, view);
  return place;
}

/** Renders the view's next state into the element that {@link shown} gave. */
export function redraw(place: HTMLElement, view: JSX.Element): void {
  render(<Words.Provider value={sayEnglish}>{view}</Words.Provider>, place);
}

/** The text a sighted reader sees, line breaks and doubled spaces made one space. */
export function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const unseen of copy?.querySelectorAll('.unseen') ?? []) unseen.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
