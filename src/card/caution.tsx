import type { CautionLine } from '../model/marking.ts';
import { PageWords } from './page-words.tsx';
import { RECORD_TEXT } from './record-text.ts';
import { useSay } from './words.ts';

/** In a caution's template the page's words alone stand in quotation marks; up to the last one, so that none ends them. */
const QUOTED = /“(.+)”/s;

/** A caution's message; the page's words in it are marked as such. */
export function CautionText(props: { message: string }) {
  const { message } = props;
  const found = QUOTED.exec(message);
  if (!found?.[1]) return <span {...RECORD_TEXT}>{message}</span>;
  return (
    <span {...RECORD_TEXT}>
      {message.slice(0, found.index)}
      <PageWords words={found[1]} />
      {message.slice(found.index + found[0].length)}
    </span>
  );
}

/** ≠, drawn, in the margin: page and record differ. It takes no side, so it has no colour of its own. */
export function DifferenceMark() {
  return (
    <svg class="difference" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <path d="M1 3.5h8M1 6.5h8M6.75 1l-3.5 8" fill="none" stroke="currentColor" stroke-width="1.25" />
    </svg>
  );
}

/** What page and record have each, where they differ at a mark, and the way to whom the record points to. */
export function CautionNotes(props: { cautions: CautionLine[]; onShow: (actor: string) => void }) {
  const say = useSay();
  return (
    <>
      {props.cautions.map(({ message, suggests }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pressed button stays the same one, and keeps the focus
        <p key={index} class="note caution">
          <DifferenceMark />
          <CautionText message={message} />
          {suggests && (
            <>
              {' '}
              <button type="button" class="quiet" onClick={() => props.onShow(suggests.actor)}>
                {say('card_show', suggests.name)}
              </button>
            </>
          )}
        </p>
      ))}
    </>
  );
}
