import type { Via } from '../model/finding.ts';
import type { Silence, WhyMarked } from '../model/marking.ts';
import type { MessageKey } from '../model/say.ts';
import { PageWords } from './page-words.tsx';
import { Phrase } from './phrase.tsx';
import { useSay } from './words.ts';

/** The recogniser's rules in words; one that is not here has a general sentence. */
const RULE_WORD: Record<string, MessageKey> = {
  'whole-name': 'why_whole_name',
  'title-and-family-name': 'why_title_and_family_name',
  'family-name-of-introduced': 'why_family_name',
  'family-name-told-apart': 'why_told_apart',
  'family-name-of-office-holder': 'why_office_holder',
  'holder-that-day': 'why_holder',
  'former-holder': 'why_former_holder',
  'body-acts': 'why_body_acts',
};

const VIA_WORD = {
  name: 'why_via_name',
  surname: 'why_via_surname',
  title: 'why_via_title',
  role: 'why_via_role',
  metonym: 'why_via_metonym',
  misspelling: 'why_via_misspelling',
} as const satisfies Record<Via, MessageKey>;

/** From here on a finding is called sure; a number would promise more than it holds. */
const SURE = 0.9;

/** One reason for a mark: the rule in words, the way of naming and how sure, and the page's words that speak for it. */
export function Reason(props: { why: WhyMarked }) {
  const say = useSay();
  const { rule, via, confidence, evidence } = props.why;
  const words = evidence.map((one, index) => (
    <span key={one}>
      {index > 0 && ', '}
      <PageWords words={one} />
    </span>
  ));
  return (
    <p class="reason">
      {say(RULE_WORD[rule] ?? 'why_other')}{' '}
      <span class="note">
        {say(VIA_WORD[via])} · {say(confidence >= SURE ? 'why_sure' : 'why_likely')}
        {words.length > 0 && (
          <>
            {' · '}
            <Phrase of="why_words" parts={[words]} />
          </>
        )}
      </span>
    </p>
  );
}

/** "Not this person", on this page or for good; once said, the way back. `silenced`: how it was said already. */
export function NotThisPerson(props: {
  name: string;
  silenced: Silence | null;
  /** What went wrong when it was said. */
  problem?: string | null;
  onSilence: (silence: Silence, undo: boolean) => void;
}) {
  const say = useSay();
  const { name, silenced } = props;
  const choices: Silence[] = silenced === null ? ['here', 'always'] : [silenced];
  const offer = { here: say('silence_here'), always: say('silence_always', name) };
  const done = { here: say('silenced_here', name), always: say('silenced_always', name) };
  return (
    <div class="silence">
      <p class="note" role="status">
        {props.problem ?? (silenced && done[silenced])}
      </p>
      {/* Keyed: the pressed button becomes the way back and keeps the focus. */}
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          class="quiet"
          onClick={({ detail }) => {
            // A card above its mark unfolds upwards: the second press of a double click on the fold would land here.
            if (detail <= 1) props.onSilence(choice, silenced !== null);
          }}
        >
          {silenced ? say('silence_undo') : offer[choice]}
        </button>
      ))}
    </div>
  );
}

/** At the foot of a person's page: why the mentions are marked, and "not this person". */
export function WhyFold(props: {
  reasons: WhyMarked[];
  name: string;
  silenced: Silence | null;
  onSilence: (silence: Silence, undo: boolean) => void;
}) {
  const say = useSay();
  return (
    <details class="fold foot">
      <summary>{say('why_title')}</summary>
      {props.reasons.map((why) => (
        <Reason key={`${why.rule} ${why.via} ${why.confidence}`} why={why} />
      ))}
      <NotThisPerson name={props.name} silenced={props.silenced} onSilence={props.onSilence} />
    </details>
  );
}
