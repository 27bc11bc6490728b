import { useId } from 'preact/hooks';
import { RECORD_TEXT } from '../card/record-text.ts';
import { STANCE_WORD } from '../card/stance-word.ts';
import { useSay } from '../card/words.ts';
import { NO_FILTER, type StatementFilter } from './places.ts';
import type { Choices } from './statement-filter.ts';

/** Chooses statements by claim, year and stance. */
export function FilterBar(props: {
  choices: Choices;
  filter: StatementFilter;
  shown: number;
  held: number;
  onFilter: (filter: StatementFilter) => void;
}) {
  const say = useSay();
  const { choices, filter, shown, held, onFilter } = props;
  const isOn = filter.claim !== null || filter.year !== null || filter.stance !== null;
  const counted = (words: string, count: number) => `${words} · ${count}`;
  return (
    <search class="filters">
      {choices.claims.length > 0 && (
        <Select
          wide
          label={say('panel_claim')}
          value={filter.claim}
          all={say('panel_all_claims')}
          options={choices.claims.map(({ id, assertion, held }) => [id, counted(assertion, held)])}
          onChange={(claim) => onFilter({ ...filter, claim })}
        />
      )}
      <Select
        label={say('panel_year')}
        value={filter.year}
        all={say('panel_all_years')}
        options={choices.years.map(({ year, held }) => [year, counted(year, held)])}
        onChange={(year) => onFilter({ ...filter, year })}
      />
      <Select
        label={say('panel_stance')}
        value={filter.stance}
        all={say('panel_all_stances')}
        options={choices.stances.map(({ stance, held }) => [
          stance,
          counted(say(stance === 'none' ? 'timeline_no_claim' : STANCE_WORD[stance]), held),
        ])}
        onChange={(stance) => onFilter({ ...filter, stance: stance as StatementFilter['stance'] })}
      />
      <p class="note filter-count" role="status">
        {isOn && say('card_shown_of', String(shown), String(held))}{' '}
        {isOn && (
          <button type="button" class="quiet" onClick={() => onFilter(NO_FILTER)}>
            {say('panel_clear')}
          </button>
        )}
      </p>
    </search>
  );
}

function Select(props: {
  label: string;
  value: string | null;
  all: string;
  options: [value: string, words: string][];
  wide?: boolean;
  onChange: (value: string | null) => void;
}) {
  const id = useId();
  return (
    <p class={props.wide ? 'choice wide' : 'choice'}>
      <label class="note" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value || null)}
      >
        <option value="">{props.all}</option>
        {props.options.map(([value, words]) => (
          <option key={value} value={value} {...RECORD_TEXT}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
