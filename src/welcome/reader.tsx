import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { markingOf } from '../card/marking.ts';
import { PersonCard } from '../card/person-card.tsx';
import type { Annotated } from '../model/annotated.ts';
import type { Mention } from '../model/finding.ts';
import type { Silence } from '../model/marking.ts';
import type { ActorSheet } from '../model/sheet.ts';
import { type MarkStyle, underline } from '../settings/mark-style.ts';
import { paragraphsOf } from './pieces.ts';

/** From a mark to its card, in pixels. */
const GAP_PX = 6;

export interface ReaderProps {
  text: string;
  annotated: Annotated;
  /** How marks look, and how long the pointer rests and may leave. */
  style: MarkStyle;
  dwellMs: number;
  graceMs: number;
  /** Whom the reader wants marked nowhere. */
  silenced: string[];
  onSheet: (actor: string) => Promise<ActorSheet>;
  onSilence: (actor: string, undo: boolean) => Promise<void>;
}

/** A card that shows: whose mark it is, and whose record is in it. */
interface Shown {
  mention: Mention;
  sheet: ActorSheet;
  /** Called by a press: it stays until it is closed. */
  isPinned: boolean;
  silenced: Silence | null;
}

/**
 * A text with its marks, as news pages have them, on a page of our own. Here a mark is a button: extensions cannot write
 * into their own pages what they write into others, and a button is the better mark where one may have it.
 */
export function Reader(props: ReaderProps) {
  const { text, annotated } = props;
  const [shown, setShown] = useState<Shown | null>(null);
  const [here, setHere] = useState<string[]>([]);
  const frame = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(wait.current), []);

  const isSilenced = (actor: string | null) =>
    actor !== null && (props.silenced.includes(actor) || here.includes(actor));
  const later = (ms: number, what: () => void) => {
    clearTimeout(wait.current);
    wait.current = setTimeout(what, ms);
  };
  const open = (mention: Mention, isPinned: boolean) =>
    props.onSheet(mention.actor).then(
      (sheet) => setShown({ mention, sheet, isPinned, silenced: null }),
      // No record to be had now: the mark can be tried again.
      () => {},
    );
  const close = () => {
    clearTimeout(wait.current);
    setShown(null);
  };
  const leave = () => later(props.graceMs, () => setShown((now) => (now?.isPinned ? now : null)));
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    close();
    pressed.current?.focus();
  };
  const silence = async (card: Shown, how: Silence, undo: boolean) => {
    const { actor } = card.mention;
    if (how === 'always') await props.onSilence(actor, undo);
    else setHere(undo ? here.filter((one) => one !== actor) : [...here, actor]);
    setShown({ ...card, isPinned: true, silenced: undo ? null : how });
  };

  const lineUnder = (mention: Mention) =>
    shown?.mention === mention
      ? underline({ ...props.style, line: 'solid' })
      : underline(props.style, annotated.people[mention.actor]?.before === 0 ? 'half' : 'full');
  const paragraphs = paragraphsOf(text, annotated.findings.mentions, (actor) =>
    shown?.silenced && shown.mention.actor === actor ? false : isSilenced(actor),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the card wherever the focus is in here
    <div class="reader" ref={frame} onKeyDown={closeByKey}>
      {paragraphs.map((pieces, index) => {
        const Line = index === 0 ? 'h3' : 'p';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change places
          <Line key={index} class={index === 0 ? 'reader-title' : 'reader-text'}>
            {pieces.map(({ text: words, mention }) =>
              mention === null ? (
                words
              ) : (
                <button
                  key={mention.start}
                  type="button"
                  class="mark"
                  aria-expanded={shown?.mention === mention}
                  data-start={mention.start}
                  style={{ textDecoration: lineUnder(mention) }}
                  onPointerEnter={({ pointerType }) => {
                    if (pointerType === 'touch' || shown?.isPinned) return;
                    later(props.dwellMs, () => void open(mention, false));
                  }}
                  onPointerLeave={leave}
                  onClick={({ currentTarget }) => {
                    pressed.current = currentTarget;
                    clearTimeout(wait.current);
                    if (shown?.mention === mention && shown.isPinned) close();
                    else void open(mention, true);
                  }}
                >
                  {words}
                </button>
              ),
            )}
          </Line>
        );
      })}
      {shown && (
        <Floating
          key={shown.mention.start}
          frame={frame.current}
          start={shown.mention.start}
          takesFocus={shown.isPinned}
          onEnter={() => clearTimeout(wait.current)}
          onLeave={leave}
        >
          <PersonCard
            sheet={shown.sheet}
            marking={
              shown.sheet.actor.id === shown.mention.actor
                ? markingOf(shown.mention, annotated, text, isSilenced)
                : { cautions: [], why: null }
            }
            silenced={shown.silenced}
            onShow={(actor) =>
              void props.onSheet(actor).then((sheet) => setShown({ ...shown, sheet, isPinned: true }))
            }
            onSilence={(how, undo) => void silence(shown, how, undo)}
          />
        </Floating>
      )}
    </div>
  );
}

/** Puts a card under its mark, within the reader's width. */
function Floating(props: {
  frame: HTMLElement | null;
  start: number;
  takesFocus: boolean;
  onEnter: () => void;
  onLeave: () => void;
  children: ComponentChildren;
}) {
  const { frame, start, takesFocus } = props;
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const mark = frame?.querySelector(`[data-start="${start}"]`);
    if (!frame || !mark || !box.current) return;
    const around = frame.getBoundingClientRect();
    const { left, bottom } = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const room = around.width - box.current.offsetWidth;
    box.current.style.left = `${Math.max(0, Math.min(left - around.left, room))}px`;
    box.current.style.top = `${bottom - around.top + GAP_PX}px`;
  }, [frame, start]);
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div
      class="floating"
      id={id}
      ref={box}
      tabIndex={-1}
      onPointerEnter={props.onEnter}
      onPointerLeave={props.onLeave}
    >
      {props.children}
    </div>
  );
}
