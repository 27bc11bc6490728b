import browser from '../browser.ts';
import { answerAsBackground, type Sender } from '../messages/answer.ts';
import { CARD_STATEMENTS } from '../messages/to-page.ts';
import { dateOf } from '../settings/page-date.ts';
import { getSettings, keepFromPages, onSettingsChange, setSilenced } from '../settings/settings.ts';
import { listenToAddressBar } from './address-bar.ts';
import { listenToCommands } from './commands.ts';
import { annotate, brief, database } from './lookup.ts';
import { undressPages } from './mark-look.ts';
import { listenToMenus, makeMenus } from './menus.ts';
import { openCorrection, openWelcome } from './pages.ts';
import { loadScript, refreshPages, registerAddedSites, restartInPages, startIn, welcome } from './sites.ts';
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
  hello: (_, sender) => welcome(sender, database.about()),
  annotate: async ({ text, date, lang }, sender) => {
    const { dates, misattribution } = await getSettings(sender.private);
    // What the reader set for this page holds before what the page says of itself.
    return annotate({ text, date: dateOf(dates, sender.url) ?? date, lang }, misattribution);
  },
  card: ({ actor, date, subject, claims }) =>
    database.sheet(actor, date, {
      limit: CARD_STATEMENTS,
      subject: new Set(subject),
      claims: new Set(claims),
    }),
  'claim-card': ({ claim, speaker, date }) => database.claimCard(claim, date, speaker),
  'load-card': async (_, sender) => {
    await loadScript(tabOf(sender), 'card.js');
    return null;
  },
  'load-layer': async (_, sender) => {
    await loadScript(tabOf(sender), 'layer.js');
    return null;
  },
  silence: async ({ actor, undo }, sender) => {
    // Refuses whom the record does not hold.
    if (!undo) await database.entry(actor, null);
    await setSilenced(actor, !undo, sender.private);
    return (await getSettings(sender.private)).silenced;
  },
  correct: async ({ about }, sender) => {
    await openCorrection(about, sender);
    return null;
  },
  count: async ({ people }, sender) => {
    // A tab that has gone meanwhile has no badge.
    await showCount(tabOf(sender), people).catch(() => {});
    return null;
  },
  person: ({ actor, date }) => database.sheet(actor, date),
  claim: ({ claim, date }) => database.claimSheet(claim, date),
  claims: ({ claims, date }) => Promise.all(claims.map((claim) => database.claimEntry(claim, date))),
  brief: ({ actors, claims, date, subject }) => brief(actors, claims, date, subject),
  about: () => database.about(),
  catalogue: () => database.catalogue(),
  quality: () => database.quality(),
  statements: ({ keys }) => database.statements(keys),
  start: async ({ tab }) => {
    await startIn(tab);
    return null;
  },
  'hosts-changed': async () => {
    await registerAddedSites();
    return null;
  },
});

void keepFromPages();
listenToMenus();
listenToAddressBar();
listenToCommands();
onSettingsChange((before) => {
  void undressPages(before);
  void refreshPages();
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openWelcome();
  if (reason === 'update') void restartInPages();
  void makeMenus();
  void registerAddedSites();
});
// The browser's own question can close the popup before it could tell us of the reader's answer.
browser.permissions.onAdded.addListener(() => void registerAddedSites());
browser.permissions.onRemoved.addListener(() => void registerAddedSites());
