import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../icons/', import.meta.url);

/** Drawing for each size in pixels: the smallest has fewer dots, each on whole pixels. */
const DRAWINGS: Record<number, string> = {
  16: 'icon-16.svg',
  32: 'icon-16.svg',
  48: 'icon.svg',
  128: 'icon.svg',
};

/** Draws the extension's icons: from the path in the built extension to the PNG. */
export async function renderIcons(): Promise<Map<string, Uint8Array>> {
  const icons = new Map<string, Uint8Array>();
  for (const [size, file] of Object.entries(DRAWINGS)) {
    const svg = await readFile(new URL(file, folder), 'utf8');
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: Number(size) } }).render();
    icons.set(`icons/${size}.png`, image.asPng());
  }
  return icons;
}
