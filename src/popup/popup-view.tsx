import { type CastMember, silenceOf } from '../card/cast.ts';
import { Failure } from '../card/failure.tsx';
import { useLanguage, useSay } from '../card/words.ts';
import type { WhyMarked } from '../model/marking.ts';
import { PageView, type PageViewProps } from './page-view.tsx';
import { PersonPage, type PersonState } from './person-page.tsx';
import { Switches, type SwitchState } from './switches.tsx';

export interface PopupViewProps extends PageViewProps {
  /** The person whose page is open over the list, if any. */
  open: { member: CastMember; person: PersonState; reasons: WhyMarked[] } | null;
  /** Null until the settings were read: the switches then keep their place but are not there. */
  switches: SwitchState | null;
  /** What went wrong with the reader's last press, apart from one to start. */
  failure: string | null;
  onBack: () => void;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
}

/** The whole popup: who is on the page, or one person's page, and the switches below. */
export function PopupView(props: PopupViewProps) {
  const { open, page, switches, failure } = props;
  return (
    <div class="page popup" {...useLanguage()}>
      {open ? (
        <PersonPage
          key={open.member.actor}
          member={open.member}
          person={open.person}
          reasons={open.reasons}
          url={page.url}
          silenced={page.kind === 'told' ? silenceOf(open.member.actor, page.report.silenced) : null}
          onSilence={props.onSilence}
          onBack={props.onBack}
          onJump={props.onJump}
        />
      ) : (
        <PageView {...props} />
      )}
      {failure !== null && <Failure words={failure} />}
      {switches ? (
        <Switches state={switches} onSite={props.onSite} onEverywhere={props.onEverywhere} />
      ) : (
        <footer class="switches" />
      )}
      <OwnPages />
    </div>
  );
}

/** The way to the pages that fill a tab. */
function OwnPages() {
  const say = useSay();
  return (
    <nav class="own-pages" aria-label={say('pages_nav')}>
      <a href="search.html" target="_blank" rel="noopener">
        {say('search_title')}
      </a>
      <a href="options.html" target="_blank" rel="noopener">
        {say('options_title')}
      </a>
    </nav>
  );
}
