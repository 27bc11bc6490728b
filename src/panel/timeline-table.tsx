import { When } from '../card/dates.tsx';
import { RECORD_TEXT } from '../card/record-text.ts';
import { useSay } from '../card/words.ts';
import type { PlotData } from './timeline-layout.ts';
import { stanceWord } from './timeline-words.ts';

/** The same as a plot shows, and what it had no room for, as tables. */
export function TimelineTable(props: { data: PlotData }) {
  const say = useSay();
  const { statements, offices } = props.data;
  const named = statements.some(({ by }) => by !== null);
  return (
    <div class="tables">
      {offices.length > 0 && (
        <table>
          <caption>{say('popup_offices')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('timeline_office')}</th>
              <th scope="col">{say('timeline_from')}</th>
              <th scope="col">{say('timeline_until')}</th>
            </tr>
          </thead>
          <tbody>
            {offices.map(({ id, title, from, to }) => (
              <tr key={`${id} ${from}`}>
                <th scope="row" {...RECORD_TEXT}>
                  {title}
                </th>
                <td>
                  <When date={from} />
                </td>
                <td>{to === null ? say('timeline_lasting') : <When date={to} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {statements.length > 0 && (
        <table>
          <caption>{say('timeline_statements')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('timeline_date')}</th>
              <th scope="col">{say(named ? 'timeline_speaker' : 'timeline_venue')}</th>
              <th scope="col">{say('panel_stance')}</th>
            </tr>
          </thead>
          <tbody>
            {statements.map(({ statement, stance, by }) => (
              <tr key={statement.key}>
                <th scope="row">
                  <When date={statement.date} />
                </th>
                <td {...RECORD_TEXT}>{by ?? statement.venue}</td>
                <td>{stanceWord(stance, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
