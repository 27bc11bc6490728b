import { useSay } from '../card/words.ts';
import type { MessageKey } from '../model/say.ts';
import { Part } from './field.tsx';

const CAN: MessageKey[] = ['can_read', 'can_mark', 'can_open_source', 'can_keep'];
const CANNOT: MessageKey[] = [
  'cannot_send',
  'cannot_change',
  'cannot_private',
  'cannot_judge',
  'cannot_complete',
  'cannot_hide_marks',
  'cannot_pdf',
];

/** What it can do and what it cannot, plainly. */
export function AbilitiesPart() {
  const say = useSay();
  return (
    <Part id="abilities" title={say('options_abilities')}>
      <h3 class="group-title">{say('options_can')}</h3>
      <ul class="plain">
        {CAN.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <h3 class="group-title">{say('options_cannot')}</h3>
      <ul class="plain">
        {CANNOT.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </Part>
  );
}
