import type { StatementLine } from '../model/sheet.ts';
import { RECORD_TEXT } from './record-text.ts';
import { useSay } from './words.ts';

/** The host to print for an address, or null when it is not one we let a reader follow (https only). */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' ? hostname : null;
}

/**
 * Publisher and host of the page a statement was read on. The link is the one way out of this extension, so it tells
 * the publisher nothing of the page it was followed from.
 */
export function SourceLink(props: { source: StatementLine['source'] }) {
  const say = useSay();
  const { publisher, title, url } = props.source;
  const host = hostOf(url);
  if (host === null) {
    return (
      <span class="publisher" {...RECORD_TEXT}>
        {publisher}
      </span>
    );
  }
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" title={title}>
      <span class="publisher" {...RECORD_TEXT}>
        {publisher}
      </span>
      <svg class="outward" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
        <path d="M2 8 8 2M3.5 2H8v4.5" fill="none" stroke="currentColor" stroke-width="1.25" />
      </svg>{' '}
      <span class="host" dir="ltr">
        {host}
      </span>
      <span class="unseen"> {say('card_new_tab')}</span>
    </a>
  );
}
