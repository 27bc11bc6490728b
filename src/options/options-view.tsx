import type { ComponentProps } from 'preact';
import { Failure } from '../card/failure.tsx';
import { useLanguage, useSay } from '../card/words.ts';
import type { MessageKey } from '../model/say.ts';
import { AbilitiesPart } from './abilities-part.tsx';
import { CardPart } from './card-part.tsx';
import { CorrectionsPart } from './corrections-part.tsx';
import { DataPart } from './data-part.tsx';
import { KeysPart } from './keys-part.tsx';
import { MarksPart } from './marks-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { RecordPart } from './record-part.tsx';
import { SitesPart } from './sites-part.tsx';

/** The parts in their order, by their addresses. */
const PARTS: [id: string, title: MessageKey][] = [
  ['marks', 'options_marks'],
  ['card', 'options_card'],
  ['sites', 'options_sites'],
  ['people', 'options_people'],
  ['keys', 'options_keys'],
  ['corrections', 'options_corrections'],
  ['record', 'options_record'],
  ['abilities', 'options_abilities'],
  ['data', 'options_data'],
];

export interface OptionsViewProps {
  marks: ComponentProps<typeof MarksPart>;
  sites: ComponentProps<typeof SitesPart>;
  people: ComponentProps<typeof PeoplePart>;
  keys: ComponentProps<typeof KeysPart>;
  corrections: ComponentProps<typeof CorrectionsPart>;
  record: ComponentProps<typeof RecordPart>;
  data: ComponentProps<typeof DataPart>;
  /** In a private window: what is set here is forgotten when the browser closes. */
  inPrivate: boolean;
  /** What went wrong with the reader's last press. */
  failure: string | null;
}

/** The options: a list of contents beside one long page. Whatever is set holds at once. */
export function OptionsView(props: OptionsViewProps) {
  const say = useSay();
  return (
    <div class="page wide" {...useLanguage()}>
      <header class="wide-head">
        <h1 class="wide-title">{say('options_title')}</h1>
        <nav class="wide-nav" aria-label={say('pages_nav')}>
          <a href="search.html">{say('search_title')}</a>
          <a href="welcome.html">{say('welcome_link')}</a>
        </nav>
      </header>
      <div class="columns">
        <nav class="contents" aria-label={say('options_contents')}>
          <ul>
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{say(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="parts">
          {props.inPrivate && <p class="note">{say('options_private')}</p>}
          <MarksPart {...props.marks} />
          <CardPart {...props.marks} />
          <SitesPart {...props.sites} />
          <PeoplePart {...props.people} />
          <KeysPart {...props.keys} />
          <CorrectionsPart {...props.corrections} />
          <RecordPart {...props.record} />
          <AbilitiesPart />
          <DataPart {...props.data} />
        </main>
      </div>
      {props.failure !== null && <Failure words={props.failure} />}
    </div>
  );
}
