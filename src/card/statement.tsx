import type { MessageKey } from '../model/say.ts';
import type { StatementLine } from '../model/sheet.ts';
import { When } from './dates.tsx';
import { Phrase } from './phrase.tsx';
import { RECORD_TEXT } from './record-text.ts';
import { SourceLink } from './source-link.tsx';
import { STANCE_WORD, StanceMark } from './stance-mark.tsx';
import { useSay } from './words.ts';

type Quote = NonNullable<StatementLine['quote']>;

/** Spoken words need no label; the others do. */
const MODE_WORD = {
  spoken: null,
  written: 'card_mode_written',
  readout: 'card_mode_readout',
  posted: 'card_mode_posted',
} as const satisfies Record<StatementLine['mode'], MessageKey | null>;

/** One statement: date and place, stance on a claim, what was said in our words, a fragment of theirs, the source. */
export function StatementItem(props: { statement: StatementLine }) {
  const say = useSay();
  const { date, venue, mode, for: body, with: others, claims, summary, quote, source } = props.statement;
  const modeWord = MODE_WORD[mode];
  return (
    <li class="statement">
      <p class="occasion">
        <When date={date} />
        {', '}
        <span {...RECORD_TEXT}>{venue}</span>
        {modeWord && <> · {say(modeWord)}</>}
        {body && (
          <>
            {' · '}
            <Phrase of="card_for" parts={[<RecordSpan key="body" text={body} />]} />
          </>
        )}
        {others.length > 0 && (
          <>
            {' · '}
            <Phrase of="card_with" parts={[<RecordSpan key="others" text={others.join(', ')} />]} />
          </>
        )}
      </p>
      {claims.map((claim) => (
        <ClaimLabel key={claim.id} claim={claim} />
      ))}
      <p class="summary" {...RECORD_TEXT}>
        {summary}
      </p>
      {quote && <QuotedFragment quote={quote} />}
      <p class="source">
        <SourceLink source={source} />
      </p>
    </li>
  );
}

function RecordSpan(props: { text: string }) {
  return <span {...RECORD_TEXT}>{props.text}</span>;
}

function ClaimLabel(props: { claim: StatementLine['claims'][number] }) {
  const say = useSay();
  const { stance, assertion, condition } = props.claim;
  return (
    <p class="claim">
      <StanceMark stance={stance} />
      <span class="stance">{say(STANCE_WORD[stance])}</span> <RecordSpan text={assertion} />
      {condition && (
        <>
          {' '}
          <Phrase of="card_condition" parts={[<RecordSpan key="condition" text={condition} />]} />
        </>
      )}
    </p>
  );
}

/** The official's own words. Other languages than English may run from right to left: the text decides. */
function QuotedFragment(props: { quote: Quote }) {
  const { text, lang, translatedBy } = props.quote;
  return (
    <p class="fragment">
      <span lang={lang} dir={lang === 'en' ? 'ltr' : 'auto'}>
        “{text}”
      </span>
      {translatedBy && (
        <span class="translation">
          {' '}
          <Phrase of="card_translation" parts={[<RecordSpan key="by" text={translatedBy} />]} />
        </span>
      )}
    </p>
  );
}

/** A list of statements in the order given. When it was cut, `held` says of how many, in a last line. */
export function StatementList(props: { statements: StatementLine[]; held?: number }) {
  const say = useSay();
  const shown = props.statements.length;
  const held = props.held ?? shown;
  return (
    <>
      <ol class="statements">
        {props.statements.map((statement) => (
          <StatementItem key={statement.key} statement={statement} />
        ))}
      </ol>
      {held > shown && <p class="note">{say('card_newest_of', String(shown), String(held))}</p>}
    </>
  );
}
