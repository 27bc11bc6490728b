import * as v from 'valibot';
import { PlaceCode, Text } from './id.ts';

/** A match pattern that Chrome and Firefox both take: scheme `https` or `*`, the host of one site (no port), a path. */
const MatchPattern = v.pipe(
  v.string(),
  v.regex(
    /^(\*|https):\/\/(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\/[^\s#]*$/,
    'is not a match pattern such as *://www.example.com/news/*',
  ),
);

/** A news outlet on whose pages the extension runs by itself, as `outlets.yaml` lists them. */
export const Outlet = v.strictObject({
  name: Text,
  /** Its seat; INT for an international organisation, or for an outlet in exile without one. */
  country: PlaceCode,
  lang: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, 'is not a language code'))),
    v.nonEmpty('has no language'),
  ),
  /**
   * state-media: run or controlled by a government or ruling party, whatever its medium.
   * government: a ministry's or other authority's own news pages.
   * site: any other news site, also that of an international organisation.
   */
  kind: v.picklist(['wire', 'paper', 'broadcaster', 'state-media', 'magazine', 'site', 'government']),
  /** Match patterns of the hosts that carry its articles: no mail, login, shop, video or search. */
  matches: v.pipe(v.array(MatchPattern), v.nonEmpty('has no match pattern')),
});
export type Outlet = v.InferOutput<typeof Outlet>;
