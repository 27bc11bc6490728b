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
  let stay: { session: Session; end: AbortController } | null = null;

  const stop = (): void => {
    life.abort();
    stay?.end.abort();
    stay = null;
  };

  /** Asks whether to work here, and begins or ends accordingly. */
  const refresh = async (): Promise<null> => {
    const { on, silenced, look: wished } = await ask('hello', {});
    if (life.signal.aborted) return null;
    const other = JSON.stringify(wished) !== JSON.stringify(look);
    look = wished;
    if (silences.setAlways(silenced) || other) stay?.session.repaint();
    if (on && !stay) {
      const end = new AbortController();
      stay = { session: new Session(silences, () => look, stop, end.signal), end };
    } else if (!on) {
      stay?.end.abort();
      stay = null;
    }
    return null;
  };

  const off = (): PageReport => ({
    state: 'off',
    problem: null,
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
      refresh,
    },
    life.signal,
  );
  // Nobody to ask (the extension has just been replaced) or a refusal: then the page is left alone.
  const begin = () => void refresh().catch(stop);
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
