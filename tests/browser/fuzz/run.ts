import { fileURLToPath } from 'node:url';
import type { Driver } from '../driver.ts';
import { bundle, type PageServer } from '../server.ts';
import type { FuzzReport } from './in-page.ts';
import { bodyOf } from './story.ts';

/** Made-up pages between two navigations: the others come as route changes do, in the place of the one before. */
const PAGES_A_NAVIGATION = 4;

/** Serves the made-up pages, each under `/made-up/?SEED`. */
export async function serveMadeUp(server: PageServer): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./in-page.ts', import.meta.url)));
  server.serve('/made-up/in-page.js', () => ({ body: script, type: 'text/javascript' }));
  server.serve('/made-up/', (query) => ({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferries wait</title>
<meta property="article:published_time" content="2024-05-17T09:00:00Z"><script defer src="in-page.js"></script></head>
<body>${bodyOf(Number(query))}</body></html>`,
  }));
}

/**
 * Runs made-up pages in some windows at a time and answers with what each showed, in the order of their ends. What the
 * page's console says is a failure too.
 */
export async function fuzz(
  driver: Driver,
  server: PageServer,
  seeds: readonly number[],
  windows: number,
  onReport: (report: FuzzReport) => void = () => {},
): Promise<FuzzReport[]> {
  const reports: FuzzReport[] = [];
  const left = [...seeds];
  const work = async () => {
    const page = await driver.newWindow();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    for (let batch = left.splice(0, PAGES_A_NAVIGATION); batch.length > 0; ) {
      await page.goto(`${server.origin}/made-up/?${batch[0]}`);
      for (const [index, seed] of batch.entries()) {
        const report = (await page.evaluate(`fuzz(${seed}, ${index === 0})`)) as FuzzReport;
        report.failures.push(...complaints.splice(0).map((complaint) => `console: ${complaint}`));
        reports.push(report);
        onReport(report);
      }
      batch = left.splice(0, PAGES_A_NAVIGATION);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: windows }, work));
  return reports;
}
