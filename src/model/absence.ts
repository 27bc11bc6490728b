/**
 * Why no content script answers in a tab. `not-web`: a browser page or a file; `not-by-itself`: a site it was not given;
 * `not-yet`: it may run there, but the page was opened before it could; `gone`: the tab was closed.
 */
export type Absence = 'not-web' | 'not-by-itself' | 'not-yet' | 'gone';
