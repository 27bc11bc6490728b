import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { silenceOf } from '../card/cast.ts';
import { Words } from '../card/words.ts';
import { say } from '../messages/say.ts';
import { articleOf, memberIn } from './article.ts';
import { messageOf } from './asked.ts';
import { type PanelPage, PanelView } from './panel-view.tsx';
import { back, changed, here, NO_FILTER, onTo, type Place, Visits, type Way } from './places.ts';
import { reveal } from './reveal.ts';
import { PRINT, takeAlong } from './take-along.ts';
import { offBy, useDeeds } from './use-deeds.ts';
import { today, useRecord } from './use-record.ts';
import { useEscape, useFollowedTab, usePage, useSettings } from './use-tab.ts';

/** A tab opened to print shows the brief and nothing else. */
const isPrint = location.hash === PRINT;

/** Where there is no tab, the way still begins at an (empty) article. */
const NO_TAB = -1;

/** Where the reader is in the article of the tab, and how to go on from there. */
function useWay(tab: number, article: string | null): [way: Way, set: (way: Way) => void] {
  const visits = useRef(new Visits());
  const [, redraw] = useState(0);
  useEffect(() => {
    const removed = (id: number) => visits.current.forget(id);
    browser.tabs.onRemoved.addListener(removed);
    return () => browser.tabs.onRemoved.removeListener(removed);
  }, []);
  const set = (way: Way) => {
    visits.current.set(tab, article ?? '', way);
    redraw((count) => count + 1);
  };
  return [visits.current.in(tab, article), set];
}

function Panel() {
  const followed = useFollowedTab();
  const tab = followed ?? null;
  const [page, lookNow] = usePage(tab?.id ?? null);
  const settings = useSettings(tab?.inPrivate ?? false);
  const article = articleOf(page);
  const off = offBy(settings, article.url);
  const [way, setWay] = useWay(tab?.id ?? NO_TAB, article.id);
  const place: Place = isPrint ? { kind: 'brief' } : here(way).place;
  const record = useRecord(place, article, tab?.id ?? null);
  const deeds = useDeeds(tab, article, off, lookNow);
  /** Whose page was just left. */
  const [left, setLeft] = useState<string | null>(null);
  /** What became of the last press on the brief. */
  const [done, setDone] = useState<string | null>(null);

  const go = (next: Place) => {
    setLeft(null);
    setDone(null);
    setWay(onTo(way, next, scrollY));
  };
  const goBack = () => {
    setLeft(place.kind === 'person' ? place.actor : null);
    setDone(null);
    setWay(back(way));
  };
  useEscape(() => way.length > 1 && goBack());

  const { person, claim, brief } = record;
  const step = `${tab?.id} ${article.id} ${way.length}`;
  const isReady = place.kind === 'article' || [person, claim, brief].some(({ kind }) => kind === 'here');
  // Back where the reader was, as soon as there is something to scroll.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step, or its content's arrival, moves the reader
  useLayoutEffect(() => scrollTo({ top: here(way).scroll, behavior: 'instant' }), [step, isReady]);

  const title = brief.kind === 'here' ? brief.answer.title : '';
  useEffect(() => {
    // A printed page bears it, and a file made of it is called by it.
    document.title = title || say('extension_name');
    if (isPrint && title) requestAnimationFrame(() => print());
  }, [title]);

  const toPerson = (actor: string) => go({ kind: 'person', actor, filter: NO_FILTER });
  const toClaim = (which: string) => go({ kind: 'claim', claim: which });
  const toCompare = (actor: string, which: string) =>
    go({ kind: 'compare', actor, claim: which, one: null, other: null });
  const until = record.edition?.date ?? today();

  function shown(): PanelPage {
    switch (place.kind) {
      case 'article':
        return {
          kind: 'article',
          props: {
            page,
            off,
            problem: deeds.problem,
            about: record.edition,
            today: Date.now(),
            entries: record.entries,
            focus: left,
            onPerson: toPerson,
            onClaim: toClaim,
            onBrief: () => go({ kind: 'brief' }),
            onJump: deeds.jump,
            onPointClaim: deeds.pointClaim,
            onPoint: deeds.point,
            onSilence: deeds.silence,
            onSwitchOn: deeds.switchOn,
            onStart: deeds.start,
            onAlways: deeds.always,
          },
        };
      case 'person':
        return {
          kind: 'person',
          props: {
            member: memberIn(article, place.actor),
            person,
            filter: place.filter,
            until,
            reasons: record.reasons,
            silenced: article.report && silenceOf(place.actor, article.report.silenced),
            onBack: goBack,
            onFilter: (filter) => setWay(changed(way, { ...place, filter })),
            onClaim: toClaim,
            onCompare: (which) => toCompare(place.actor, which),
            onReveal: reveal,
            onJump: deeds.jump,
            onSilence: deeds.silence,
          },
        };
      case 'claim':
        return {
          kind: 'claim',
          props: {
            claim,
            until,
            onBack: goBack,
            onPerson: toPerson,
            onClaim: toClaim,
            onCompare: (actor) => toCompare(actor, place.claim),
            onReveal: reveal,
          },
        };
      case 'compare':
        return {
          kind: 'compare',
          props: {
            ...place,
            person,
            onBack: goBack,
            onChoose: (one, other) => setWay(changed(way, { ...place, one, other })),
            onClaim: toClaim,
          },
        };
      case 'brief':
        return {
          kind: 'brief',
          props: {
            brief,
            done,
            onBack: isPrint ? null : goBack,
            onAction: (action) => {
              if (brief.kind !== 'here' || !tab) return;
              takeAlong(action, brief.answer, tab.id, say).then(setDone, (error) =>
                setDone(say('brief_failed', messageOf(error))),
              );
            },
          },
        };
    }
  }

  // Nothing for the moment before the tab is known: a wrong word would flicker.
  if (followed === undefined) return null;
  return (
    <Words.Provider value={say}>
      <PanelView page={shown()} step={step} failure={page.kind === 'absent' ? null : deeds.problem} />
    </Words.Provider>
  );
}

document.documentElement.lang = say('language');
document.documentElement.dir = say('direction');
render(<Panel />, document.body);
