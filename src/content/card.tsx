import { render } from 'preact';
import cardCss from '../card/card.css';
import { PersonCard } from '../card/person-card.tsx';
import { Words } from '../card/words.ts';
import { say } from '../messages/say.ts';
import { type CardDoor, type CardRequest, hangCardDoor } from './card-door.ts';
import { Host } from './host.ts';

/** The bundle that comes into a page at the first hover: draws cards and leaves its door for the page's script. */
function makeDoor(): CardDoor {
  let host: Host | null = null;
  let request: CardRequest | null = null;

  const closed = (): void => {
    const owner = request;
    request = null;
    owner?.onClosed();
  };
  const place = (): void => {
    if (request) void host?.place(request.rects);
  };

  return {
    open(next) {
      request = next;
      host ??= new Host(cardCss, { inside: (inside) => request?.onInside(inside), closed });
      render(
        <Words.Provider value={say}>
          {/* The key makes each card start anew: scrolled to its top, its folds closed. */}
          <PersonCard key={next.sheet.actor.id} sheet={next.sheet} via={next.via} />
        </Words.Provider>,
        host.container,
      );
      host.show();
      place();
    },
    place,
    close() {
      request = null;
      host?.hide();
      if (host) render(null, host.container);
    },
    remove() {
      request = null;
      host?.remove();
      if (host) render(null, host.container);
      host = null;
    },
  };
}

hangCardDoor(makeDoor());
