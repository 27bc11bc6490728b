import { useId } from 'preact/hooks';
import { formatNumber } from '../card/number.ts';
import { useSay } from '../card/words.ts';
import type { Query } from './query.ts';

/** Height of the longest bar; a year with anything at all has at least the shortest. Widths are in years. */
const LONGEST = 40;
const SHORTEST = 2;
/** Share of a year's width that its bar takes. */
const BAR = 0.8;

/** From which year to which: two lists, over a bar a year as high as there are statements; a bar takes its year. */
export function Years(props: {
  all: number[];
  counts: Map<string, number>;
  chosen: Query['years'];
  onChoose: (years: Query['years']) => void;
}) {
  const say = useSay();
  const { chosen, counts, onChoose } = props;
  const [first, last] = [props.all[0], props.all.at(-1)];
  if (first === undefined || last === undefined) return null;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const { from, to } = chosen ?? { from: first, to: last };

  const choose = (years: { from: number; to: number }) => {
    const [low, high] = [Math.min(years.from, years.to), Math.max(years.from, years.to)];
    onChoose(low === first && high === last ? null : { from: low, to: high });
  };
  const pressed = (year: number) => {
    const again = chosen?.from === year && chosen.to === year;
    onChoose(again ? null : { from: year, to: year });
  };

  return (
    <fieldset class="filter">
      <legend class="filter-label">{say('search_filter_year')}</legend>
      <Bars years={years} counts={counts} isChosen={(year) => from <= year && year <= to} onPress={pressed} />
      <div class="years">
        <YearChoice
          label={say('search_year_from')}
          years={years}
          counts={counts}
          value={from}
          onChange={(year) => choose({ from: year, to: Math.max(year, to) })}
        />
        <YearChoice
          label={say('search_year_to')}
          years={years}
          counts={counts}
          value={to}
          onChange={(year) => choose({ from: Math.min(year, from), to: year })}
        />
      </div>
    </fieldset>
  );
}

/** Seen, not heard, and for pointers alone: the lists under it say and do the same. */
function Bars(props: {
  years: number[];
  counts: Map<string, number>;
  isChosen: (year: number) => boolean;
  onPress: (year: number) => void;
}) {
  const { years, counts } = props;
  const most = Math.max(1, ...years.map((year) => counts.get(String(year)) ?? 0));
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${years.length} ${LONGEST}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={({ currentTarget, offsetX }) => {
        const year = years[Math.floor((offsetX / currentTarget.clientWidth) * years.length)];
        if (year !== undefined) props.onPress(year);
      }}
    >
      {years.map((year, index) => {
        const held = counts.get(String(year)) ?? 0;
        const height = held === 0 ? 0 : Math.max(SHORTEST, (held / most) * LONGEST);
        return (
          <rect
            key={year}
            class={props.isChosen(year) ? 'bar chosen' : 'bar'}
            x={index + (1 - BAR) / 2}
            y={LONGEST - height}
            width={BAR}
            height={height}
          />
        );
      })}
    </svg>
  );
}

function YearChoice(props: {
  label: string;
  years: number[];
  counts: Map<string, number>;
  value: number;
  onChange: (year: number) => void;
}) {
  const say = useSay();
  const id = useId();
  return (
    <span class="year">
      <label class="filter-label" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="choice-box"
        value={String(props.value)}
        onChange={({ currentTarget }) => props.onChange(Number(currentTarget.value))}
      >
        {props.years.map((year) => (
          <option key={year} value={String(year)}>
            {say('search_option', String(year), formatNumber(props.counts.get(String(year)) ?? 0, say))}
          </option>
        ))}
      </select>
    </span>
  );
}
