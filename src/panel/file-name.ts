/** A file's name from a day and the page's words: letters, digits and hyphens, no longer than file systems like. */
export function fileNameOf(day: string, title: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${[day, words].filter(Boolean).join('-')}.${ending}`;
}
