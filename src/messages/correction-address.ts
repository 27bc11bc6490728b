/** Where the options have the form for corrections, filled in with what it is about and the page it was seen on. */
export function correctionAddress(about: string, page: string | null): string {
  const told = new URLSearchParams({ about, ...(page === null ? {} : { page }) });
  return `options.html#corrections?${told}`;
}
