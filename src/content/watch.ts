import { isFurniture } from '../article/left-out.ts';
import { bodyOfFrame } from '../article/tree.ts';
import { Pace } from './pace.ts';

export interface Watched {
  /** Told of every change of the page's nodes, before the browser draws it. True: the article's text can have changed. */
  changed(changes: MutationRecord[]): boolean;
  /** The page may show another article, or show it elsewhere. */
  moved(): void;
  /** Reads the page again; answers whether anything was new, and for how many milliseconds it worked. */
  read(): Promise<{ isNew: boolean; worked: number }>;
  /** The page came back from the browser's cache: paint again. */
  restored(): void;
}

export interface Watch {
  /** Watches a shadow tree or a frame's document too. */
  also(tree: Document | ShadowRoot): void;
  /** Reads as soon as it may. */
  now(): void;
  /** True while the page is read more seldom than it changes. */
  isSlowed(): boolean;
}

/** What is folded, unfolded or drawn late moves the page's end; adverts and pictures do too, so this can wait. */
const RESIZED_MS = 1_000;

const NODES: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/**
 * Reads once, and again whenever the page's article has changed: after edits, re-rendering and route changes.
 * Waits while the page is hidden or prerendered. Ends with `signal`.
 */
export function watchPage(watched: Watched, signal: AbortSignal): Watch {
  const edits = new Pace();
  const resizes = new Pace(RESIZED_MS);
  /** What happened since the last reading began. */
  const due = new Set<Pace>([edits]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let address = location.href;

  const mayRead = () => !signal.aborted && !document.hidden;

  const schedule = (ms: number): void => {
    clearTimeout(timer);
    if (!reading) timer = setTimeout(() => void pass(), ms);
  };

  const later = (pace: Pace): void => {
    due.add(pace);
    const now = performance.now();
    schedule(Math.min(...[...due].map((each) => each.changed(now))));
  };

  const pass = async (): Promise<void> => {
    if (due.size === 0 || reading || !mayRead()) return;
    reading = true;
    const paces = [...due];
    due.clear();
    for (const pace of paces) pace.began(performance.now());
    address = location.href;
    try {
      const { isNew, worked } = await watched.read();
      for (const pace of isNew ? [edits, resizes] : paces) pace.read(isNew, performance.now(), worked);
    } finally {
      reading = false;
      // Changes made while it was read: the page may already be another.
      for (const pace of due) later(pace);
    }
  };

  const observer = new MutationObserver((changes) => {
    const concerns = watched.changed(changes);
    if (!movedOn() && concerns) later(edits);
  });

  /** A new address means a new article, even where the old one's element still stands. */
  const movedOn = (): boolean => {
    if (location.href === address) return false;
    arrived();
    return true;
  };

  let isFirstSize = true;
  const resizing = new ResizeObserver(() => {
    if (!isFirstSize) arrived(resizes);
    isFirstSize = false;
  });
  const arrived = (pace = edits) => {
    watched.moved();
    later(pace);
  };

  observer.observe(document, NODES);
  if (document.body) resizing.observe(document.body);
  const on = (target: EventTarget, type: string, heard: (event: Event) => void, capture = false) =>
    target.addEventListener(type, heard, { signal, capture });
  on(document, 'visibilitychange', () => due.size > 0 && schedule(0));
  on(globalThis, 'pageshow', (event) => (event as PageTransitionEvent).persisted && watched.restored());
  // Sites of endless articles change the address as the next one comes into view.
  if ('navigation' in globalThis) on(navigation, 'currententrychange', movedOn);
  // Frames load after the page has; most are adverts.
  on(document, 'load', ({ target }) => isReadable(target as Element) && arrived(), true);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resizing.disconnect();
    clearTimeout(timer);
  });
  schedule(0);
  return {
    also: (tree) => observer.observe(tree, NODES),
    now: () => {
      due.add(edits);
      schedule(0);
    },
    isSlowed: () => edits.isSlowed(performance.now()),
  };
}

function isReadable(target: Element): boolean {
  return bodyOfFrame(target) !== null && !isFurniture(target);
}
