import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from '../browser.ts';
import { Words } from '../card/words.ts';
import { ask } from '../messages/ask.ts';
import { say } from '../messages/say.ts';
import {
  type Catalogue,
  type FoundStatement,
  SEARCH_INDEX_FILE,
  SEARCH_ROWS_FILE,
  type SearchRows,
} from '../model/catalogue.ts';
import { type Found, finder } from './find.ts';
import { addressOf, cleanText, type Query, queryOf } from './query.ts';
import { type SearchState, SearchView } from './search-view.tsx';
import { openIndex, type SearchText } from './text-index.ts';

/** Statements shown at first, and more with each press. */
const PAGE = 20;

/** A file of the search's own; the only thing this page ever fetches (its policy refuses everything else). */
async function recordFile(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`record/${name}`));
  if (!response.ok) throw new Error(`${name}: status ${response.status}`);
  return response.text();
}

/** What filters need is there first; the full-text index follows. */
interface Record_ {
  catalogue: Catalogue;
  find: ReturnType<typeof finder>;
}

function useRecord(): { record: Record_ | null; search: SearchText | null; problem: string | null } {
  const [record, setRecord] = useState<Record_ | null>(null);
  const [search, setSearch] = useState<SearchText | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const failed = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));
    Promise.all([ask('catalogue', {}), recordFile(SEARCH_ROWS_FILE)]).then(([catalogue, rows]) => {
      setRecord({ catalogue, find: finder(catalogue, JSON.parse(rows) as SearchRows) });
    }, failed);
    recordFile(SEARCH_INDEX_FILE).then((json) => {
      const opened = openIndex(json);
      setSearch(() => opened);
    }, failed);
  }, []);
  return { record, search, problem };
}

/** The query stands in the address, so that it can be kept and gone back to. */
function useQuery(): [query: Query, setQuery: (query: Query, step: boolean) => void] {
  const [query, setQuery] = useState(() => queryOf(location.hash));
  useEffect(() => {
    const read = () => setQuery(queryOf(location.hash));
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);
  const set = (next: Query, step: boolean) => {
    const clean = { ...next, text: cleanText(next.text) };
    setQuery(clean);
    const address = `#${addressOf(clean)}`;
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  return [query, set];
}

/** The statements of `keys`; those shown before stay until all of the new ones have come. */
function useStatements(keys: string[]): FoundStatement[] {
  const [fetched] = useState(() => new Map<string, FoundStatement>());
  const [shown, setShown] = useState<FoundStatement[]>([]);
  const wanted = keys.join(' ');
  useEffect(() => {
    let current = true;
    const list = wanted === '' ? [] : wanted.split(' ');
    const missing = list.filter((key) => !fetched.has(key));
    const show = () => {
      if (current) setShown(list.flatMap((key) => fetched.get(key) ?? []));
    };
    if (missing.length === 0) show();
    else {
      ask('statements', { keys: missing }).then((found) => {
        for (const one of found) fetched.set(one.line.key, one);
        show();
      }, show);
    }
    return () => {
      current = false;
    };
  }, [wanted, fetched]);
  return shown;
}

/** In a window narrower than this the pages' stylesheet has one column. */
const NARROW = matchMedia('(max-width: 760px)');

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(NARROW.matches);
  useEffect(() => {
    const changed = () => setNarrow(NARROW.matches);
    NARROW.addEventListener('change', changed);
    return () => NARROW.removeEventListener('change', changed);
  }, []);
  return narrow;
}

const NOTHING: Found = {
  keys: [],
  words: new Set(),
  whole: true,
  counts: {
    actor: new Map(),
    country: new Map(),
    topic: new Map(),
    claim: new Map(),
    stance: new Map(),
    years: new Map(),
    source: new Map(),
  },
};

function Search() {
  const { record, search, problem } = useRecord();
  const [query, setQuery] = useQuery();
  const [pages, setPages] = useState(1);
  const ready = record !== null && (search !== null || query.text.trim() === '');
  const found = useMemo(() => (ready ? record.find(query, search) : NOTHING), [ready, record, search, query]);
  const statements = useStatements(found.keys.slice(0, pages * PAGE));
  useEffect(() => {
    document.title =
      query.text.trim() === '' ? say('search_title') : say('search_page_title', query.text.trim());
  }, [query.text]);

  const state: SearchState =
    problem !== null
      ? { kind: 'failed', problem }
      : ready
        ? { kind: 'open', catalogue: record.catalogue, found }
        : { kind: 'opening' };
  return (
    <Words.Provider value={say}>
      <SearchView
        state={state}
        query={query}
        narrow={useNarrow()}
        statements={statements}
        onQuery={(next, step) => {
          setPages(1);
          setQuery(next, step);
        }}
        onMore={() => setPages(pages + 1)}
      />
    </Words.Provider>
  );
}

document.documentElement.lang = say('language');
document.documentElement.dir = say('direction');
render(<Search />, document.body);
