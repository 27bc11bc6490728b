import type { Absence } from '../model/absence.ts';
import type { MessageKey } from '../model/say.ts';
import { Notice } from './notice.tsx';
import { useSay } from './words.ts';

const ABSENCE: Record<Absence, MessageKey> = {
  'not-web': 'popup_absent_not_web',
  'not-by-itself': 'popup_absent_not_by_itself',
  'not-yet': 'popup_absent_not_yet',
  gone: 'popup_absent_gone',
};

/** Why there is nothing to say of a tab's page, and what the reader can do about it. */
export function Absent(props: {
  why: Absence;
  /** What went wrong when the reader last asked to annotate this page. */
  problem: string | null;
  /** Null where a press of ours would not be enough. */
  onStart: (() => void) | null;
  /** Null where it cannot be asked for this site. */
  onAlways: (() => void) | null;
}) {
  const say = useSay();
  const { why, problem, onStart, onAlways } = props;
  if (why === 'gone') return <Notice title={say(ABSENCE[why])} />;
  if (why === 'not-web') return <Notice title={say(ABSENCE[why])}>{say('popup_absent_not_web_hint')}</Notice>;
  return (
    <Notice title={say(ABSENCE[why])}>
      {problem !== null && say('popup_start_failed', problem)}
      {onStart === null ? (
        say('panel_absent_hint')
      ) : (
        <span class="actions">
          <button type="button" class="action first" onClick={onStart}>
            {say('popup_start')}
          </button>
          {why === 'not-by-itself' && onAlways && (
            <button type="button" class="action" onClick={onAlways}>
              {say('popup_always')}
            </button>
          )}
        </span>
      )}
    </Notice>
  );
}
