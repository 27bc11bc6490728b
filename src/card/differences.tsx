import { Aim } from './aim.tsx';
import type { Difference } from './cast.ts';
import { CautionText, DifferenceMark } from './caution.tsx';
import { useSay } from './words.ts';

/** Where page and record differ: what each has, whom the record points to, and the place in the page. */
export function Differences(props: {
  differences: Difference[];
  onOpen: (actor: string) => void;
  onPoint: (start: number, end: number) => void;
}) {
  const say = useSay();
  const { differences } = props;
  if (differences.length === 0) return null;
  return (
    <section class="cast">
      <h2 class="section-title">
        {say('popup_differ')} <span class="count">· {differences.length}</span>
      </h2>
      <ul>
        {differences.map(({ start, end, message, person }) => (
          <li key={`${start} ${message}`} class="difference-row">
            <p class="difference-text">
              <DifferenceMark />
              <CautionText message={message} />
              {person && (
                <>
                  {' '}
                  <button type="button" class="quiet" onClick={() => props.onOpen(person.actor)}>
                    {say('card_show', person.name)}
                  </button>
                </>
              )}
            </p>
            <button
              type="button"
              class="jump"
              title={say('popup_point_to')}
              aria-label={say('popup_point_to')}
              onClick={() => props.onPoint(start, end)}
            >
              <Aim />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
