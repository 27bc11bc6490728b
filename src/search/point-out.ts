import { indexed } from './text-index.ts';

/** Name in the page's registry of highlights; search.css draws it. */
const FOUND = 'found';

/** Points out every word of an element's text that the index has as one of `words`, without touching the element. */
export function pointOut(element: Element, words: Set<string>): void {
  const ranges: Range[] = [];
  if (words.size > 0) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Words of buttons and of our own labels are not what was searched.
      if (!node.parentElement?.closest('[lang]') || node.parentElement.closest('button, .unseen')) continue;
      for (const found of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)) {
        if (!words.has(indexed(found[0]) ?? '')) continue;
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set(FOUND, new Highlight(...ranges));
}
