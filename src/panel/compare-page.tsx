import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { When } from '../card/dates.tsx';
import { formatDate } from '../card/format-date.ts';
import { PersonName } from '../card/person.tsx';
import { Phrase } from '../card/phrase.tsx';
import { RECORD_TEXT } from '../card/record-text.ts';
import { Skeleton } from '../card/skeleton.tsx';
import { SourceLink } from '../card/source-link.tsx';
import { StanceMark } from '../card/stance-mark.tsx';
import { STANCE_WORD } from '../card/stance-word.ts';
import { QuotedFragment } from '../card/statement.tsx';
import { useSay } from '../card/words.ts';
import type { MessageKey } from '../model/say.ts';
import type { ActorSheet, StatementLine } from '../model/sheet.ts';
import type { Asked } from './asked.ts';
import { type Compared, comparedOf } from './compared.ts';
import { PanelHead } from './panel-head.tsx';
import { type Piece, type Wording, wordingOf } from './wording.ts';

export interface ComparePageProps {
  person: Asked<ActorSheet>;
  claim: string;
  one: string | null;
  other: string | null;
  onBack: () => void;
  onChoose: (one: string, other: string) => void;
  onClaim: (claim: string) => void;
}

/** Two dated statements of one person on one claim, side by side, with the words that differ underlined. No verdict. */
export function ComparePage(props: ComparePageProps) {
  const say = useSay();
  const { person, claim, one, other } = props;
  const sheet = person.kind === 'here' ? person.answer : null;
  const compared = sheet && comparedOf(sheet, claim, one, other);
  return (
    <>
      <PanelHead
        onBack={props.onBack}
        title={sheet ? <PersonName actor={sheet.actor} /> : say('compare_title')}
      >
        {compared && (
          <p class="office">
            <button type="button" class="claim-link" onClick={() => props.onClaim(claim)}>
              <span {...RECORD_TEXT}>{on(compared.one, claim)?.assertion}</span>
            </button>
          </p>
        )}
      </PanelHead>
      <main class="page-body">
        {person.kind === 'asked' && <Skeleton />}
        {person.kind === 'failed' && <p class="nothing">{say('panel_failed', person.problem)}</p>}
        {sheet && !compared && <p class="nothing">{say('compare_single')}</p>}
        {compared && <SideBySide {...props} compared={compared} />}
      </main>
    </>
  );
}

function on({ claims }: StatementLine, claim: string): StatementLine['claims'][number] | undefined {
  return claims.find(({ id }) => id === claim);
}

function SideBySide(props: ComparePageProps & { compared: Compared }) {
  const say = useSay();
  const { compared, claim } = props;
  const { one, other, choices } = compared;
  const summaries = wordingOf(one.summary, other.summary);
  const sameLanguage = one.quote && other.quote && one.quote.lang === other.quote.lang;
  const quotes = sameLanguage ? wordingOf(one.quote?.text ?? '', other.quote?.text ?? '') : null;
  const choose = (side: 'one' | 'other', key: string) =>
    side === 'one' ? props.onChoose(key, other.key) : props.onChoose(one.key, key);
  return (
    <>
      <p class="note">{say(summaries.marks === 'differing' ? 'compare_note' : 'compare_little')}</p>
      <div class="columns">
        {(['one', 'other'] as const).map((side) => (
          <Column
            key={side}
            side={side}
            statement={compared[side]}
            held={heldAs(compared[side], choices)}
            claim={claim}
            choices={choices.filter(({ key }) => key !== compared[side === 'one' ? 'other' : 'one'].key)}
            summary={{ pieces: summaries[side], marks: summaries.marks }}
            quote={quotes && { pieces: quotes[side], marks: quotes.marks }}
            onChoose={(key) => choose(side, key)}
          />
        ))}
      </div>
    </>
  );
}

/** "Earliest we hold", "latest we hold": said of those two only. */
function heldAs(statement: StatementLine, choices: StatementLine[]): MessageKey | null {
  if (statement === choices.at(-1)) return 'compare_earliest';
  return statement === choices[0] ? 'compare_latest' : null;
}

/** One side's words, and what the marks in them mean. */
interface Side {
  pieces: Piece[];
  marks: Wording['marks'];
}

function Column(props: {
  side: 'one' | 'other';
  statement: StatementLine;
  held: MessageKey | null;
  claim: string;
  choices: StatementLine[];
  summary: Side;
  quote: Side | null;
  onChoose: (key: string) => void;
}) {
  const say = useSay();
  const label = useId();
  const { statement, claim, summary, quote } = props;
  const { date, venue, source } = statement;
  const stance = on(statement, claim);
  const stanceIn = (choice: StatementLine) => {
    const its = on(choice, claim);
    return its && say(STANCE_WORD[its.stance]);
  };
  return (
    <article class="column">
      <label class="note" for={label}>
        {say(props.side === 'one' ? 'compare_earlier' : 'compare_later')}
      </label>
      <select
        id={label}
        value={statement.key}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
      >
        {props.choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {formatDate(choice.date, say)}
            {stanceIn(choice) && ` · ${stanceIn(choice)}`}
          </option>
        ))}
      </select>
      <p class="occasion">
        <When date={date} />
        {', '}
        <span {...RECORD_TEXT}>{venue}</span>
        {props.held && <> · {say(props.held)}</>}
      </p>
      {stance && (
        <p class="claim">
          <StanceMark stance={stance.stance} />
          <span class="stance">{say(STANCE_WORD[stance.stance])}</span>
          {stance.condition && (
            <>
              {' '}
              <Phrase
                of="card_condition"
                parts={[
                  <span key="condition" {...RECORD_TEXT}>
                    {stance.condition}
                  </span>,
                ]}
              />
            </>
          )}
        </p>
      )}
      <p class="summary" {...RECORD_TEXT}>
        <Words pieces={summary.pieces} marks={summary.marks} />
      </p>
      {statement.quote && (
        <QuotedFragment
          quote={statement.quote}
          words={quote ? <Words pieces={quote.pieces} marks={quote.marks} /> : undefined}
        />
      )}
      <p class="source">
        <SourceLink source={source} />
      </p>
    </article>
  );
}

/** Words, the marked ones in an element of their own: underlined for eyes, a mark to others. */
function Words(props: { pieces: Piece[]; marks: Wording['marks'] }) {
  return (
    <>
      {props.pieces.map(({ text, marked }, index) => {
        const words = text.trimEnd();
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
          <Fragment key={index}>
            {marked ? <mark class={props.marks}>{words}</mark> : words}
            {text.slice(words.length)}
          </Fragment>
        );
      })}
    </>
  );
}
