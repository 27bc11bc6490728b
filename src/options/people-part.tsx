import { RECORD_TEXT } from '../card/record-text.ts';
import { useSay } from '../card/words.ts';
import { Entries, Part } from './field.tsx';

/** Whom the reader does not want marked on any page. */
export function PeoplePart(props: {
  silenced: { id: string; name: string }[];
  onMarkAgain: (actor: string) => void;
}) {
  const say = useSay();
  return (
    <Part id="people" title={say('options_people')}>
      <p>{say('options_people_hint')}</p>
      <Entries
        entries={props.silenced.map(({ id, name }) => ({ id, label: <span {...RECORD_TEXT}>{name}</span> }))}
        none={say('options_people_none')}
        remove={say('options_mark_again')}
        onRemove={props.onMarkAgain}
      />
    </Part>
  );
}
