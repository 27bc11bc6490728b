import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RECORD_TEXT } from '../card/record-text.ts';
import { useSay } from '../card/words.ts';
import { layoutOf, type Mark, type PlotData } from './timeline-layout.ts';
import { TimelinePlot } from './timeline-plot.tsx';
import { StanceSign } from './timeline-sign.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { occasionOf, stanceWord, termOf } from './timeline-words.ts';

/** Before the window is known, and where nothing is laid out (tests): a panel's usual width without its margins. */
const USUAL_WIDTH = 280;
/** Narrower, years would lie on each other. */
const LEAST_WIDTH = 160;

/** The width of an element, followed as it changes. */
function useWidth(): [place: { current: HTMLDivElement | null }, width: number] {
  const place = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0)
        setWidth(Math.max(LEAST_WIDTH, Math.floor(entry.contentRect.width)));
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}

/** A plot under its title, a line that reads out the mark pointed at, and the same as a table. */
export function TimelineFigure(props: { title: string; data: PlotData; onShow: (key: string) => void }) {
  const say = useSay();
  const { title, data, onShow } = props;
  const [caption, hint] = [useId(), useId()];
  const [place, width] = useWidth();
  const layout = useMemo(() => layoutOf(data, width), [data, width]);
  const [pointed, setPointed] = useState<Mark | null>(null);
  if (data.statements.length === 0 && data.offices.length === 0) return null;
  return (
    <section class="timeline">
      <h2 class="section-title" id={caption}>
        {title}
      </h2>
      <div ref={place} dir="ltr">
        <TimelinePlot
          layout={layout}
          article={data.article}
          labelledBy={caption}
          describedBy={hint}
          pointed={pointed}
          onPoint={setPointed}
          onShow={onShow}
        />
      </div>
      <p class="unseen" id={hint}>
        {say('timeline_hint')}
      </p>
      {/* The mark's own label is what is heard: this line is for eyes. */}
      <p class="note readout" aria-hidden="true">
        {pointed ? <Pointed mark={pointed} /> : <Legend data={data} />}
      </p>
      <details class="fold">
        <summary>{say('timeline_table')}</summary>
        <TimelineTable data={data} />
      </details>
    </section>
  );
}

function Pointed(props: { mark: Mark }) {
  const say = useSay();
  const { mark } = props;
  if (mark.kind === 'office') {
    return (
      <>
        <span {...RECORD_TEXT}>{mark.office.title}</span>, {termOf(mark.office, say)}
      </>
    );
  }
  const { statement, stance, by } = mark.shown;
  return (
    <>
      {by !== null && <b {...RECORD_TEXT}>{by} </b>}
      {stanceWord(stance, say)} · {occasionOf(statement, say)}
    </>
  );
}

function Legend(props: { data: PlotData }) {
  const say = useSay();
  const stances = (['asserts', 'qualifies', 'rejects', null] as const).filter((stance) =>
    props.data.statements.some((one) => one.stance === stance),
  );
  return (
    <>
      {stances.map((stance) => (
        <span key={stance} class="legend">
          <svg viewBox="-5 -5 10 10" width="10" height="10" aria-hidden="true" focusable="false">
            <StanceSign stance={stance} />
          </svg>
          {stanceWord(stance, say)}
        </span>
      ))}
    </>
  );
}
