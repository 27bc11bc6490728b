import { useId, useState } from 'preact/hooks';
import { When } from '../card/dates.tsx';
import { useSay } from '../card/words.ts';
import type { Correction, PageDate } from '../settings/table.ts';
import { Entries, Group, Part } from './field.tsx';

/** What a correction is about, as a link to this page told: a record's id, and the page that was read. */
export interface CorrectionStart {
  about: string;
  page: string;
}

/** A correction to the record or to a mark: written here, kept here, saved or copied by the reader. Nothing is sent. */
export function CorrectionsPart(props: {
  corrections: Correction[];
  start: CorrectionStart;
  /** The day it is now. */
  today: string;
  /** Days that the reader set for pages. */
  dates: PageDate[];
  /** Answers whether it was kept. */
  onKeep: (correction: Correction) => Promise<boolean>;
  onRemove: (index: number) => void;
  onSave: (correction: Correction) => void;
  onCopy: (correction: Correction) => Promise<void>;
  onForgetDate: (page: string) => void;
}) {
  const say = useSay();
  const { corrections } = props;
  return (
    <Part id="corrections" title={say('options_corrections')}>
      <p>{say('options_corrections_hint')}</p>
      <CorrectionForm key={props.start.about} start={props.start} today={props.today} onKeep={props.onKeep} />
      <h3 class="group-title">{say('options_corrections_made')}</h3>
      {corrections.length === 0 ? (
        <p class="note">{say('options_corrections_none')}</p>
      ) : (
        <ul class="corrections">
          {corrections.map((correction, index) => (
            <CorrectionEntry
              // biome-ignore lint/suspicious/noArrayIndexKey: corrections have no other name
              key={index}
              correction={correction}
              onRemove={() => props.onRemove(index)}
              onSave={() => props.onSave(correction)}
              onCopy={() => props.onCopy(correction)}
            />
          ))}
        </ul>
      )}
      <Group title={say('options_dates')}>
        <Entries
          entries={props.dates.map(({ page, date }) => ({
            id: page,
            label: (
              <>
                <When date={date} /> · <span dir="ltr">{page}</span>
              </>
            ),
          }))}
          none={say('options_dates_none')}
          remove={say('options_remove')}
          onRemove={props.onForgetDate}
        />
      </Group>
    </Part>
  );
}

function CorrectionForm(props: {
  start: CorrectionStart;
  today: string;
  onKeep: (correction: Correction) => Promise<boolean>;
}) {
  const say = useSay();
  const [about, setAbout] = useState(props.start.about);
  const [wrong, setWrong] = useState('');
  const [source, setSource] = useState(props.start.page);
  const [kept, setKept] = useState(false);
  const keep = async (event: Event) => {
    event.preventDefault();
    const made = { made: props.today, about: about.trim(), wrong: wrong.trim(), source: source.trim() };
    // What could not be kept stays in the form.
    if (!(await props.onKeep(made))) return;
    setWrong('');
    setSource('');
    setAbout('');
    setKept(true);
  };
  return (
    <form class="correction-form" onSubmit={(event) => void keep(event)} onInput={() => setKept(false)}>
      <Field
        label={say('correction_about')}
        hint={say('correction_about_hint')}
        value={about}
        onInput={setAbout}
      />
      <Field
        label={say('correction_wrong')}
        hint={say('correction_wrong_hint')}
        value={wrong}
        onInput={setWrong}
        long
      />
      <Field
        label={say('correction_source')}
        hint={say('correction_source_hint')}
        value={source}
        onInput={setSource}
      />
      <p class="actions">
        <button type="submit" class="action first">
          {say('correction_keep')}
        </button>
        <span class="note" role="status">
          {kept && say('correction_kept')}
        </span>
      </p>
    </form>
  );
}

/** Longer than any correction; what the settings keep is bounded too. */
const LONGEST = 4_000;

function Field(props: {
  label: string;
  hint: string;
  value: string;
  onInput: (value: string) => void;
  long?: boolean;
}) {
  const id = useId();
  const shared = {
    id,
    value: props.value,
    required: true,
    maxLength: LONGEST,
    'aria-describedby': `${id}-hint`,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <p class="note" id={`${id}-hint`}>
        {props.hint}
      </p>
      {props.long ? (
        <textarea {...shared} rows={4} onInput={({ currentTarget }) => props.onInput(currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={({ currentTarget }) => props.onInput(currentTarget.value)} />
      )}
    </div>
  );
}

function CorrectionEntry(props: {
  correction: Correction;
  onRemove: () => void;
  onSave: () => void;
  onCopy: () => Promise<void>;
}) {
  const say = useSay();
  const { made, about, wrong, source } = props.correction;
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = () =>
    props.onCopy().then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <li class="correction">
      <p class="correction-head">
        <When date={made} /> · <span dir="auto">{about}</span>
      </p>
      <p dir="auto">{wrong}</p>
      <p class="note" dir="auto">
        {source}
      </p>
      <p class="result-tools">
        <button type="button" class="quiet" onClick={props.onSave}>
          {say('correction_save')}
        </button>
        <button type="button" class="quiet" onClick={() => void copy()}>
          {say('correction_copy')}
        </button>
        <button type="button" class="quiet" onClick={props.onRemove}>
          {say('options_remove')}
        </button>
        <span class="note" role="status">
          {copied && say(copied === 'yes' ? 'correction_copied' : 'correction_not_copied')}
        </span>
      </p>
    </li>
  );
}
