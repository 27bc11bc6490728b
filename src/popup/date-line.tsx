import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArticleDate } from '../card/article-date.tsx';
import { useSay } from '../card/words.ts';

/** The article's date, where it was found, and a way to put it right for this page. */
export function DateLine(props: {
  date: string | null;
  dateFrom: string | null;
  /** Milliseconds since 1970: no article is of a later day. */
  today: number;
  /** Null takes back what the reader set. Null itself where the browser does not tell which page it is. */
  onDate: ((date: string | null) => void) | null;
}) {
  const say = useSay();
  const { date, onDate } = props;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const choose = (chosen: string | null) => {
    setOpen(false);
    onDate?.(chosen);
  };
  return (
    <>
      <p class="note date-line">
        <span>
          <ArticleDate date={date} dateFrom={props.dateFrom} />
        </span>
        {onDate && !isOpen && (
          <button type="button" class="quiet" ref={opener} onClick={() => setOpen(true)}>
            {say(date === null ? 'popup_date_give' : 'popup_date_correct')}
          </button>
        )}
      </p>
      {onDate && isOpen && <DateForm {...props} onChoose={choose} onCancel={() => setOpen(false)} />}
    </>
  );
}

function DateForm(props: {
  date: string | null;
  dateFrom: string | null;
  today: number;
  onChoose: (date: string | null) => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="date-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current?.value) props.onChoose(field.current.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // For the form alone: the popup stays.
        event.preventDefault();
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <label for={id}>{say('popup_date_field')}</label>
      <input
        id={id}
        ref={field}
        type="date"
        required
        defaultValue={props.date ?? ''}
        max={new Date(props.today).toISOString().slice(0, 10)}
        aria-describedby={`${id}-hint`}
      />
      <span class="actions">
        <button type="submit" class="action first">
          {say('popup_date_set')}
        </button>
        {props.dateFrom === 'reader' && (
          <button type="button" class="action" onClick={() => props.onChoose(null)}>
            {say('popup_date_as_found')}
          </button>
        )}
        <button type="button" class="action" onClick={props.onCancel}>
          {say('popup_date_cancel')}
        </button>
      </span>
      <p class="note" id={`${id}-hint`}>
        {say('popup_date_hint')}
      </p>
    </form>
  );
}
