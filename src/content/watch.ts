import { Pace } from './pace.ts';

export interface Watched {
  /** True when a change of the page can have changed the article's text. */
  concerns(change: MutationRecord): boolean;
  /** Reads the page again; answers whether anything was new. */
  read(): Promise<boolean>;
  /** The page came back from the browser's cache: paint again. */
  restored(): void;
}

/** More changes at once than this are not looked at one by one: the page has changed. */
const CHANGES_LOOKED_AT = 200;

/**
 * Reads once, and again whenever the page's article has changed: after edits, re-rendering and route changes.
 * Waits while the page is hidden or prerendered. Ends with `signal`.
 */
export function watchPage(watched: Watched, signal: AbortSignal): void {
  const pace = new Pace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let missed = true;
  let address = location.href;

  const mayRead = () => !document.hidden && !isPrerendering();

  const schedule = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void pass(), ms);
  };

  const pass = async (): Promise<void> => {
    if (signal.aborted || !missed || reading || !mayRead()) return;
    reading = true;
    missed = false;
    pace.began();
    address = location.href;
    try {
      pace.read(await watched.read());
    } finally {
      reading = false;
      // Changes made while it was read: the page may already be another.
      if (missed) schedule(pace.changed(performance.now()));
    }
  };

  const observer = new MutationObserver((records) => {
    if (!isOfArticle(records)) return;
    missed = true;
    if (!reading) schedule(pace.changed(performance.now()));
  });

  const isOfArticle = (records: MutationRecord[]): boolean => {
    // A new address means a new article, even where the old one's element still stands.
    if (location.href !== address) return true;
    return records.length > CHANGES_LOOKED_AT || records.some((record) => watched.concerns(record));
  };

  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const woken = () => {
    if (missed && !reading) schedule(0);
  };
  document.addEventListener('visibilitychange', woken, { signal });
  document.addEventListener('prerenderingchange', woken, { signal });
  addEventListener('pageshow', (event) => event.persisted && watched.restored(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void pass();
}

/** Chrome loads some pages ahead, unseen; Firefox does not know the word. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
