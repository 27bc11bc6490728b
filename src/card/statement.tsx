import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../model/say.ts';
import type { StatementLine } from '../model/sheet.ts';
import { CopyButton } from './card-tools.tsx';
import { When } from './dates.tsx';
import { Phrase } from './phrase.tsx';
import { RECORD_TEXT } from './record-text.ts';
import { SourceLink } from './source-link.tsx';
import { StanceMark } from './stance-mark.tsx';
import { STANCE_WORD } from './stance-word.ts';
import { useSay } from './words.ts';

type Quote = NonNullable<StatementLine['quote']>;

/** Spoken words need no label; the others do. */
const MODE_WORD = {
  spoken: null,
  written: 'card_mode_written',
  readout: 'card_mode_readout',
  posted: 'card_mode_posted',
} as const satisfies Record<StatementLine['mode'], MessageKey | null>;

/** What a list of statements is part of, where it is not a card. */
export interface StatementPlace {
  /** The one claim that the list is about: its sentence is not repeated. */
  claim?: string;
  /** Opens the page of a claim. */
  onClaim?: (claim: string) => void;
  /** Who made the statement of a key, where the list is not of one person. */
  who?: (key: string) => ComponentChildren;
  /** The element's id, by which a plot leads to the statement. */
  idOf?: (key: string) => string;
  /** Copies the statement of a key as one line; answers whether the browser let it. */
  onCopy?: (key: string) => Promise<boolean>;
}

/** One statement: date and place, stance on a claim, what was said in our words, a fragment of theirs, the source. */
export function StatementItem(props: { statement: StatementLine; place?: StatementPlace }) {
  const say = useSay();
  const { idOf, who, onCopy } = props.place ?? {};
  const { date, venue, mode, for: body, with: others, claims, summary, quote, source } = props.statement;
  const modeWord = MODE_WORD[mode];
  return (
    <li class="statement" id={idOf?.(props.statement.key)} tabIndex={idOf && -1}>
      {who && <p class="speaker">{who(props.statement.key)}</p>}
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
        <ClaimLabel key={claim.id} claim={claim} place={props.place} />
      ))}
      <p class="summary" {...RECORD_TEXT}>
        {summary}
      </p>
      {quote && <QuotedFragment quote={quote} />}
      <p class="source">
        <SourceLink source={source} />
        {onCopy && <CopyButton onCopy={() => onCopy(props.statement.key)} />}
      </p>
    </li>
  );
}

function RecordSpan(props: { text: string }) {
  return <span {...RECORD_TEXT}>{props.text}</span>;
}

function ClaimLabel(props: { claim: StatementLine['claims'][number]; place: StatementPlace | undefined }) {
  const say = useSay();
  const { id, stance, assertion, condition } = props.claim;
  const { claim: known, onClaim } = props.place ?? {};
  const word = <span class="stance">{say(STANCE_WORD[stance])}</span>;
  return (
    <p class="claim">
      <StanceMark stance={stance} />
      {onClaim && id !== known ? (
        <button type="button" class="claim-link" onClick={() => onClaim(id)}>
          {word} <RecordSpan text={assertion} />
        </button>
      ) : (
        <>
          {word} {id !== known && <RecordSpan text={assertion} />}
        </>
      )}
      {condition && (
        <>
          {' '}
          <Phrase of="card_condition" parts={[<RecordSpan key="condition" text={condition} />]} />
        </>
      )}
    </p>
  );
}

/** The official's own words, drawn otherwise where `words` are given. Other languages than English may run from right to left: the text decides. */
export function QuotedFragment(props: { quote: Quote; words?: ComponentChildren }) {
  const { text, lang, translatedBy } = props.quote;
  return (
    <p class="fragment">
      <span lang={lang} dir={lang === 'en' ? 'ltr' : 'auto'}>
        “{props.words ?? text}”
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
export function StatementList(props: { statements: StatementLine[]; held?: number; place?: StatementPlace }) {
  const say = useSay();
  const shown = props.statements.length;
  const held = props.held ?? shown;
  return (
    <>
      <ol class="statements">
        {props.statements.map((statement) => (
          <StatementItem key={statement.key} statement={statement} place={props.place} />
        ))}
      </ol>
      {held > shown && <p class="note">{say('card_newest_of', String(shown), String(held))}</p>}
    </>
  );
}
