import { Notice } from '../card/notice.tsx';
import { formatNumber } from '../card/number.ts';
import { Skeleton } from '../card/skeleton.tsx';
import { useLanguage, useSay } from '../card/words.ts';
import type { Catalogue, FoundStatement } from '../model/catalogue.ts';
import { Filters } from './filters.tsx';
import type { Found } from './find.ts';
import { type Narrowing, narrowings } from './narrowing.ts';
import { ANYTHING, asksForAll, type Order, type Query } from './query.ts';
import { ResultList } from './result-list.tsx';

/** What the page knows by now. */
export type SearchState =
  | { kind: 'opening' }
  | { kind: 'failed'; problem: string }
  | { kind: 'open'; catalogue: Catalogue; found: Found };

export interface SearchViewProps {
  state: SearchState;
  query: Query;
  /** The window has room for one column. */
  narrow: boolean;
  /** The first of the found statements, as far as they have been fetched. */
  statements: FoundStatement[];
  /** `step` is true for what the browser's "back" should undo: a filter, not a letter. */
  onQuery: (query: Query, step: boolean) => void;
  onMore: () => void;
}

/** The search page: a field, filters beside the results, each statement as a card shows it. */
export function SearchView(props: SearchViewProps) {
  const say = useSay();
  const { state, query } = props;
  return (
    <div class="page wide" {...useLanguage()}>
      <header class="wide-head">
        <h1 class="wide-title">{say('search_title')}</h1>
        <nav class="wide-nav" aria-label={say('pages_nav')}>
          <a href="options.html">{say('options_title')}</a>
        </nav>
      </header>
      <search class="search-bar">
        <input
          type="search"
          class="search-field"
          aria-label={say('search_field')}
          placeholder={say('search_field')}
          value={query.text}
          autocomplete="off"
          spellcheck={false}
          autofocus
          onInput={({ currentTarget }) => props.onQuery({ ...query, text: currentTarget.value }, false)}
        />
      </search>
      {state.kind === 'opening' && <Skeleton />}
      {state.kind === 'failed' && <Notice title={say('search_failed')}>{state.problem}</Notice>}
      {state.kind === 'open' && (
        <div class="columns">
          <FilterColumn {...props} catalogue={state.catalogue} found={state.found} />
          <Results {...props} catalogue={state.catalogue} found={state.found} />
        </div>
      )}
    </div>
  );
}

/** In a narrow window the filters are folded over the results. */
function FilterColumn(props: SearchViewProps & { catalogue: Catalogue; found: Found }) {
  const say = useSay();
  const filters = (
    <Filters
      catalogue={props.catalogue}
      counts={props.found.counts}
      query={props.query}
      onQuery={(next) => props.onQuery(next, true)}
    />
  );
  if (!props.narrow) return filters;
  return (
    <details class="filters-fold" open={!asksForAll({ ...props.query, text: '' })}>
      <summary>{say('search_filters')}</summary>
      {filters}
    </details>
  );
}

function Results(props: SearchViewProps & { catalogue: Catalogue; found: Found }) {
  const say = useSay();
  const { catalogue, found, query, statements } = props;
  const offered = narrowings(query.text, catalogue).filter(({ facet }) => query[facet] === null);
  const count = formatNumber(found.keys.length, say);
  return (
    <main class="results">
      <div class="results-head">
        <h2 class="results-title">
          <span role="status">
            {asksForAll(query) ? say('search_all', count) : say('search_found', count)}
          </span>
        </h2>
        <OrderChoice query={query} onOrder={(order) => props.onQuery({ ...query, order }, true)} />
      </div>
      {offered.length > 0 && (
        <Offers
          offered={offered}
          onTake={({ facet, id }) => props.onQuery({ ...query, text: '', [facet]: id }, true)}
        />
      )}
      {!found.whole && found.keys.length > 0 && <p class="note some">{say('search_some_words')}</p>}
      {found.keys.length === 0 ? (
        <Notice title={say('search_none')}>
          <p>{say('search_none_hint')}</p>
          <span class="actions">
            <button type="button" class="action" onClick={() => props.onQuery(ANYTHING, true)}>
              {say('search_clear')}
            </button>
          </span>
        </Notice>
      ) : (
        <ResultList
          statements={statements}
          words={found.words}
          onActor={(actor) => props.onQuery({ ...ANYTHING, actor }, true)}
          onClaim={(claim) => props.onQuery({ ...ANYTHING, claim }, true)}
        />
      )}
      {statements.length > 0 && found.keys.length > statements.length && (
        <p class="actions">
          <button type="button" class="action" onClick={props.onMore}>
            {say('search_more')}
          </button>
          <span class="note">{say('card_shown_of', formatNumber(statements.length, say), count)}</span>
        </p>
      )}
    </main>
  );
}

/** People and claims that the words name: a press filters by them. */
function Offers(props: { offered: Narrowing[]; onTake: (taken: Narrowing) => void }) {
  const say = useSay();
  return (
    <ul class="offers" aria-label={say('search_narrow')}>
      {props.offered.map((one) => (
        <li key={`${one.facet} ${one.id}`}>
          <button type="button" class="offer" onClick={() => props.onTake(one)}>
            <span class="offer-kind">
              {say(one.facet === 'actor' ? 'search_filter_actor' : 'search_filter_claim')}
            </span>{' '}
            <span lang="en" dir="ltr">
              {one.label}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const ORDER_WORD = {
  best: 'search_order_best',
  newest: 'search_order_newest',
  oldest: 'search_order_oldest',
} as const;

function OrderChoice(props: { query: Query; onOrder: (order: Order) => void }) {
  const say = useSay();
  const { text, order } = props.query;
  const orders: Order[] = text.trim() === '' ? ['newest', 'oldest'] : ['best', 'newest', 'oldest'];
  return (
    <select
      class="choice-box order"
      aria-label={say('search_order')}
      value={orders.includes(order) ? order : orders[0]}
      onChange={({ currentTarget }) => props.onOrder(currentTarget.value as Order)}
    >
      {orders.map((one) => (
        <option key={one} value={one}>
          {say(ORDER_WORD[one])}
        </option>
      ))}
    </select>
  );
}
