import type { Annotated } from '../model/annotated.ts';
import type { ClaimEntry } from '../model/claim-sheet.ts';
import type { Silence } from '../model/marking.ts';
import { castOf, differencesOf, type Silenced } from './cast.ts';
import { CastList } from './cast-list.tsx';
import { claimsFoundIn } from './claims-found.ts';
import { ClaimsFoundList } from './claims-found-list.tsx';
import { Differences } from './differences.tsx';
import { Notice } from './notice.tsx';
import { SilencedList } from './silenced-list.tsx';
import { Skeleton } from './skeleton.tsx';
import { useSay } from './words.ts';

/** What can be done with what a page was found to say. */
export interface FoundDeeds {
  onPerson: (actor: string) => void;
  onClaim: (claim: string) => void;
  onJump: (actor: string) => void;
  onPoint: (start: number, end: number) => void;
  /** Leads to a place of the claim; where it is not given, to the first one. */
  onPointClaim?: (claim: string) => void;
  onSilence: (actor: string, silence: Silence, undo: boolean) => void;
}

/**
 * What an article was found to say: who is named, which claims are made, where page and record differ; or why there is
 * nothing to show. While a page that grew is read again the list stays: what is known is shown.
 */
export function FoundOnPage(
  props: FoundDeeds & {
    state: 'on' | 'reading' | 'off' | 'empty' | 'failed';
    problem: string | null;
    annotated: Annotated | null;
    silenced: Silenced;
    /** The article's date is known, so "earlier" has a meaning. */
    dated: boolean;
    /** What a list shows of the article's claims, by id. */
    entries: ReadonlyMap<string, ClaimEntry>;
    /** Who gets the focus: the person whose page was just left. */
    focus: string | null;
    first: 'people' | 'claims';
  },
) {
  const say = useSay();
  const { annotated, silenced, dated, onPoint } = props;
  if (props.state === 'empty') return <Notice title={say('popup_empty')}>{say('popup_empty_hint')}</Notice>;
  if (props.state === 'failed') return <Notice title={say('popup_failed')}>{props.problem}</Notice>;
  if (annotated === null) return <Skeleton />;
  const cast = castOf(annotated, silenced);
  const found = claimsFoundIn(annotated, silenced);
  const pointTo = (claim: string) => {
    const place = found.find((one) => one.claim === claim)?.places[0];
    if (place) onPoint(place.start, place.end);
  };
  const claims = (
    <ClaimsFoundList
      claims={found}
      entries={props.entries}
      dated={dated}
      onOpen={props.onClaim}
      onPoint={props.onPointClaim ?? pointTo}
    />
  );
  const allSilenced = cast.length === 0 && annotated.findings.mentions.length > 0;
  return (
    <>
      {props.first === 'claims' && claims}
      {cast.length > 0 ? (
        <CastList
          cast={cast}
          dated={dated}
          focus={props.focus}
          onOpen={props.onPerson}
          onJump={props.onJump}
        />
      ) : (
        <Notice title={say(allSilenced ? 'popup_all_silenced' : 'popup_nobody')}>
          {!allSilenced && say('popup_nobody_hint')}
        </Notice>
      )}
      {props.first === 'people' && claims}
      <Differences
        differences={differencesOf(annotated, silenced)}
        onOpen={props.onPerson}
        onPoint={onPoint}
      />
      <SilencedList
        silenced={silenced}
        nameOf={(actor) => annotated.people[actor]?.name ?? actor}
        onSilence={props.onSilence}
      />
    </>
  );
}
