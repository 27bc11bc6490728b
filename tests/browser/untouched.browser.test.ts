import { describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { goldenPages } from './golden.ts';
import { overhear } from './overhear.ts';
import { BOTH, setStage } from './stage.ts';
import { Tab } from './tab.ts';

/** Windows open at a time: most of a page's time is waiting. */
const WINDOWS = 6;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(BOTH)('every golden page (%s)', (kind) => {
  const stage = setStage(kind);

  it('stays as its publisher sent it, and each mark lies over the words it names', async () => {
    const pages = goldenPages();
    stage.server.serve('/golden/', (name) => ({ body: pages.get(name) ?? '' }));
    const ear = await overhear(stage.driver);
    const faults: string[] = [];
    let marked = 0;

    const look = async (tab: Tab, name: string) => {
      const url = `${stage.server.origin}/golden/?${name}`;
      await tab.page.goto(url);
      const { annotated } = await until(`${name} to be read`, async () => {
        const told = await ear.report(url);
        return told.state === 'on' && told;
      });
      const named = (annotated?.findings.mentions ?? []).map(({ text }) => flat(text));
      const sure = (annotated?.findings.mentions ?? []).some(({ confidence }) => confidence >= 0.8);
      if (sure) marked += (await tab.marked()).length;
      const claimed = (annotated?.findings.claims ?? []).map(({ start, end, quote: id }) => {
        const quote = annotated?.findings.quotes.find((one) => one.id === id);
        return flat(quote?.text.slice(start - quote.start, end - quote.start) ?? '');
      });
      for (const { highlight, text } of await tab.marks()) {
        // A claim that goes on after its cue is longer than its first quotation.
        const isClaim = highlight === 'aide-memoire-claim';
        const isNamed = isClaim
          ? claimed.some((words) => words !== '' && flat(text).startsWith(words))
          : named.includes(flat(text));
        if (!isNamed) faults.push(`${name}: a mark over "${text}", which no finding names`);
      }
      for (const change of await tab.mutations()) faults.push(`${name}: ${JSON.stringify(change)}`);
      if (!(await tab.isAsParsed())) faults.push(`${name}: the markup is not what was sent`);
      if (tab.complaints.length > 0) faults.push(`${name}: ${tab.complaints.splice(0).join(' ')}`);
    };

    const left = [...pages.keys()];
    const work = async () => {
      const tab = await Tab.openWindow(stage.driver);
      for (let name = left.pop(); name !== undefined; name = left.pop()) await look(tab, name);
      await tab.page.close();
    };
    await Promise.all(Array.from({ length: WINDOWS }, work));
    await ear.page.close();
    expect(faults).toEqual([]);
    expect(pages.size).toBeGreaterThanOrEqual(120);
    expect(marked).toBeGreaterThan(pages.size * 2);
  }, 180_000);
});
