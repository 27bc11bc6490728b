import type { ClaimEntry } from '../model/claim-sheet.ts';
import type { MessageKey } from '../model/say.ts';
import type { Stance } from '../model/statement.ts';
import { Aim } from './aim.tsx';
import type { ClaimFound, Voice } from './claims-found.ts';
import { Phrase } from './phrase.tsx';
import { RECORD_TEXT } from './record-text.ts';
import { StanceMark } from './stance-mark.tsx';
import { useSay } from './words.ts';

const VOICE_WORD = {
  asserts: 'panel_voice_asserts',
  rejects: 'panel_voice_rejects',
  qualifies: 'panel_voice_qualifies',
} as const satisfies Record<Stance, MessageKey>;

/** The claims that the article makes: what each says, who makes it, what is on record on it, and where it stands. */
export function ClaimsFoundList(props: {
  claims: ClaimFound[];
  /** By id; a claim whose entry has not come yet is shown without its words for a moment. */
  entries: ReadonlyMap<string, ClaimEntry>;
  dated: boolean;
  onOpen: (claim: string) => void;
  onPoint: (claim: string) => void;
}) {
  const say = useSay();
  const { claims, entries } = props;
  if (claims.length === 0) return null;
  return (
    <section class="cast">
      <h2 class="section-title">
        {say('panel_claims')} <span class="count">· {claims.length}</span>
      </h2>
      <ul>
        {claims.map((found) => {
          const entry = entries.get(found.claim);
          const times = say('popup_times', String(found.places.length));
          return (
            <li key={found.claim} class="cast-row">
              <button type="button" class="member" onClick={() => props.onOpen(found.claim)}>
                <span class="claim-words" {...RECORD_TEXT}>
                  {entry?.assertion ?? '…'}
                </span>
                {found.voices.map((voice) => (
                  <span key={`${voice.actor} ${voice.name} ${voice.stance}`} class="voice">
                    <VoiceWords voice={voice} />
                  </span>
                ))}
                {entry && (
                  <span class="member-record">
                    {entry.held === 0
                      ? say('popup_none_held')
                      : say(
                          props.dated ? 'popup_held_earlier' : 'popup_held',
                          String(entry.held),
                          String(entry.before),
                        )}
                  </span>
                )}
              </button>
              <button
                type="button"
                class="jump"
                title={say('popup_jump')}
                aria-label={say('panel_claim_jump', entry?.assertion ?? '', times)}
                onClick={() => props.onPoint(found.claim)}
              >
                {times}
                <Aim />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "Mao Ning asserts it", "In the article's own words". */
export function VoiceWords(props: { voice: Voice }) {
  const say = useSay();
  const { name, isNarration, stance } = props.voice;
  if (isNarration) return <>{say('panel_voice_article')}</>;
  const who = name === null ? say('panel_voice_somebody') : <bdi>{name}</bdi>;
  return (
    <>
      {stance && <StanceMark stance={stance} />}
      <Phrase of={stance ? VOICE_WORD[stance] : 'panel_voice_speaks'} parts={[who]} />
    </>
  );
}
