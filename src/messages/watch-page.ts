import browser from '../browser.ts';
import type { Absence } from '../model/absence.ts';
import { askPage } from './ask.ts';
import type { PageReport } from './protocol.ts';

/** What an extension page knows of the page in its tab. `url` is null where the browser does not tell the address. */
export type PageState =
  | { kind: 'asking'; url: string | null }
  | { kind: 'told'; url: string | null; report: PageReport }
  | { kind: 'absent'; url: string | null; why: Absence };

/** How soon to ask again while the page is at work or not there: under what a reader feels as waiting. */
const RESTLESS_MS = 250;
/** And when it has been read: an open popup follows a page that grows or is left, without keeping it busy. */
const SETTLED_MS = 1500;

/** The match pattern of one host's pages and no more. `url` is a web page's. */
export function patternOf(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}

async function whyAbsent(url: string | null): Promise<Absence> {
  if (url === null) return 'not-by-itself';
  if (!/^https?:/.test(url)) return 'not-web';
  return (await browser.permissions.contains({ origins: [patternOf(url)] })) ? 'not-yet' : 'not-by-itself';
}

async function look(tab: number): Promise<PageState> {
  const { url = null, status } = await browser.tabs.get(tab);
  try {
    return { kind: 'told', url, report: await askPage(tab, 'report', {}) };
  } catch {
    const why = await whyAbsent(url);
    // A page that is still loading has no content script yet: wait for it. A browser page never gets one.
    return status === 'loading' && why !== 'not-web' ? { kind: 'asking', url } : { kind: 'absent', url, why };
  }
}

function settled(state: PageState): boolean {
  return state.kind === 'told' && state.report.state !== 'reading' && state.report.state !== 'off';
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/**
 * Tells of every change in what is known of the page in `tab`, until `signal` ends it or the tab is closed. A page that
 * was read is looked at every `settledMs`.
 */
export async function watchPage(
  tab: number,
  changed: (state: PageState) => void,
  signal: AbortSignal,
  settledMs = SETTLED_MS,
): Promise<void> {
  let last = '';
  while (!signal.aborted) {
    let state: PageState;
    try {
      state = await look(tab);
    } catch {
      changed({ kind: 'absent', url: null, why: 'gone' });
      return;
    }
    const now = JSON.stringify(state);
    if (now !== last && !signal.aborted) changed(state);
    last = now;
    await pause(settled(state) ? settledMs : RESTLESS_MS, signal);
  }
}
