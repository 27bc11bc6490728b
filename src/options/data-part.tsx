import { useId, useState } from 'preact/hooks';
import { useSay } from '../card/words.ts';
import type { ImportProblem } from '../settings/exchange.ts';
import { Part } from './field.tsx';

/** What came of a file. */
export type Imported = { ok: true } | { ok: false; problems: ImportProblem[] };

/** All settings as one file, out and in again, and back to how it came. */
export function DataPart(props: {
  onExport: () => void;
  /** Null when what the file sets could not be kept. */
  onImport: (text: string) => Promise<Imported | null>;
  /** Answers whether all was forgotten. */
  onReset: () => Promise<boolean>;
}) {
  const say = useSay();
  const file = useId();
  const [imported, setImported] = useState<Imported | null>(null);
  const [asking, setAsking] = useState(false);
  const [wasReset, setWasReset] = useState(false);
  const reset = async () => {
    const done = await props.onReset();
    setAsking(false);
    setImported(null);
    setWasReset(done);
  };
  return (
    <Part id="data" title={say('options_data')}>
      <p>{say('options_data_hint')}</p>
      <p class="actions">
        <button type="button" class="action" onClick={props.onExport}>
          {say('options_export')}
        </button>
        <label class="action file" for={file}>
          {say('options_import')}
        </label>
        <input
          id={file}
          class="unseen"
          type="file"
          accept="application/json,.json"
          onChange={async ({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) setImported(await props.onImport(await chosen.text()));
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
        {!asking && (
          <button type="button" class="action" onClick={() => setAsking(true)}>
            {say('options_reset')}
          </button>
        )}
      </p>
      {asking && (
        <div class="actions">
          <span>{say('options_reset_sure')}</span>
          <button type="button" class="action first" onClick={() => void reset()}>
            {say('options_reset_yes')}
          </button>
          <button type="button" class="action" onClick={() => setAsking(false)}>
            {say('options_reset_no')}
          </button>
        </div>
      )}
      <div role="status">
        {imported?.ok && <p>{say('options_imported')}</p>}
        {wasReset && !imported && <p>{say('options_was_reset')}</p>}
        {imported?.ok === false && <Problems problems={imported.problems} />}
      </div>
    </Part>
  );
}

function Problems(props: { problems: ImportProblem[] }) {
  const say = useSay();
  return (
    <>
      <p>{say('options_not_imported')}</p>
      <ul class="plain">
        {props.problems.map(({ where, found, expected }) => (
          <li key={where} dir="auto">
            {where === ''
              ? say('options_problem_file', found, expected)
              : say('options_problem', where, found, expected)}
          </li>
        ))}
      </ul>
    </>
  );
}
