import { isAlive } from '../messages/alive.ts';
import { answerAsPage } from '../messages/answer-page.ts';
import { ask } from '../messages/ask.ts';
import type { PageReport } from '../messages/protocol.ts';
import type { Look } from '../model/look.ts';
import { Session } from './session.ts';
import { Silences } from './silences.ts';

/** Under this symbol of the isolated world's global object the running script is known, so that it runs once. */
const RUNNING = Symbol.for('aide-memoire.page');

interface Running {
  isAlive(): boolean;
  stop(): void;
}

type World = { [RUNNING]?: Running };

function start(): Running {
  const life = new AbortController();
  const silences = new Silences();
  let look: Look;
  let edition: string | null = null;
  let problem: string | null = null;
  let stay: { session: Session; end: AbortController } | null = null;

  /** A clock that is behind the record is wrong: the articles that it was made from have appeared. */
  const now = (): number => Math.max(Date.now(), Date.parse(edition ?? '') || 0);

  const stop = (): void => {
    life.abort();
    stay?.end.abort();
    stay = null;
  };

  /** Asks whether to work here, and begins or ends accordingly. */
  const refresh = async (): Promise<null> => {
    const welcome = await ask('hello', {});
    if (life.signal.aborted) return null;
    problem = null;
    const { on, silenced } = welcome;
    const other = JSON.stringify(welcome.look) !== JSON.stringify(look);
    ({ look, edition } = welcome);
    if (silences.setAlways(silenced) || other) stay?.session.repaint();
    if (on && !stay) {
      const end = new AbortController();
      stay = { session: new Session(silences, () => look, now, stop, end.signal), end };
    } else if (!on) {
      stay?.end.abort();
      stay = null;
    }
    return null;
  };

  const off = (): PageReport => ({
    state: problem === null ? 'off' : 'failed',
    problem,
    title: document.title,
    date: null,
    dateFrom: null,
    annotated: null,
    silenced: { here: [], always: [] },
  });

  answerAsPage(
    {
      report: () => stay?.session.report() ?? off(),
      jump: ({ mention }) => stay?.session.jump(mention) ?? false,
      point: (place) => stay?.session.point(place) ?? false,
      why: ({ actor }) => stay?.session.why(actor) ?? [],
      'silence-in-page': async ({ actor, silence, undo }) => {
        await stay?.session.silence(actor, silence, undo);
        return null;
      },
      walk: async ({ to }) => {
        await stay?.session.walk(to);
        return null;
      },
      reread: () => stay?.session.reread() ?? null,
      refresh,
    },
    life.signal,
  );
  // Nobody to ask (the extension has just been replaced) or a refusal, which the popup tells: the page is left alone.
  const begin = () =>
    void refresh().catch((error) => {
      problem = String(error);
      if (!isAlive()) stop();
    });
  // A page that Chrome loads ahead, unseen, may ask nothing yet; Firefox does not know the word.
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', begin, { once: true, signal: life.signal });
  } else begin();
  return { isAlive: () => isAlive() && !life.signal.aborted, stop };
}

const world = globalThis as World;
const before = world[RUNNING];
if (!before?.isAlive()) {
  // An orphan of an earlier version may still stand here: it goes before the new one comes.
  before?.stop();
  world[RUNNING] = start();
}
