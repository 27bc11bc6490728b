import type { Stance } from '../model/statement.ts';

/** ● asserts, ○ rejects, ◐ qualifies, a small dot where there is no claim: SVG around the origin, 8 across. */
export function StanceSign(props: { stance: Stance | null }) {
  const { stance } = props;
  if (stance === null) return <circle class="plot-full" r="2" />;
  return (
    <>
      <circle class={stance === 'asserts' ? 'plot-full' : 'plot-hollow'} r="3.5" />
      {stance === 'qualifies' && <path class="plot-full" d="M0-3.5a3.5 3.5 0 0 0 0 7z" />}
    </>
  );
}
