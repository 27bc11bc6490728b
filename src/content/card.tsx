import { render } from 'preact';
import cardCss from '../card/card.css';
import { PersonCard } from '../card/person-card.tsx';
import { Words } from '../card/words.ts';
import { say } from '../messages/say.ts';
import type { Marking, Silence } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import { type CardDoor, type CardRequest, hangCardDoor } from './card-door.ts';
import { Host } from './host.ts';

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

  const closed = (): void => {
    const owner = open?.request;
    open = null;
    owner?.onClosed();
  };
  const place = (): void => {
    if (open) void host?.place(open.request.rects);
  };

  const draw = (card: Open): void => {
    if (!host) return;
    const { request, instead, silenced } = card;
    render(
      <Words.Provider value={say}>
        {/* The key makes each card start anew: scrolled to its top, its folds closed. */}
        <PersonCard
          key={request.sheet.actor.id}
          sheet={instead ?? request.sheet}
          marking={instead ? wayBack(request.sheet) : request.marking}
          silenced={silenced}
          onShow={(actor) => void show(card, actor)}
          onSilence={(silence, undo) => void silenceFrom(card, silence, undo)}
        />
      </Words.Provider>,
      host.container,
    );
  };

  const show = async (card: Open, actor: string): Promise<void> => {
    const { request } = card;
    const instead = actor === request.sheet.actor.id ? null : await request.onShow(actor);
    if (open !== card || (instead === null && actor !== request.sheet.actor.id)) return;
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
      host ??= new Host(cardCss, { inside: (inside) => open?.request.onInside(inside), closed });
      draw(open);
      host.show();
      place();
    },
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

/** What another person's card says of the mark: whom it names, and the way back. */
function wayBack({ actor }: ActorSheet): Marking {
  const suggests = { actor: actor.id, name: actor.name };
  return { cautions: [{ message: say('card_instead', actor.name), suggests }], why: null };
}

hangCardDoor(makeDoor());
