import { computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { onSwipeDown } from './swipe.ts';

/** From the mark to the card, and from the card to the window's edge, in pixels. */
const GAP_PX = 6;
const MARGIN_PX = 8;
/** A card lower than this is of no use: then it rather covers the line of its mark. */
const LOWEST_PX = 200;

/**
 * The page cannot style the host: in its own sheet, `!important` on :host wins over the page's. `all: initial`
 * cuts what it would inherit. It is seen while marks.css is there: Firefox takes that away with the extension, and
 * leaves our scripts no moment to take the host away themselves.
 */
const HOST_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  left: 0 !important;
  top: 0 !important;
  width: max-content !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: transparent !important;
  display: block !important;
  visibility: var(--aide-memoire-card, hidden) !important;
}
:host(:not(:popover-open)) { display: none !important; }
@media print { :host { display: none !important; } }
`;

/** A sheet lies along the window's foot; `drawn` is how far a finger has drawn it down, in pixels. */
function sheetCss(drawn: number): string {
  return `:host {
  inset: auto 0 0 !important;
  width: auto !important;
  max-width: 640px !important;
  margin-inline: auto !important;
  translate: 0 ${drawn}px !important;
}`;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** What the owner of a host hears. */
export interface HostEvents {
  /** The pointer or the focus entered, or left with the other one outside too. */
  inside(inside: boolean): void;
  /** Something else than {@link Host.hide} closed it. */
  closed(): void;
}

/**
 * The one element added to a page: a plain `<div popover=manual>` with a closed shadow root, made when the first
 * card shows and not before, so that frameworks find the page as the server sent it.
 */
export class Host {
  /** Where the card is rendered. */
  readonly container: HTMLElement;
  private readonly element: HTMLElement;
  private readonly position = sheetOf('');
  private pointerInside = false;
  private focusInside = false;
  private shown = false;
  private focusBefore: HTMLElement | null = null;
  private placing = 0;
  private isSheet = false;
  /** In window pixels. `foot`: from the window's bottom, for a card above its mark. `room`: the height beside the mark. */
  private at: { x: number; y: number; foot: number | null; room: number | null } = {
    x: 0,
    y: 0,
    foot: null,
    room: null,
  };

  constructor(
    cardCss: string,
    private readonly events: HostEvents,
  ) {
    // Not a hyphenated tag: a page could define it and be handed the closed root.
    this.element = document.createElement('div');
    this.element.popover = 'manual';
    const root = this.element.attachShadow({ mode: 'closed' });
    // A page that lays hands on the root still presses nothing in it.
    root.addEventListener(
      'click',
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
    root.adoptedStyleSheets = [sheetOf(cardCss), sheetOf(HOST_CSS), this.position];
    this.container = document.createElement('div');
    root.append(this.container);
    onSwipeDown(
      this.container,
      (drawn) => this.position.replaceSync(sheetCss(drawn)),
      () => this.events.closed(),
    );
    this.listen();
  }

  /** Shows it above everything, in the topmost modal dialog if one is open: outside of it nothing can be used. */
  show(asSheet: boolean): void {
    this.isSheet = asSheet;
    this.container.className = asSheet ? 'drawer' : '';
    const dialogs = document.querySelectorAll('dialog:modal');
    const parent = dialogs[dialogs.length - 1] ?? document.body ?? document.documentElement;
    if (this.element.parentNode !== parent) {
      this.shown = false;
      parent.append(this.element);
    }
    // The page may have undone it.
    if (this.element.popover !== 'manual') this.element.popover = 'manual';
    if (!this.isOpen()) this.element.showPopover();
    this.shown = true;
    // The card's own height decides on which side of the mark it goes; only then is it cut to the room there.
    this.at.room = null;
    this.write();
  }

  /** False also when the page took it away or moved it, of which no event tells. */
  isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Gives the card the focus; {@link hide} gives it back. */
  focus(): void {
    const card = this.container.querySelector<HTMLElement>('.card');
    if (!card) return;
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  }

  /** Puts it beside `rects` (the boxes of the mark's lines), by rewriting its own sheet: no attribute changes. */
  async place(rects: () => DOMRect[]): Promise<void> {
    this.placing += 1;
    const turn = this.placing;
    const lines = rects();
    const [first] = lines;
    if (!first) return;
    const mark: VirtualElement = {
      getBoundingClientRect: () => around(lines),
      getClientRects: () => lines,
    };
    const { x, y, placement } = await computePosition(mark, this.element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP_PX),
        flip({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight }) => {
            if (turn !== this.placing) return;
            this.at.room = Math.max(Math.floor(availableHeight), LOWEST_PX);
            this.write();
          },
        }),
        shift({ padding: MARGIN_PX, crossAxis: true }),
      ],
    });
    if (turn !== this.placing) return;
    // Above its mark it stands on its foot: what unfolds in it must not grow over the mark.
    const foot = placement.startsWith('top') ? innerHeight - y - this.element.offsetHeight : null;
    this.at = { ...this.at, x: Math.round(x), y: Math.round(y), foot: foot && Math.round(foot) };
    this.write();
  }

  private write(): void {
    if (this.isSheet) {
      this.position.replaceSync(sheetCss(0));
      return;
    }
    const { x, y, foot, room } = this.at;
    const down = foot === null ? `top: ${y}px` : `top: auto !important; bottom: ${foot}px`;
    const height = room === null ? '' : `.card { max-height: min(70vh, 520px, ${room}px); }`;
    this.position.replaceSync(`:host { left: ${x}px !important; ${down} !important; }\n${height}`);
  }

  /** Hides it; the focus goes back to where it was, if it is inside. */
  hide(): void {
    this.shown = false;
    this.pointerInside = false;
    this.placing += 1;
    const hadFocus = document.activeElement === this.element;
    if (this.isOpen()) this.element.hidePopover();
    if (hadFocus) this.focusBefore?.focus({ preventScroll: true });
    this.focusInside = false;
    this.focusBefore = null;
  }

  /** Takes it off the page. */
  remove(): void {
    this.hide();
    this.element.remove();
  }

  private listen(): void {
    const tell = () => {
      if (this.shown) this.events.inside(this.pointerInside || this.focusInside);
    };
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      heard: (event: HTMLElementEventMap[K]) => void,
    ): void => {
      this.element.addEventListener(type, (event) => event.isTrusted && heard(event));
    };
    on('pointerenter', () => {
      this.pointerInside = true;
      tell();
    });
    on('pointerleave', () => {
      this.pointerInside = false;
      tell();
    });
    on('focusin', ({ relatedTarget }) => {
      if (!this.focusInside) this.focusBefore = relatedTarget instanceof HTMLElement ? relatedTarget : null;
      this.focusInside = true;
      tell();
    });
    on('focusout', ({ relatedTarget }) => {
      this.focusInside = relatedTarget === this.element;
      tell();
    });
    on('toggle', (event) => {
      if (event.newState === 'closed' && this.shown && !this.isOpen()) {
        this.shown = false;
        this.events.closed();
      }
    });
  }
}

/** The box around all lines. */
function around(lines: DOMRect[]): DOMRect {
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
