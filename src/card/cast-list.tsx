import { Aim } from './aim.tsx';
import type { CastMember } from './cast.ts';
import { OfficeTitle } from './person.tsx';
import { Phrase } from './phrase.tsx';
import { RECORD_TEXT } from './record-text.ts';
import { useSay } from './words.ts';

/** Everyone the page names: a click opens the person's page, the button beside it shows the next mention. */
export function CastList(props: {
  cast: CastMember[];
  /** The article's date is known, so "earlier" has a meaning. */
  dated: boolean;
  /** Who gets the focus: the person whose page was just left. */
  focus: string | null;
  onOpen: (actor: string) => void;
  onJump: (actor: string) => void;
}) {
  const say = useSay();
  const { cast } = props;
  return (
    <section class="cast">
      <h2 class="section-title">
        {say('popup_on_page')} <span class="count">· {cast.length}</span>
      </h2>
      <ul>
        {cast.map((member) => (
          <li key={member.actor} class="cast-row">
            <button
              type="button"
              class="member"
              ref={(button) => {
                if (button && member.actor === props.focus) button.focus();
              }}
              onClick={() => props.onOpen(member.actor)}
            >
              <span class="member-name" {...RECORD_TEXT}>
                {member.name}
              </span>
              <MemberOffice member={member} />
              <MemberRecord member={member} dated={props.dated} />
            </button>
            <JumpButton member={member} onJump={props.onJump} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MemberOffice(props: { member: CastMember }) {
  const { office, was } = props.member;
  if (office !== null) {
    return (
      <span class="member-office">
        <OfficeTitle office={office} withCountry />
      </span>
    );
  }
  if (was === null) return null;
  return (
    <span class="member-office">
      <Phrase of="popup_was" parts={[<OfficeTitle key="was" office={was} withCountry />]} />
    </span>
  );
}

function MemberRecord(props: { member: CastMember; dated: boolean }) {
  const say = useSay();
  const { held, before } = props.member;
  const numbers = [String(held), String(before)];
  const key = held === 0 ? 'popup_none_held' : props.dated ? 'popup_held_earlier' : 'popup_held';
  return <span class="member-record">{say(key, ...numbers)}</span>;
}

/** "3×", and a click shows the next of the three in the page. */
export function JumpButton(props: { member: CastMember; onJump: (actor: string) => void }) {
  const say = useSay();
  const { actor, name, mentions } = props.member;
  const times = say('popup_times', String(mentions.length));
  return (
    <button
      type="button"
      class="jump"
      title={say('popup_jump')}
      aria-label={say('popup_jump_to', name, times)}
      onClick={() => props.onJump(actor)}
    >
      {times}
      <Aim />
    </button>
  );
}
