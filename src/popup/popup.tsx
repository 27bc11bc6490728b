import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { type CastMember, castOf, memberOf } from '../card/cast.ts';
import { claimsFoundIn } from '../card/claims-found.ts';
import { Words } from '../card/words.ts';
import { ask, askPage } from '../messages/ask.ts';
import { openPanel } from '../messages/open-panel.ts';
import type { PageReport } from '../messages/protocol.ts';
import { say } from '../messages/say.ts';
import { type PageState, patternOf, watchPage } from '../messages/watch-page.ts';
import type { About } from '../model/about.ts';
import type { ClaimEntry } from '../model/claim-sheet.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import {
  type Settings,
  setOffEverywhere,
  setPageDate,
  setSiteOff,
  watchSettings,
} from '../settings/settings.ts';
import { isSiteOff, siteOf } from '../settings/site.ts';
import { type OpenTab, openTab } from './open-tab.ts';
import type { PersonState } from './person-page.tsx';
import { PopupView } from './popup-view.tsx';

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function offBy(settings: Settings | null, site: string | null): 'everywhere' | 'site' | null {
  if (settings?.offEverywhere) return 'everywhere';
  return settings && isSiteOff(settings, site) ? 'site' : null;
}

/** The page's state, and how to have it looked at now instead of in a while. */
function usePage(tab: number | null): [page: PageState, lookNow: () => void] {
  const [page, setPage] = useState<PageState>(
    tab === null ? { kind: 'absent', url: null, why: 'not-web' } : { kind: 'asking', url: null },
  );
  const [looks, setLooks] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look asked for begins the watch anew
  useEffect(() => {
    if (tab === null) return;
    const ending = new AbortController();
    void watchPage(tab, setPage, ending.signal);
    return () => ending.abort();
  }, [tab, looks]);
  return [page, () => setLooks((count) => count + 1)];
}

function useSettings(inPrivate: boolean): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(inPrivate, setSettings, ending.signal);
    return () => ending.abort();
  }, [inPrivate]);
  return settings;
}

function useAbout(): About | null {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    // Only a line at the foot: without it the popup is whole.
    ask('about', {}).then(setAbout, () => {});
  }, []);
  return about;
}

/** What the record holds on the claims of the page, by id; empty until it is known. */
function useEntries(report: PageReport | null): ReadonlyMap<string, ClaimEntry> {
  const [entries, setEntries] = useState<ReadonlyMap<string, ClaimEntry>>(new Map());
  const claims = report?.annotated ? claimsFoundIn(report.annotated, report.silenced) : [];
  const key = claims.map(({ claim }) => claim).join(' ');
  const date = report?.date ?? null;
  useEffect(() => {
    if (key === '') return;
    let wanted = true;
    ask('claims', { claims: key.split(' '), date }).then(
      (list) => wanted && setEntries(new Map(list.map((entry) => [entry.id, entry]))),
      // Without it the list has the speakers alone.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [key, date]);
  return entries;
}

/** The record of one actor as of the article's date; null while nobody's page is open. */
function usePerson(actor: string | null, date: string | null): PersonState {
  const [person, setPerson] = useState<PersonState>({ kind: 'asked' });
  useEffect(() => {
    setPerson({ kind: 'asked' });
    if (actor === null) return;
    let wanted = true;
    ask('person', { actor, date }).then(
      (sheet) => wanted && setPerson({ kind: 'here', sheet }),
      (error) => wanted && setPerson({ kind: 'failed', problem: messageOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [actor, date]);
  return person;
}

/** Why the page marks an actor; empty until it answered. */
function useReasons(tab: number | null, actor: string | null): WhyMarked[] {
  const [reasons, setReasons] = useState<WhyMarked[]>([]);
  useEffect(() => {
    setReasons([]);
    if (tab === null || actor === null) return;
    let wanted = true;
    // A page that has gone meanwhile marks nobody.
    askPage(tab, 'why', { actor }).then(
      (answer) => wanted && setReasons(answer),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [tab, actor]);
  return reasons;
}

function useEscape(escaped: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      escaped();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [escaped]);
}

function Popup(props: { open: OpenTab | null }) {
  const tab = props.open?.id ?? null;
  const inPrivate = props.open?.inPrivate ?? false;
  const [page, lookNow] = usePage(tab);
  const settings = useSettings(inPrivate);
  const about = useAbout();
  const [member, setMember] = useState<CastMember | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  /** How often each actor was jumped to: each click shows the next mention. */
  const jumps = useRef(new Map<string, number>());

  const report = page.kind === 'told' ? page.report : null;
  const entries = useEntries(report);
  const person = usePerson(member?.actor ?? null, report?.date ?? null);
  const reasons = useReasons(tab, member?.actor ?? null);
  const annotated = report?.annotated ?? null;
  const cast = report && annotated ? castOf(annotated, report.silenced) : [];

  const back = () => {
    setLeft(member?.actor ?? null);
    setMember(null);
  };
  useEscape(() => (member ? back() : window.close()));

  const start = async () => {
    if (tab === null) return;
    setProblem(null);
    await ask('start', { tab }).catch((error) => setProblem(messageOf(error)));
  };
  const always = async () => {
    if (page.url === null) return;
    // Browsers show the question only when it is asked in the click itself: nothing may be awaited before it.
    const granted = await browser.permissions.request({ origins: [patternOf(page.url)] });
    if (!granted) return;
    await ask('hosts-changed', {});
    await start();
  };
  const jump = (actor: string) => {
    const mentions = cast.find((one) => one.actor === actor)?.mentions ?? [];
    const count = jumps.current.get(actor) ?? 0;
    const mention = mentions[count % mentions.length];
    if (tab === null || mention === undefined) return;
    jumps.current.set(actor, count + 1);
    void askPage(tab, 'jump', { mention }).catch((error) => setFailure(messageOf(error)));
  };
  const point = (start: number, end: number) => {
    if (tab !== null)
      void askPage(tab, 'point', { start, end }).catch((error) => setFailure(messageOf(error)));
  };
  const panel = () => {
    if (!props.open) return;
    openPanel(props.open.window).then(
      () => window.close(),
      (error) => setFailure(messageOf(error)),
    );
  };
  /** Something is to be kept; a full storage, for one, refuses. Answers whether it was. */
  const keep = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => {
        setFailure(null);
        return true;
      },
      () => {
        setFailure(say('not_kept'));
        return false;
      },
    );
  const silence = async (actor: string, how: Silence, undo: boolean) => {
    if (tab === null) return;
    if (await keep(askPage(tab, 'silence-in-page', { actor, silence: how, undo }))) lookNow();
  };
  const date = async (day: string | null) => {
    if (tab === null || page.url === null) return;
    if (!(await keep(setPageDate(page.url, day, inPrivate)))) return;
    await askPage(tab, 'reread', {});
    lookNow();
  };

  const site = page.url === null ? null : siteOf(page.url);
  return (
    <Words.Provider value={say}>
      <PopupView
        page={page}
        off={offBy(settings, site)}
        problem={problem}
        failure={failure}
        focus={left}
        open={member && { member, person, reasons }}
        about={about}
        today={Date.now()}
        switches={
          settings && {
            site,
            onSite: !isSiteOff(settings, site),
            onEverywhere: !settings.offEverywhere,
          }
        }
        onOpen={(actor) => setMember(annotated && memberOf(actor, annotated))}
        onBack={back}
        onJump={jump}
        onPoint={point}
        onSilence={(...how) => void silence(...how)}
        onDate={(day) => void date(day).catch((error) => setFailure(messageOf(error)))}
        entries={entries}
        onPanel={panel}
        onStart={() => void start()}
        onAlways={() => void always().catch((error) => setProblem(messageOf(error)))}
        onSite={(on) => site !== null && void keep(setSiteOff(site, !on, inPrivate))}
        onEverywhere={(on) => void keep(setOffEverywhere(!on, inPrivate))}
      />
    </Words.Provider>
  );
}

document.documentElement.lang = say('language');
document.documentElement.dir = say('direction');
void openTab(location.href).then((tab) => render(<Popup open={tab} />, document.body));
