import browser from '../browser.ts';
import { saveFile } from '../card/save-file.ts';
import type { Say } from '../model/say.ts';
import type { Brief } from './brief.ts';
import { citationsOf } from './brief-csl.ts';
import { markdownOf } from './brief-markdown.ts';
import type { BriefAction } from './brief-page.tsx';
import { fileNameOf } from './file-name.ts';

/** The place in the address that opens the brief at once, and prints it. */
export const PRINT = '#print';

/**
 * Does what the reader pressed on a brief, and answers what became of it, in words ('' where the browser shows it). A
 * side panel has no page to print: the brief is opened in a tab of its own for that. Throws what the browser throws.
 */
export async function takeAlong(action: BriefAction, brief: Brief, tab: number, say: Say): Promise<string> {
  const name = (ending: string) => fileNameOf(brief.date ?? brief.made, brief.title, ending);
  const save = (file: string, type: string, text: string) => {
    saveFile(file, type, text);
    return say('brief_saved', file);
  };
  switch (action) {
    case 'print':
      if (location.hash === PRINT) print();
      else await browser.tabs.create({ url: browser.runtime.getURL(`panel.html?tab=${tab}${PRINT}`) });
      return '';
    case 'copy':
      await navigator.clipboard.writeText(markdownOf(brief, say));
      return say('brief_copied');
    case 'markdown':
      return save(name('md'), 'text/markdown', markdownOf(brief, say));
    case 'citations':
      return save(name('csl.json'), 'application/vnd.citationstyles.csl+json', citationsOf(brief));
  }
}
