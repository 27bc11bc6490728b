import { useId } from 'preact/hooks';
import { useLanguage, useSay } from './words.ts';

/** The card of a mark whose record could not be read: the words marked, and one line that says so. */
export function UnreadCard(props: { words: string }) {
  const say = useSay();
  const name = useId();
  return (
    <article class="card" aria-labelledby={name} {...useLanguage()}>
      <header class="head">
        <h2 id={name} class="name">
          {props.words.replace(/\s+/g, ' ')}
        </h2>
        <p class="note" role="status">
          {say('card_unread')}
        </p>
      </header>
    </article>
  );
}
