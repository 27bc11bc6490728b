import { render } from 'preact';
import cardCss from '../card/card.css';
import { ClaimCard } from '../card/claim-card.tsx';
import { PersonCard } from '../card/person-card.tsx';
import { Words } from '../card/words.ts';
import { say } from '../messages/say.ts';
import type { Marking, Silence } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import { type About, type CardDoor, type CardRequest, hangCardDoor } from './card-door.ts';
import { Host } from './host.ts';
import { Walker } from './walk.ts';

/** A card that shows, and what the reader did in it. */
interface Open {
  request: CardRequest;
  /** Another person's record, shown in the place of the one whom the mark names. */
  instead: ActorSheet | null;
  silenced: Silence | null;
}

/** The bundle that comes into a page at the first hover: draws cards and leaves its door for the page's script. */
function makeDoor(): CardDoor {
  let host: Host | null = null;
  let open: Open | null = null;
  /** A key asked for the next card: it gets the focus. */
  let isCalled = false;
  const walker = new Walker();

  const closed = (): void => {
    const owner = open?.request;
    open = null;
    owner?.onClosed();
  };
  const place = (): void => {
    if (open) void host?.place(open.request.rects);
  };

  const made = () => new Host(cardCss, { inside: (inside) => open?.request.onInside(inside), closed });

  const draw = (card: Open): void => {
    if (!host) return;
    const { request, instead, silenced } = card;
    const { about } = request;
    const shown = instead ? { sheet: instead, marking: wayBack(about) } : about;
    render(
      <Words.Provider value={say}>
        {/* The key makes each card start anew: scrolled to its top, its folds closed. */}
        {'claim' in shown ? (
          <ClaimCard
            key={shown.claim.claim.id}
            card={shown.claim}
            made={shown.made}
            onShow={(actor) => void show(card, actor)}
          />
        ) : (
          <PersonCard
            key={idOf(about)}
            sheet={shown.sheet}
            marking={shown.marking}
            silenced={silenced}
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
    if (open !== card || !kept) return;
    card.silenced = undo ? null : silence;
    draw(card);
  };

  return {
    open(request) {
      open = { request, instead: null, silenced: null };
      host ??= made();
      draw(open);
      host.show();
      if (isCalled) host.focus();
      isCalled = false;
      place();
    },
    walk(to, marks, call) {
      const gone = walker.go(to, marks);
      if (!gone) return;
      isCalled = to === 'card';
      if (isCalled) call(gone.mark);
      else {
        host ??= made();
        announce(host, `${gone.mark.text}, ${say('card_shown_of', String(gone.place), String(gone.all))}`);
      }
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
  host.show();
  setTimeout(() => host.container.querySelector('.card') ?? tell(words), ANNOUNCED_AFTER_MS);
}

/** What a mark is about, by id; a claim's is none that a person could have. */
function idOf(about: About): string {
  return 'claim' in about ? `claim ${about.claim.claim.id}` : about.sheet.actor.id;
}

/** What another person's card says of the mark: whom or what it names, and the way back. */
function wayBack(about: About): Marking {
  const name = 'claim' in about ? about.claim.claim.assertion : about.sheet.actor.name;
  const message = say('claim' in about ? 'claim_instead' : 'card_instead', name);
  return { cautions: [{ message, suggests: { actor: idOf(about), name } }], why: null };
}

hangCardDoor(makeDoor());
