import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { saveFile } from '../card/save-file.ts';
import { Words } from '../card/words.ts';
import { ask } from '../messages/ask.ts';
import { say } from '../messages/say.ts';
import type { About } from '../model/about.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ClaimQuality } from '../model/claim-quality.ts';
import { exportSettings, importSettings } from '../settings/exchange.ts';
import {
  changeSetting,
  replaceSettings,
  setOffEverywhere,
  setPageDate,
  setSetting,
  setSilenced,
  setSiteOff,
  watchSettings,
} from '../settings/settings.ts';
import { addedHosts, siteOf } from '../settings/site.ts';
import type { Correction, Settings } from '../settings/table.ts';
import { correctionFile, correctionText } from './correction-file.ts';
import type { CorrectionStart } from './corrections-part.tsx';
import type { Shortcut } from './keys-part.tsx';
import type { SetOne } from './marks-part.tsx';
import { OptionsView } from './options-view.tsx';

/** The part that an address means, and what a correction there is to be about. */
function placeOf(hash: string): { part: string; start: CorrectionStart } {
  const [part = '', rest = ''] = hash.replace(/^#/, '').split('?');
  const told = new URLSearchParams(rest);
  return { part, start: { about: told.get('about') ?? '', page: told.get('page') ?? '' } };
}

/** Gives its answer when it has come, and looks again after any change of the settings. */
function useAsked<T>(look: () => Promise<T>, first: T, again: unknown): T {
  const [answer, setAnswer] = useState(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says when, `look` is made anew at each drawing
  useEffect(() => {
    let wanted = true;
    look().then(
      (found) => wanted && setAnswer(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [again]);
  return answer;
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

interface TheRecord {
  about: About | null;
  catalogue: Catalogue | null;
  quality: ClaimQuality[];
  problem: string | null;
}

const NOT_READ: TheRecord = { about: null, catalogue: null, quality: [], problem: null };

function useRecord(): TheRecord {
  const [record, setRecord] = useState<TheRecord>(NOT_READ);
  useEffect(() => {
    Promise.all([ask('about', {}), ask('catalogue', {}), ask('quality', {})]).then(
      ([about, catalogue, quality]) => setRecord({ ...NOT_READ, about, catalogue, quality }),
      (error) => setRecord({ ...NOT_READ, problem: String(error) }),
    );
  }, []);
  return record;
}

/** Names of actors by id; somebody who is no longer on record goes by the id. */
async function namesOf(actors: string[]): Promise<{ id: string; name: string }[]> {
  return Promise.all(
    actors.map((id) =>
      ask('person', { actor: id, date: null }).then(
        (sheet) => ({ id, name: sheet.actor.name }),
        () => ({ id, name: id }),
      ),
    ),
  );
}

async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    words: description || say('command_open_popup'),
    keys: shortcut ?? '',
  }));
}

/** Opens the browser's own page for keys; null where only the reader can. */
function keysPage(): (() => void) | null {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  const isChrome = browser.runtime.getURL('').startsWith('chrome-extension:');
  return isChrome ? () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) : null;
}

/** Sites beside those of the manifest for which the reader gave leave. */
async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return addedHosts(origins, browser.runtime.getManifest().host_permissions ?? []);
}

/** What a reader types for a site: an address, or a host alone. */
function siteTyped(text: string): string | null {
  const site = siteOf(text.includes('://') ? text : `https://${text}`);
  return site?.includes('.') ? site : null;
}

const today = (): string => new Date().toISOString().slice(0, 10);

function Options(props: { inPrivate: boolean }) {
  const { inPrivate } = props;
  const settings = useSettings(inPrivate);
  const record = useRecord();
  const [place, setPlace] = useState(() => placeOf(location.hash));
  const [forgotten, setForgotten] = useState(0);
  const silenced = useAsked(() => namesOf(settings?.silenced ?? []), [], settings?.silenced.join(' '));
  const added = useAsked(addedSites, [], forgotten);
  const keys = useAsked(shortcuts, [], null);
  const [failure, setFailure] = useState<string | null>(null);
  const isHere = settings !== null;
  useEffect(() => {
    const moved = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  useEffect(() => {
    if (!isHere || place.part === '') return;
    document.getElementById(place.part)?.scrollIntoView();
    document.getElementById(`${place.part}-title`)?.focus({ preventScroll: true });
  }, [place, isHere]);
  if (settings === null) return null;

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
  const set: SetOne = (name, value) => {
    // The lists of sites and people have doors of their own.
    if (name !== 'sitesOff' && name !== 'sitesOn' && name !== 'silenced')
      void keep(setSetting(name, value as never, inPrivate));
  };
  const { corrections, dates } = settings;
  return (
    <Words.Provider value={say}>
      <OptionsView
        inPrivate={inPrivate}
        failure={failure}
        marks={{ settings, set }}
        sites={{
          settings,
          added,
          shipped: browser.runtime.getManifest().host_permissions?.length ?? 0,
          siteOf: siteTyped,
          onOnlySitesOn: (on) => set('onlySitesOn', on),
          onEverywhere: (on) => void keep(setOffEverywhere(!on, inPrivate)),
          onSite: (site, off) => void keep(setSiteOff(site, off, inPrivate)),
          onForget: (pattern) =>
            void browser.permissions.remove({ origins: [pattern] }).then(() => setForgotten(forgotten + 1)),
        }}
        people={{ silenced, onMarkAgain: (actor) => void keep(setSilenced(actor, false, inPrivate)) }}
        keys={{ shortcuts: keys, onChange: keysPage() }}
        corrections={{
          corrections,
          start: place.start,
          today: today(),
          dates,
          // Of what is kept now: another window may have written one meanwhile.
          onKeep: (correction) =>
            keep(changeSetting('corrections', (kept) => [...kept, correction], inPrivate)),
          onForgetDate: (page) => void keep(setPageDate(page, null, inPrivate)),
          onRemove: (index) => {
            const gone = JSON.stringify(corrections[index]);
            const without = (kept: Correction[]) => {
              const at = kept.findIndex((one) => JSON.stringify(one) === gone);
              return kept.filter((_, place) => place !== at);
            };
            void keep(changeSetting('corrections', without, inPrivate));
          },
          onSave: (correction) =>
            saveFile(
              `correction-${correction.made}.json`,
              'application/json',
              correctionFile(correction, record.about),
            ),
          onCopy: (correction) => navigator.clipboard.writeText(correctionText(correction, record.about)),
        }}
        record={record}
        data={{
          onExport: () =>
            saveFile('aide-memoire-settings.json', 'application/json', exportSettings(settings)),
          async onImport(text) {
            const read = importSettings(text);
            if ('problems' in read) return { ok: false, problems: read.problems };
            return (await keep(replaceSettings(read.settings, inPrivate))) ? { ok: true } : null;
          },
          onReset: () => keep(replaceSettings({}, inPrivate)),
        }}
      />
    </Words.Provider>
  );
}

document.documentElement.lang = say('language');
document.documentElement.dir = say('direction');
document.title = say('options_page_title');
void browser.tabs
  .getCurrent()
  .then((tab) => render(<Options inPrivate={tab?.incognito ?? false} />, document.body));
