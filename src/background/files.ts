import browser from '../browser.ts';

/**
 * Reads a file of the compiled record, `path` below `record/`. The extension's own files are the only thing that
 * is ever fetched: its content security policy (`connect-src 'none'`) refuses everything else.
 */
async function open(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`record/${path}`));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response;
}

export const readText = async (path: string): Promise<string> => (await open(path)).text();
export const readBytes = async (path: string): Promise<ArrayBuffer> => (await open(path)).arrayBuffer();
