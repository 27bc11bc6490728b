import { useId } from 'preact/hooks';
import { formatNumber } from '../card/number.ts';
import { RECORD_TEXT } from '../card/record-text.ts';
import { SOURCE_WORD } from '../card/source-word.ts';
import { StanceMark } from '../card/stance-mark.tsx';
import { STANCE_WORD } from '../card/stance-word.ts';
import { useSay } from '../card/words.ts';
import { type Catalogue, SOURCE_KINDS, type SourceKind, STANCES } from '../model/catalogue.ts';
import type { Found } from './find.ts';
import { ANYTHING, asksForAll, type Query } from './query.ts';
import { Years } from './years.tsx';

/** One line of a list to choose from. */
interface Option {
  value: string;
  label: string;
}

interface FiltersProps {
  catalogue: Catalogue;
  counts: Found['counts'];
  query: Query;
  onQuery: (query: Query) => void;
}

/** All filters. Each says how many statements every choice would leave; a choice that leaves none is not offered. */
export function Filters(props: FiltersProps) {
  const say = useSay();
  const { catalogue, counts, query, onQuery } = props;
  const set = (part: Partial<Query>) => onQuery({ ...query, ...part });
  const claims = catalogue.topics.filter(({ id }) => query.topic === null || id === query.topic);
  return (
    <section class="filters" aria-label={say('search_filters')}>
      <Choice
        label={say('search_filter_actor')}
        any={say('search_any_actor')}
        value={query.actor}
        groups={[
          { label: null, options: catalogue.actors.map(({ id, name }) => ({ value: id, label: name })) },
        ]}
        counts={counts.actor}
        onChange={(actor) => set({ actor })}
      />
      <Choice
        label={say('search_filter_country')}
        any={say('search_any_country')}
        value={query.country}
        groups={[
          { label: null, options: catalogue.countries.map(({ code, label }) => ({ value: code, label })) },
        ]}
        counts={counts.country}
        onChange={(country) => set({ country })}
      />
      <Choice
        label={say('search_filter_topic')}
        any={say('search_any_topic')}
        value={query.topic}
        groups={[
          { label: null, options: catalogue.topics.map(({ id, title }) => ({ value: id, label: title })) },
        ]}
        counts={counts.topic}
        // A claim of another topic would leave nothing.
        onChange={(topic) => set({ topic, claim: null })}
      />
      <Choice
        label={say('search_filter_claim')}
        any={say('search_any_claim')}
        value={query.claim}
        groups={claims.map((topic) => ({
          label: topic.title,
          options: topic.claims.map(({ id, assertion }) => ({ value: id, label: assertion })),
        }))}
        counts={counts.claim}
        onChange={(claim) => set({ claim })}
      />
      <fieldset class="filter">
        <legend class="filter-label">{say('search_filter_stance')}</legend>
        <div class="stances">
          {STANCES.map((stance) => (
            <button
              key={stance}
              type="button"
              class="stance-choice"
              aria-pressed={query.stance === stance}
              onClick={() => set({ stance: query.stance === stance ? null : stance })}
            >
              <StanceMark stance={stance} />
              <span>{say(STANCE_WORD[stance])}</span>
              <span class="count">{formatNumber(counts.stance.get(stance) ?? 0, say)}</span>
            </button>
          ))}
        </div>
      </fieldset>
      <Years
        all={catalogue.years.map(({ year }) => year)}
        counts={counts.years}
        chosen={query.years}
        onChoose={(years) => set({ years })}
      />
      <Choice
        label={say('search_filter_source')}
        any={say('search_any_source')}
        value={query.source}
        groups={[
          {
            label: null,
            options: SOURCE_KINDS.map((kind) => ({ value: kind, label: say(SOURCE_WORD[kind]) })),
          },
        ]}
        counts={counts.source}
        onChange={(source) => set({ source: source as SourceKind | null })}
        own
      />
      {!asksForAll({ ...query, text: '' }) && (
        <button
          type="button"
          class="quiet"
          onClick={() => onQuery({ ...ANYTHING, text: query.text, order: query.order })}
        >
          {say('search_clear_filters')}
        </button>
      )}
    </section>
  );
}

/** A list to choose one from, or any. Its labels are the record's English unless they are our `own` words. */
function Choice(props: {
  label: string;
  any: string;
  value: string | null;
  groups: { label: string | null; options: Option[] }[];
  counts: Map<string, number>;
  onChange: (value: string | null) => void;
  own?: boolean;
}) {
  const say = useSay();
  const id = useId();
  const language = props.own ? {} : RECORD_TEXT;
  const offered = props.groups
    .map(({ label, options }) => ({
      label,
      options: options.filter(({ value }) => props.counts.has(value) || value === props.value),
    }))
    .filter(({ options }) => options.length > 0);
  return (
    <div class="filter">
      <label class="filter-label" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class={props.value === null ? 'choice-box' : 'choice-box chosen'}
        value={props.value ?? ''}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value || null)}
      >
        <option value="">{props.any}</option>
        {offered.map((group) => {
          const options = group.options.map(({ value, label }) => (
            <option key={value} value={value} {...language}>
              {say('search_option', label, formatNumber(props.counts.get(value) ?? 0, say))}
            </option>
          ));
          return group.label === null ? (
            options
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
