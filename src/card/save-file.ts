/** Long enough for a browser to have taken the file over. */
const KEPT_MS = 60_000;

/** Offers a text as a file to save: no network and no permission, since it is the page's own. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
