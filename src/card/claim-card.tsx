import { useId } from 'preact/hooks';
import type { ClaimCard as Card, ClaimMade, OwnWords } from '../model/claim-card.ts';
import type { ClaimStatement } from '../model/claim-sheet.ts';
import { type CardDeeds, CardTools, TakeAlong } from './card-tools.tsx';
import { ClaimStrip } from './claim-strip.tsx';
import { Period, When } from './dates.tsx';
import { Section } from './person.tsx';
import { Phrase } from './phrase.tsx';
import { RECORD_TEXT } from './record-text.ts';
import { StanceMark } from './stance-mark.tsx';
import { STANCE_WORD } from './stance-word.ts';
import { StatementItem } from './statement.tsx';
import { useLanguage, useSay } from './words.ts';

/**
 * A claim that the page makes, as a card beside its words: the claim in one neutral sentence, who makes it here, what
 * the same speaker said on it before, what others said, and all of that as a strip of dates.
 */
export function ClaimCard(props: {
  card: Card;
  made: ClaimMade;
  onShow: (actor: string) => void;
  deeds: CardDeeds;
}) {
  const say = useSay();
  const heading = useId();
  const { card, made, deeds } = props;
  const { onCopy } = deeds;
  return (
    <article class="card" aria-labelledby={heading} {...useLanguage()}>
      <header class="head">
        <CardTools deeds={deeds} />
        <p class="note">
          {say('claim_kicker')} · <span {...RECORD_TEXT}>{card.topic.title}</span>
        </p>
        <h2 id={heading} class="name claim-name" {...RECORD_TEXT}>
          {card.claim.assertion}
        </h2>
        <Here made={made} />
        {card.date === null && <p class="note">{say('card_no_date')}</p>}
      </header>
      <div key={card.claim.id} class="body">
        <ClaimStrip card={card} />
        {card.own && <Own own={card.own} card={card} onCopy={onCopy} />}
        <Others card={card} onShow={props.onShow} onCopy={onCopy} />
      </div>
      <details class="fold foot">
        <summary>{say('card_more')}</summary>
        <p class="note reason">{say('claim_why', made.words.join(' … '))}</p>
        <TakeAlong deeds={deeds} />
      </details>
    </article>
  );
}

function Here(props: { made: ClaimMade }) {
  const say = useSay();
  const { stance, speaker } = props.made;
  if (stance === null) return <p class="office">{say('claim_here_narration')}</p>;
  return (
    <p class="claim">
      <StanceMark stance={stance} />
      <span class="stance">{say(STANCE_WORD[stance])}</span>{' '}
      {speaker === null ? say('claim_here_unknown') : <Phrase of="claim_here_by" parts={[speaker]} />}
    </p>
  );
}

function Own(props: { own: OwnWords; card: Card; onCopy: CardDeeds['onCopy'] }) {
  const say = useSay();
  const { own, card, onCopy } = props;
  const name = (
    <span key="name" {...RECORD_TEXT}>
      {own.name}
    </span>
  );
  if (own.range === null)
    return (
      <p class="nothing">
        {card.date === null ? (
          <Phrase of="claim_own_none" parts={[name]} />
        ) : (
          <Phrase of="claim_own_none_before" parts={[name, <When key="date" date={card.date} />]} />
        )}
      </p>
    );
  return (
    <Section
      level={3}
      title={
        <>
          <Phrase of="claim_own" parts={[name]} />
          <span class="count">
            {' · '}
            <Phrase
              of="card_held"
              parts={[String(own.held), <Period key="range" from={own.range.from} to={own.range.to} />]}
            />
          </span>
        </>
      }
    >
      <ol class="statements">
        {own.shown.map((statement, i) => (
          <StatementItem
            key={statement.key}
            statement={statement}
            place={{
              claim: card.claim.id,
              onCopy,
              ...(own.shown.length > 1 && {
                who: () => <span class="note">{say(i === 0 ? 'claim_earliest' : 'claim_latest')}</span>,
              }),
            }}
          />
        ))}
      </ol>
    </Section>
  );
}

function Others(props: { card: Card; onShow: (actor: string) => void; onCopy: CardDeeds['onCopy'] }) {
  const say = useSay();
  const { others, claim } = props.card;
  if (others.length === 0) return <p class="nothing">{say('claim_others_none')}</p>;
  return (
    <Section level={3} title={say('claim_others')}>
      <ol class="statements">
        {others.map(({ stance, held, latest }) => (
          <StatementItem
            key={stance}
            statement={latest}
            place={{
              claim: claim.id,
              onCopy: props.onCopy,
              who: () => <Speakers of={latest} held={held} onShow={props.onShow} />,
            }}
          />
        ))}
      </ol>
    </Section>
  );
}

/** Who said it; their names lead to their cards. */
function Speakers(props: { of: ClaimStatement; held: number; onShow: (actor: string) => void }) {
  const say = useSay();
  return (
    <>
      {props.of.speakers.map(({ actor, name, country }, i) => (
        <span key={actor}>
          {i > 0 && ', '}
          <button
            type="button"
            class="speaker-name"
            onClick={(event) => event.isTrusted && props.onShow(actor)}
            {...RECORD_TEXT}
          >
            {name}
          </button>{' '}
          <span class="note" {...RECORD_TEXT}>
            {country}
          </span>
        </span>
      ))}
      {props.held > 1 && <span class="note"> · {say('claim_latest_of', String(props.held))}</span>}
    </>
  );
}
