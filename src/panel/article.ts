import { type CastMember, castOf, differencesOf, memberOf } from '../card/cast.ts';
import { type ClaimFound, claimsFoundIn } from '../card/claims-found.ts';
import type { PageReport } from '../messages/protocol.ts';
import type { PageState } from '../messages/watch-page.ts';
import type { Annotated } from '../model/annotated.ts';

/** What the panel knows of the article in its tab. */
export interface ArticleKnown {
  /** Tells one article from another; null while it is not known which it is. */
  id: string | null;
  url: string | null;
  report: PageReport | null;
  annotated: Annotated | null;
  cast: CastMember[];
  claims: ClaimFound[];
  differences: ReturnType<typeof differencesOf>;
}

/** Reads a page's state. A place within a page is no other article; without an address the title tells. */
export function articleOf(page: PageState): ArticleKnown {
  const report = page.kind === 'told' ? page.report : null;
  const annotated = report?.annotated ?? null;
  const silenced = report?.silenced ?? { here: [], always: [] };
  return {
    id: page.url?.split('#')[0] ?? report?.title ?? null,
    url: page.url,
    report,
    annotated,
    cast: annotated ? castOf(annotated, silenced) : [],
    claims: annotated ? claimsFoundIn(annotated, silenced) : [],
    differences: annotated ? differencesOf(annotated, silenced) : [],
  };
}

/** Anybody of whom the article speaks; null for somebody it does not name. */
export function memberIn({ annotated }: ArticleKnown, actor: string): CastMember | null {
  return annotated && memberOf(actor, annotated);
}
