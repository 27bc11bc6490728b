import { When } from '../card/dates.tsx';
import { Section } from '../card/person.tsx';
import { Phrase } from '../card/phrase.tsx';
import { StatementList, type StatementPlace } from '../card/statement.tsx';
import { useSay } from '../card/words.ts';
import type { StatementLine } from '../model/sheet.ts';

interface Divided {
  date: string | null;
  before: StatementLine[];
  around: StatementLine[];
  since: StatementLine[];
  undivided: StatementLine[];
}

/** Statements divided by the article's date; what came since is folded, unless it is all there is. */
export function StatementGroups(props: { sheet: Divided; place: StatementPlace }) {
  const say = useSay();
  const { sheet, place } = props;
  const { date, before, around, since, undivided } = sheet;
  const counted = (list: StatementLine[]) => <span class="count"> · {list.length}</span>;
  return (
    <>
      {date !== null && before.length > 0 && (
        <Section
          level={2}
          title={
            <>
              <Phrase of="card_before" parts={[<When key="date" date={date} />]} />
              {counted(before)}
            </>
          }
        >
          <StatementList statements={before} place={place} />
        </Section>
      )}
      {around.length > 0 && (
        <Section
          level={2}
          title={
            <>
              {say('card_around')}
              {counted(around)}
            </>
          }
        >
          <StatementList statements={around} place={place} />
        </Section>
      )}
      {since.length > 0 && (
        <details class="fold" open={before.length === 0 && around.length === 0}>
          <summary>{say('card_fold', say('card_since'), String(since.length))}</summary>
          <StatementList statements={since} place={place} />
        </details>
      )}
      {undivided.length > 0 && (
        <Section
          level={2}
          title={
            <>
              {say('card_newest')}
              {counted(undivided)}
            </>
          }
        >
          <StatementList statements={undivided} place={place} />
        </Section>
      )}
    </>
  );
}
