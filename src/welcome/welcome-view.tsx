import type { ComponentProps } from 'preact';
import { useId, useState } from 'preact/hooks';
import { When } from '../card/dates.tsx';
import { Notice } from '../card/notice.tsx';
import { Skeleton } from '../card/skeleton.tsx';
import { useLanguage, useSay } from '../card/words.ts';
import type { Annotated } from '../model/annotated.ts';
import { Reader } from './reader.tsx';

/** A text that was read, or why it was not. */
export type Reading =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'read'; text: string; date: string | null; annotated: Annotated }
  | { kind: 'failed'; problem: string };

/** What a reader has of the page, apart from the text. */
type Handling = Omit<ComponentProps<typeof Reader>, 'text' | 'annotated' | 'onSheet'> & {
  onSheet: (
    actor: string,
    date: string | null,
    subject: string[],
  ) => ReturnType<ComponentProps<typeof Reader>['onSheet']>;
};

export interface WelcomeViewProps {
  practice: Reading;
  own: Reading;
  handling: Handling;
  onRead: (text: string, date: string | null) => void;
}

/** The first page a reader sees: what it does, a piece to try it on, and a place for a text of one's own. */
export function WelcomeView(props: WelcomeViewProps) {
  const say = useSay();
  return (
    <div class="page wide welcome" {...useLanguage()}>
      <header class="wide-head">
        <h1 class="wide-title">{say('extension_name')}</h1>
        <nav class="wide-nav" aria-label={say('pages_nav')}>
          <a href="search.html">{say('search_title')}</a>
          <a href="options.html">{say('options_title')}</a>
        </nav>
      </header>
      <main>
        <p class="lead">{say('welcome_lead')}</p>
        <div class="columns">
          <ol class="hints">
            <li>{say('welcome_hint_hover')}</li>
            <li>{say('welcome_hint_popup')}</li>
            <li>{say('welcome_hint_where')}</li>
            <li>{say('welcome_hint_off')}</li>
            <li>
              {say('welcome_hint_private')} <a href="options.html#abilities">{say('options_abilities')}</a>
            </li>
          </ol>
          <section class="sheet" aria-label={say('welcome_practice')}>
            <Shown reading={props.practice} handling={props.handling} lang="en" />
          </section>
        </div>
        <section class="own" aria-labelledby="own-title">
          <h2 class="part-title" id="own-title">
            {say('welcome_own')}
          </h2>
          <p>{say('welcome_own_hint')}</p>
          <OwnText onRead={props.onRead} />
          {props.own.kind !== 'none' && (
            <div class="sheet">
              <Shown reading={props.own} handling={props.handling} />
            </div>
          )}
        </section>
      </main>
    </div>
  );
}

function Shown(props: { reading: Reading; handling: Handling; lang?: string }) {
  const say = useSay();
  const { reading, handling } = props;
  if (reading.kind === 'none') return null;
  if (reading.kind === 'reading') return <Skeleton />;
  if (reading.kind === 'failed') return <Notice title={say('popup_failed')}>{reading.problem}</Notice>;
  const { text, date, annotated } = reading;
  return (
    <>
      <p class="note">{date === null ? say('popup_no_date') : <When date={date} />}</p>
      <div lang={props.lang} dir={props.lang === 'en' ? 'ltr' : 'auto'}>
        <Reader
          {...handling}
          text={text}
          annotated={annotated}
          onSheet={(actor) => handling.onSheet(actor, date, annotated.subject)}
        />
      </div>
      {annotated.findings.mentions.length === 0 && <Notice title={say('popup_nobody')} />}
    </>
  );
}

function OwnText(props: { onRead: (text: string, date: string | null) => void }) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [date, setDate] = useState('');
  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onRead(text, date === '' ? null : date);
      }}
    >
      <div class="field">
        <label for={`${id}-text`}>{say('welcome_own_text')}</label>
        <textarea
          id={`${id}-text`}
          rows={6}
          required
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="own-date">
        <label for={`${id}-date`}>{say('welcome_own_date')}</label>
        <input
          id={`${id}-date`}
          type="date"
          value={date}
          onInput={({ currentTarget }) => setDate(currentTarget.value)}
        />
        <button type="submit" class="action first">
          {say('welcome_own_read')}
        </button>
      </div>
    </form>
  );
}
