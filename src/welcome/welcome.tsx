import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { Words } from '../card/words.ts';
import { ask } from '../messages/ask.ts';
import { say } from '../messages/say.ts';
import { MAX_TEXT } from '../messages/to-page.ts';
import { setSilenced, watchSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/table.ts';
import { PRACTICE_DATE, PRACTICE_TEXT } from './practice.ts';
import { type Reading, WelcomeView } from './welcome-view.tsx';

/** Reads a text as a page's would be. */
async function read(text: string, date: string | null, lang: string | null): Promise<Reading> {
  const taken = text.slice(0, MAX_TEXT);
  try {
    return { kind: 'read', text: taken, date, annotated: await ask('annotate', { text: taken, date, lang }) };
  } catch (error) {
    return { kind: 'failed', problem: error instanceof Error ? error.message : String(error) };
  }
}

function Welcome(props: { inPrivate: boolean }) {
  const { inPrivate } = props;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [practice, setPractice] = useState<Reading>({ kind: 'reading' });
  const [own, setOwn] = useState<Reading>({ kind: 'none' });
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(inPrivate, setSettings, ending.signal);
    void read(PRACTICE_TEXT, PRACTICE_DATE, 'en').then(setPractice);
    return () => ending.abort();
  }, [inPrivate]);
  if (settings === null) return null;
  return (
    <Words.Provider value={say}>
      <WelcomeView
        practice={practice}
        own={own}
        handling={{
          style: settings.personMark,
          dwellMs: settings.dwellMs,
          graceMs: settings.graceMs,
          silenced: settings.silenced,
          onSheet: (actor, date, subject) => ask('card', { actor, date, subject, claims: [] }),
          onSilence: (actor, undo) => setSilenced(actor, !undo, inPrivate),
        }}
        onRead={(text, date) => {
          setOwn({ kind: 'reading' });
          void read(text, date, null).then(setOwn);
        }}
      />
    </Words.Provider>
  );
}

document.documentElement.lang = say('language');
document.documentElement.dir = say('direction');
document.title = say('welcome_page_title');
void browser.tabs
  .getCurrent()
  .then((tab) => render(<Welcome inPrivate={tab?.incognito ?? false} />, document.body));
