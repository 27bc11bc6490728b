import { useEffect, useState } from 'preact/hooks';
import { type PageState, watchPage } from '../messages/watch-page.ts';
import { type Settings, watchSettings } from '../settings/settings.ts';
import { type FollowedTab, followTab, onNavigation } from './follow-tab.ts';

/** How often a page that was read is asked what is new: a panel may stand open all day. */
const SETTLED_MS = 2_500;

/** The tab the panel speaks of; undefined until it is known, null when there is none. */
export function useFollowedTab(): FollowedTab | null | undefined {
  const [tab, setTab] = useState<FollowedTab | null>();
  useEffect(() => {
    const ending = new AbortController();
    void followTab(location.href, setTab, ending.signal);
    return () => ending.abort();
  }, []);
  return tab;
}

/** The state of a tab's page, and how to have it looked at now instead of in a while. */
export function usePage(tab: number | null): [page: PageState, lookNow: () => void] {
  const [known, setKnown] = useState<{ tab: number | null; page: PageState } | null>(null);
  const [looks, setLooks] = useState(0);
  const lookNow = () => setLooks((count) => count + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look asked for begins the watch anew
  useEffect(() => {
    if (tab === null) return;
    const ending = new AbortController();
    void watchPage(tab, (page) => setKnown({ tab, page }), ending.signal, SETTLED_MS);
    onNavigation(tab, lookNow, ending.signal);
    return () => ending.abort();
  }, [tab, looks]);
  // What was known of another tab's page is not of this one.
  if (known !== null && known.tab === tab) return [known.page, lookNow];
  return [
    tab === null ? { kind: 'absent', url: null, why: 'not-web' } : { kind: 'asking', url: null },
    lookNow,
  ];
}

/** The settings as they hold in ordinary or in private windows; null until they were read. */
export function useSettings(inPrivate: boolean): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(inPrivate, setSettings, ending.signal);
    return () => ending.abort();
  }, [inPrivate]);
  return settings;
}

/** Calls `escaped` when Escape is pressed. */
export function useEscape(escaped: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      escaped();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [escaped]);
}
