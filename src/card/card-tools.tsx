import { Component, type ComponentChildren } from 'preact';
import type { MessageKey, Say } from '../model/say.ts';
import { useSay, Words } from './words.ts';

/** What a reader can do with a card as a whole, where it stands beside a page. */
export interface CardDeeds {
  /** It stays until the reader lets it go. */
  pinned: boolean;
  /** Opened by a finger: it lies along the window's foot, and its own buttons lead from mark to mark. */
  sheet: boolean;
  onPin(on: boolean): void;
  onClose(): void;
  onStep(to: 'next' | 'previous'): void;
  /** Copies the whole card, or the statement of a key; answers whether the browser let it. */
  onCopy(key: string | null): Promise<boolean>;
  /** The reader found a mistake. */
  onReport(): void;
}

const PIN = 'M5.5 1.5h5M6.5 1.5v4l-2 2.5v1.5h7V8l-2-2.5v-4M8 9.5v5';
const CLOSE = 'M4 4l8 8M12 4l-8 8';
const PREVIOUS = 'M10 3 5 8l5 5';
const NEXT = 'M6 3l5 5-5 5';
const COPY = 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3';

function Tool(props: { words: MessageKey; line: string; pressed?: boolean; onClick: () => void }) {
  const words = useSay()(props.words);
  return (
    <button
      type="button"
      class="tool"
      title={words}
      aria-label={words}
      aria-pressed={props.pressed}
      // A press leaves the focus where it was: with the focus in it a card outstays the pointer.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={props.line} fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
}

/** At a card's head: pin; on a sheet also the way to other marks, and out. */
export function CardTools(props: { deeds: CardDeeds }) {
  const { pinned, sheet, onPin, onClose, onStep } = props.deeds;
  return (
    <div class="tools">
      {sheet && (
        <>
          <Tool words="card_previous" line={PREVIOUS} onClick={() => onStep('previous')} />
          <Tool words="card_next" line={NEXT} onClick={() => onStep('next')} />
          <i class="grip" />
        </>
      )}
      <Tool words="card_pin" line={PIN} pressed={pinned} onClick={() => onPin(!pinned)} />
      {sheet && <Tool words="card_close" line={CLOSE} onClick={onClose} />}
    </div>
  );
}

interface CopyProps {
  words?: ComponentChildren;
  onCopy: () => Promise<boolean>;
}

/**
 * Copies something, and says what became of it. Without words of its own it is drawn as a small sign. A class, because
 * the hook for a state would weigh more than the rest of the card's tools.
 */
export class CopyButton extends Component<CopyProps, { copied?: boolean }> {
  static override contextType = Words;

  override render({ words, onCopy }: CopyProps, { copied }: { copied?: boolean }) {
    const say: Say = this.context;
    const copy = () => void onCopy().then((done) => this.setState({ copied: done }));
    return (
      <>
        {words ? (
          <button type="button" class="quiet" onClick={copy}>
            {words}
          </button>
        ) : (
          <Tool words="card_copy_line" line={COPY} onClick={copy} />
        )}
        <span class="note" role="status">
          {copied !== undefined && say(copied ? 'correction_copied' : 'correction_not_copied')}
        </span>
      </>
    );
  }
}

/** At a card's foot: what to take along of it, and whom to tell of a mistake in it. */
export function TakeAlong(props: { deeds: CardDeeds }) {
  const say = useSay();
  const { onCopy, onReport } = props.deeds;
  return (
    <p class="take">
      <CopyButton words={say('card_copy')} onCopy={() => onCopy(null)} />
      <button type="button" class="quiet" onClick={onReport}>
        {say('report_link')}
      </button>
    </p>
  );
}
