/*
 * A page as its reader sees it is one tree, though it is kept in several: open shadow trees hang on their hosts,
 * documents of visible frames on their frame elements.
 */

const ELEMENT_NODE = 1;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** The element around a node, across the edges of shadow trees and same-origin frames; null above the page. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode as (Node & Partial<Pick<ShadowRoot, 'host'>>) | null;
  if (!parent) return null;
  // In Chromium a picture or field named "parentNode" stands for its form's parent: without end, if it were believed.
  if (isElement(parent)) return parent.contains(node) ? parent : null;
  return parent.host ?? (parent as Document).defaultView?.frameElement ?? null;
}

/** True when `inner` is `outer` or stands in it, however many edges lie between. */
export function holds(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

const FRAMES = new Set(['iframe', 'frame']);

/** What a same-origin frame shows; null for any other element, and while the visitor edits in it. */
export function bodyOfFrame(element: Element): HTMLElement | null {
  if (!FRAMES.has(element.localName)) return null;
  const inside = (element as HTMLIFrameElement).contentDocument;
  const isEdited = inside?.designMode === 'on' || inside?.body?.isContentEditable;
  return isEdited ? null : (inside?.body ?? null);
}
