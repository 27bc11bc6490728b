/** The React page as its server sends it; `script` is the address of the bundle that hydrates it. */
export function renderNewsPage(script: string): string;
