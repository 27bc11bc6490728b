import { useRef, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { ask, askPage } from '../messages/ask.ts';
import { say } from '../messages/say.ts';
import { patternOf } from '../messages/watch-page.ts';
import type { Silence } from '../model/marking.ts';
import { type Settings, setOffEverywhere, setSiteOff } from '../settings/settings.ts';
import { isSiteOff, siteOf } from '../settings/site.ts';
import type { ArticleKnown } from './article.ts';
import { messageOf } from './asked.ts';
import type { FollowedTab } from './follow-tab.ts';

/** What a reader can do with the page in the tab. */
export interface Deeds {
  /** What went wrong with the last one. */
  problem: string | null;
  /** Shows the next place that names an actor, or makes a claim: another at each press. */
  jump(actor: string): void;
  pointClaim(claim: string): void;
  point(start: number, end: number): void;
  silence(actor: string, how: Silence, undo: boolean): void;
  switchOn(): void;
  /** Null where the reader's press in the panel is not enough to let us in. */
  start: (() => void) | null;
  always: (() => void) | null;
}

/** How the extension is switched off here, if it is. */
export function offBy(settings: Settings | null, url: string | null): 'everywhere' | 'site' | null {
  if (settings?.offEverywhere) return 'everywhere';
  const site = url === null ? null : siteOf(url);
  return settings && isSiteOff(settings, site) ? 'site' : null;
}

/** The deeds for the article in a tab. */
export function useDeeds(
  tab: FollowedTab | null,
  article: ArticleKnown,
  off: 'everywhere' | 'site' | null,
  lookNow: () => void,
): Deeds {
  const { url, cast, claims } = article;
  const [problem, setProblem] = useState<string | null>(null);
  const presses = useRef(new Map<string, number>());

  const inTab = (work: (tab: number) => Promise<unknown>) => {
    setProblem(null);
    if (tab) work(tab.id).catch((error) => setProblem(messageOf(error)));
  };
  /** Something is to be kept; a full storage, for one, refuses. */
  const keep = (work: Promise<unknown>) => {
    setProblem(null);
    work.catch(() => setProblem(say('not_kept')));
  };
  const next = <T>(what: string, places: T[]): T | undefined => {
    const count = presses.current.get(what) ?? 0;
    presses.current.set(what, count + 1);
    return places[count % places.length];
  };
  const point = (start: number, end: number) => inTab((id) => askPage(id, 'point', { start, end }));
  const start = () => inTab((id) => ask('start', { tab: id }));
  const always = (address: string) =>
    inTab(async (id) => {
      // Browsers show the question only when it is asked in the click itself: nothing may be awaited before it.
      if (!(await browser.permissions.request({ origins: [patternOf(address)] }))) return;
      await ask('hosts-changed', {});
      await ask('start', { tab: id });
    });

  return {
    problem,
    point,
    jump(actor) {
      const mention = next(actor, cast.find((one) => one.actor === actor)?.mentions ?? []);
      if (mention !== undefined) inTab((id) => askPage(id, 'jump', { mention }));
    },
    pointClaim(claim) {
      const place = next(`claim ${claim}`, claims.find((one) => one.claim === claim)?.places ?? []);
      if (place) point(place.start, place.end);
    },
    silence(actor, how, undo) {
      if (tab) keep(askPage(tab.id, 'silence-in-page', { actor, silence: how, undo }).then(lookNow));
    },
    switchOn() {
      const inPrivate = tab?.inPrivate ?? false;
      const site = url === null ? null : siteOf(url);
      if (off === 'everywhere') keep(setOffEverywhere(false, inPrivate));
      else if (site !== null) keep(setSiteOff(site, false, inPrivate));
    },
    start: url === null ? null : start,
    always: url === null ? null : () => always(url),
  };
}
