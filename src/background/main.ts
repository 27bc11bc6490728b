import browser from '../browser.ts';
import { answerAsBackground, type Sender } from '../messages/answer.ts';
import { CARD_STATEMENTS } from '../messages/to-page.ts';
import { getSettings, onSettingsChange, setSilenced } from '../settings/settings.ts';
import { annotate, database } from './lookup.ts';
import { listenToMenus, makeMenus } from './menus.ts';
import { loadCard, refreshPages, registerAddedSites, startIn, welcome } from './sites.ts';
import { showCount } from './toolbar.ts';

/*
 * Service worker in Chrome, event page in Firefox: stopped and started at any moment. So every listener is set
 * while this file runs, and nothing is kept between messages but what can be read again.
 */

function tabOf(sender: Sender): number {
  if (sender.tab === null) throw new Error('only a page can ask this');
  return sender.tab;
}

answerAsBackground({
  hello: (_, sender) => welcome(sender),
  annotate: ({ text, date, lang }) => annotate({ text, date, lang }),
  card: ({ actor, date, subject }) =>
    database.sheet(actor, date, { limit: CARD_STATEMENTS, subject: new Set(subject) }),
  'load-card': async (_, sender) => {
    await loadCard(tabOf(sender));
    return null;
  },
  silence: async ({ actor, undo }, sender) => {
    // Refuses whom the record does not hold.
    if (!undo) await database.entry(actor, null);
    await setSilenced(actor, !undo, sender.private);
    return (await getSettings(sender.private)).silenced;
  },
  count: async ({ people }, sender) => {
    // A tab that has gone meanwhile has no badge.
    await showCount(tabOf(sender), people).catch(() => {});
    return null;
  },
  person: ({ actor, date }) => database.sheet(actor, date),
  about: () => database.about(),
  start: async ({ tab }) => {
    await startIn(tab);
    return null;
  },
  'hosts-changed': async () => {
    await registerAddedSites();
    return null;
  },
});

listenToMenus();
onSettingsChange(() => void refreshPages());
browser.runtime.onInstalled.addListener(() => {
  void makeMenus();
  void registerAddedSites();
});
// The browser's own question can close the popup before it could tell us of the reader's answer.
browser.permissions.onAdded.addListener(() => void registerAddedSites());
browser.permissions.onRemoved.addListener(() => void registerAddedSites());
