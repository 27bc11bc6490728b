import type { ComponentChildren } from 'preact';
import { CautionText } from '../card/caution.tsx';
import { VoiceWords } from '../card/claims-found-list.tsx';
import { When } from '../card/dates.tsx';
import { Phrase } from '../card/phrase.tsx';
import { RECORD_TEXT } from '../card/record-text.ts';
import { Skeleton } from '../card/skeleton.tsx';
import { StanceMark } from '../card/stance-mark.tsx';
import { STANCE_WORD } from '../card/stance-word.ts';
import { useSay } from '../card/words.ts';
import type { Asked } from './asked.ts';
import type { Brief, BriefClaim, BriefStatement, Note } from './brief.ts';
import {
  colophon,
  heldText,
  noteTexts,
  officeText,
  quoteText,
  recordHeading,
  venueText,
} from './brief-words.ts';
import { PanelHead } from './panel-head.tsx';

export type BriefAction = 'print' | 'copy' | 'markdown' | 'citations';

export interface BriefPageProps {
  brief: Asked<Brief>;
  /** What became of the last press, in words. */
  done: string | null;
  onBack: (() => void) | null;
  onAction: (action: BriefAction) => void;
}

/** The article's brief as a document: dated, footnoted, made for one printed page, with the ways to take it along. */
export function BriefPage(props: BriefPageProps) {
  const say = useSay();
  const { brief, done } = props;
  const made = brief.kind === 'here' ? brief.answer : null;
  return (
    <>
      <PanelHead onBack={props.onBack} title={made?.title ? <bdi>{made.title}</bdi> : say('brief_title')}>
        {made && (
          <p class="note">
            {made.date === null ? (
              say('popup_no_date')
            ) : (
              <Phrase of="brief_article_of" parts={[<When key="date" date={made.date} />]} />
            )}
            {made.address && (
              <span class="address" dir="ltr">
                {' '}
                {made.address}
              </span>
            )}
          </p>
        )}
      </PanelHead>
      <main class="page-body brief">
        {brief.kind === 'asked' && <Skeleton />}
        {brief.kind === 'failed' && <p class="nothing">{say('panel_failed', brief.problem)}</p>}
        {made && (
          <>
            <div class="actions on-screen">
              <Action {...props} action="print" words={say('brief_print')} />
              <Action {...props} action="copy" words={say('brief_copy')} />
              <Action {...props} action="markdown" words={say('brief_save')} />
              <Action {...props} action="citations" words={say('brief_citations')} />
            </div>
            <p class="note on-screen done" role="status">
              {done}
            </p>
            <Document brief={made} />
          </>
        )}
      </main>
    </>
  );
}

function Action(props: { action: BriefAction; words: string; onAction: (action: BriefAction) => void }) {
  return (
    <button type="button" class="action" onClick={() => props.onAction(props.action)}>
      {props.words}
    </button>
  );
}

function Part(props: { title: ComponentChildren; children: ComponentChildren }) {
  return (
    <section>
      <h2 class="brief-heading">{props.title}</h2>
      {props.children}
    </section>
  );
}

function Document(props: { brief: Brief }) {
  const say = useSay();
  const { brief } = props;
  const dated = brief.date !== null;
  return (
    <>
      <Part title={say('brief_cast')}>
        <ul class="brief-cast">
          {brief.cast.map((member) => (
            <li key={member.actor}>
              <b {...RECORD_TEXT}>{member.name}</b>
              {officeText(member, say) && <span {...RECORD_TEXT}>, {officeText(member, say)}</span>}{' '}
              <span class="note">({heldText(member, dated, say)})</span>
            </li>
          ))}
        </ul>
      </Part>
      {brief.claims.length > 0 && (
        <Part title={say('panel_claims')}>
          <div class="brief-people">
            {brief.claims.map((claim) => (
              <ClaimPart key={claim.found.claim} claim={claim} dated={dated} />
            ))}
          </div>
        </Part>
      )}
      {brief.people.length > 0 && (
        <Part title={recordHeading(brief, say)}>
          <div class="brief-people">
            {brief.people.map(({ member, statements }) => (
              <div key={member.actor} class="brief-person">
                <h3 {...RECORD_TEXT}>{member.name}</h3>
                <ul>
                  {statements.map((one) => (
                    <StatementPart key={one.statement.key} one={one} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </Part>
      )}
      {brief.differences.length > 0 && (
        <Part title={say('popup_differ')}>
          <ul>
            {brief.differences.map(({ start, message }) => (
              <li key={`${start} ${message}`}>
                <CautionText message={message} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {brief.notes.length > 0 && (
        <Part title={say('brief_sources')}>
          <ol class="notes">
            {brief.notes.map((note) => (
              <NoteLine key={note.number} note={note} />
            ))}
          </ol>
        </Part>
      )}
      <p class="note colophon">{colophon(brief, say)}</p>
    </>
  );
}

function ClaimPart(props: { claim: BriefClaim; dated: boolean }) {
  const say = useSay();
  const { assertion, found, held, sides } = props.claim;
  return (
    <div class="brief-person">
      <h3 {...RECORD_TEXT}>{assertion}</h3>
      <p class="voices">
        {found.voices.map((voice) => (
          <span key={`${voice.actor} ${voice.name} ${voice.stance}`} class="voice">
            <VoiceWords voice={voice} />
          </span>
        ))}
      </p>
      <ul>
        {sides.map(({ latest }) => (
          <StatementPart key={latest.statement.key} one={latest} />
        ))}
      </ul>
      <p class="note">{say(props.dated ? 'brief_claim_held' : 'popup_held', String(held))}</p>
    </div>
  );
}

function StatementPart(props: { one: BriefStatement }) {
  const say = useSay();
  const { by, on, statement, note } = props.one;
  const quote = quoteText(statement, say);
  return (
    <li>
      {by !== null && (
        <>
          <span {...RECORD_TEXT}>{by}</span>,{' '}
        </>
      )}
      <b>
        <When date={statement.date} />
      </b>
      , <span class="brief-venue">{venueText(statement, say)}</span>:{' '}
      <span {...RECORD_TEXT}>{statement.summary}</span>
      {quote && <> {quote}</>}
      <sup>
        <a href={`#note-${note}`} aria-label={say('brief_note', String(note))}>
          {note}
        </a>
      </sup>
      {statement.claims.map(({ id, stance, assertion, condition }) => (
        <span key={id} class="brief-claim">
          <StanceMark stance={stance} />
          <span class="stance">{say(STANCE_WORD[stance])}</span>{' '}
          {id !== on && <span {...RECORD_TEXT}>{assertion}</span>}
          {condition && <> {say('card_condition', condition)}</>}
        </span>
      ))}
    </li>
  );
}

function NoteLine(props: { note: Note }) {
  const say = useSay();
  const { number, source } = props.note;
  const { words, read } = noteTexts(props.note, say);
  return (
    <li id={`note-${number}`}>
      <span {...RECORD_TEXT}>{words}</span>,{' '}
      {source.url.startsWith('https://') ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" dir="ltr">
          {source.url}
        </a>
      ) : (
        <span dir="ltr">{source.url}</span>
      )}
      {read && <> ({read})</>}
    </li>
  );
}
