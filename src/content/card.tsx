import { render } from 'preact';
import cardCss from '../card/card.css';
import type { CardDeeds } from '../card/card-tools.tsx';
import { ClaimCard } from '../card/claim-card.tsx';
import { PersonCard } from '../card/person-card.tsx';
import { UnreadCard } from '../card/unread-card.tsx';
import { Words } from '../card/words.ts';
import { say } from '../messages/say.ts';
import type { Marking, Silence } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import { type About, type CardDoor, type CardRequest, hangCardDoor, type Told } from './card-door.ts';
import { Host } from './host.ts';

/** A card that shows, and what the reader did in it. */
interface Open {
  request: CardRequest;
  /** Another person's record, shown in the place of the one whom the mark names. */
  instead: ActorSheet | null;
  silenced: Silence | null;
  /** What went wrong when it was said. */
  problem: string | null;
  pinned: boolean;
}

/** The bundle that comes into a page at the first hover: draws cards and leaves its door for the page's script. */
function makeDoor(): CardDoor {
  let host: Host | null = null;
  let open: Open | null = null;

  const closed = (): void => {
    const owner = open?.request;
    open = null;
    owner?.onClosed();
  };
  const place = (): void => {
    if (open && !open.request.sheet) void host?.place(open.request.rects);
  };

  const made = () => new Host(cardCss, { inside: (inside) => open?.request.onInside(inside), closed });

  const draw = (card: Open): void => {
    if (!host) return;
    const { request, instead, silenced, problem, pinned } = card;
    const { about, sheet, onStep } = request;
    const shown = instead ? { sheet: instead, marking: wayBack(about) } : about;
    const deedsFor = (told: Told): CardDeeds => ({
      pinned,
      sheet,
      onPin(on) {
        request.onPin(on);
        card.pinned = on;
        draw(card);
      },
      onClose: () => request.onClosed(),
      onStep,
      onCopy: (key) => request.onCopy(told, key),
      onReport: () => request.onReport(told),
    });
    render(
      <Words.Provider value={say}>
        {/* The key makes each card start anew: scrolled to its top, its folds closed. */}
        {'unread' in shown ? (
          <UnreadCard words={shown.unread} />
        ) : 'claim' in shown ? (
          <ClaimCard
            key={shown.claim.claim.id}
            card={shown.claim}
            made={shown.made}
            onShow={(actor) => void show(card, actor)}
            deeds={deedsFor(shown)}
          />
        ) : (
          <PersonCard
            key={idOf(about)}
            sheet={shown.sheet}
            marking={shown.marking}
            silenced={silenced}
            problem={problem}
            deeds={deedsFor(shown)}
            onShow={(actor) => void show(card, actor)}
            onSilence={(silence, undo) => void silenceFrom(card, silence, undo)}
          />
        )}
      </Words.Provider>,
      host.container,
    );
  };

  const show = async (card: Open, actor: string): Promise<void> => {
    const { request } = card;
    const isBack = actor === idOf(request.about);
    const instead = isBack ? null : await request.onShow(actor);
    if (open !== card || (instead === null && !isBack)) return;
    card.instead = instead;
    draw(card);
    place();
  };

  const silenceFrom = async (card: Open, silence: Silence, undo: boolean): Promise<void> => {
    const kept = await card.request.onSilence(silence, undo);
    if (open !== card) return;
    card.problem = kept ? null : say('not_kept');
    if (kept) card.silenced = undo ? null : silence;
    draw(card);
  };

  return {
    open(request) {
      open = { request, instead: null, silenced: null, problem: null, pinned: false };
      host ??= made();
      draw(open);
      host.show(request.sheet);
      if (request.focus) host.focus();
      place();
    },
    announce(words) {
      host ??= made();
      announce(host, words);
    },
    isOpen: () => host?.isOpen() ?? false,
    place,
    close() {
      open = null;
      host?.hide();
      if (host) render(null, host.container);
    },
    remove() {
      open = null;
      host?.remove();
      if (host) render(null, host.container);
      host = null;
    },
  };
}

/** Screen readers read a status when it changes, not when it comes. */
const ANNOUNCED_AFTER_MS = 100;

/** Tells screen readers where a key has led; marks themselves are silent. Nothing is seen of it. */
function announce(host: Host, words: string): void {
  const tell = (told: string) =>
    render(
      <p class="unseen" role="status">
        {told}
      </p>,
      host.container,
    );
  tell('');
  host.show(false);
  setTimeout(() => host.container.querySelector('.card') ?? tell(words), ANNOUNCED_AFTER_MS);
}

/** What a mark is about, by id; a claim's is none that a person could have. */
function idOf(about: About): string {
  if ('unread' in about) return `unread ${about.unread}`;
  return 'claim' in about ? `claim ${about.claim.claim.id}` : about.sheet.actor.id;
}

/** What another person's card says of the mark: whom or what it names, and the way back. */
function wayBack(about: About): Marking {
  if ('unread' in about) return { cautions: [], why: null };
  const name = 'claim' in about ? about.claim.claim.assertion : about.sheet.actor.name;
  const message = say('claim' in about ? 'claim_instead' : 'card_instead', name);
  return { cautions: [{ message, suggests: { actor: idOf(about), name } }], why: null };
}

hangCardDoor(makeDoor());
