import * as v from 'valibot';

/** Ids are lower-case words joined by hyphens; they are frozen once published. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower-case words joined by hyphens)'),
);

/** Any text that is not empty. */
export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));

/** A two-letter country code of ISO 3166, or another code that places.yaml explains (INT, EU). */
export const PlaceCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2,3}$/, 'is not a place code such as US, CN or INT'),
);
