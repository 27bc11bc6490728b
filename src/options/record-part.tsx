import type { ComponentChildren } from 'preact';
import { Period, When } from '../card/dates.tsx';
import { formatNumber } from '../card/number.ts';
import { Phrase } from '../card/phrase.tsx';
import { RECORD_TEXT } from '../card/record-text.ts';
import { Skeleton } from '../card/skeleton.tsx';
import { SOURCE_WORD } from '../card/source-word.ts';
import { STANCE_WORD } from '../card/stance-word.ts';
import { useSay } from '../card/words.ts';
import type { About } from '../model/about.ts';
import { type Catalogue, type CatalogueClaim, SOURCE_KINDS, STANCES } from '../model/catalogue.ts';
import { type ClaimQuality, ENOUGH_TO_TELL } from '../model/claim-quality.ts';
import { Part } from './field.tsx';

/** What this edition is and holds, what is missing from it, and how it names things. */
export function RecordPart(props: {
  about: About | null;
  catalogue: Catalogue | null;
  /** How well each claim is recognised; empty where it was not measured. */
  quality: ClaimQuality[];
  problem: string | null;
}) {
  const say = useSay();
  const { about, catalogue } = props;
  return (
    <Part id="record" title={say('options_record')}>
      {props.problem !== null && (
        <p role="status">
          {say('search_failed')} · {props.problem}
        </p>
      )}
      {about && catalogue ? (
        <>
          <Edition about={about} />
          <p class="actions">
            <a class="action" href="search.html">
              {say('search_title')}
            </a>
          </p>
          <Coverage catalogue={catalogue} about={about} quality={props.quality} />
          <h3 class="group-title">{say('options_gaps')}</h3>
          <p>{say('options_gaps_words')}</p>
          {props.quality.length > 0 && (
            <>
              <h3 class="group-title">{say('options_quality')}</h3>
              <p>{say('options_quality_words')}</p>
            </>
          )}
          <h3 class="group-title">{say('options_naming')}</h3>
          <p>{say('options_naming_words')}</p>
        </>
      ) : (
        props.problem === null && <Skeleton />
      )}
    </Part>
  );
}

function Edition(props: { about: About }) {
  const say = useSay();
  const { about } = props;
  const number = (value: number) => formatNumber(value, say);
  const rows: [label: string, value: ComponentChildren][] = [
    [say('options_edition_version'), about.version],
    [say('options_edition_date'), <When key="date" date={about.date} />],
    [say('options_edition_statements'), number(about.statements)],
    [
      say('options_edition_period'),
      about.range && <Period key="period" from={about.range.from} to={about.range.to} />,
    ],
    [
      say('options_edition_people'),
      <Phrase
        key="people"
        of="options_people_of"
        parts={[number(about.actorsWithStatements), number(about.actors)]}
      />,
    ],
    [say('options_edition_claims'), number(about.claims)],
  ];
  return (
    <table class="table facts">
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many statements, by what: folded, since few readers ask. */
function Coverage(props: { catalogue: Catalogue; about: About; quality: ClaimQuality[] }) {
  const say = useSay();
  const { catalogue, about } = props;
  return (
    <>
      <h3 class="group-title">{say('options_coverage')}</h3>
      <p>{say('options_coverage_words')}</p>
      {catalogue.topics.map((topic) => (
        <Fold
          key={topic.id}
          title={<span {...RECORD_TEXT}>{topic.title}</span>}
          count={topic.claims.reduce((sum, claim) => sum + held(claim), 0)}
        >
          <Claims claims={topic.claims} gaps={about.gaps} quality={props.quality} />
        </Fold>
      ))}
      <Fold title={say('search_filter_country')} count={catalogue.countries.length}>
        <Counts
          rows={catalogue.countries.map(({ code, label, statements }) => [
            <a key={code} href={`search.html#country=${code}`} {...RECORD_TEXT}>
              {label}
            </a>,
            statements,
          ])}
        />
      </Fold>
      <Fold title={say('search_filter_year')} count={catalogue.years.length}>
        <Counts
          rows={catalogue.years.map(({ year, statements }) => [
            <a key={year} href={`search.html#years=${year}`}>
              {String(year)}
            </a>,
            statements,
          ])}
        />
      </Fold>
      <Fold title={say('search_filter_source')} count={SOURCE_KINDS.length}>
        <Counts
          rows={SOURCE_KINDS.map((kind) => [
            <a key={kind} href={`search.html#source=${kind}`}>
              {say(SOURCE_WORD[kind])}
            </a>,
            catalogue.sources[kind],
          ])}
        />
      </Fold>
    </>
  );
}

function held(claim: CatalogueClaim): number {
  return STANCES.reduce((sum, stance) => sum + claim.stances[stance], 0);
}

function Fold(props: { title: ComponentChildren; count: number; children: ComponentChildren }) {
  const say = useSay();
  return (
    <details class="fold">
      <summary>
        {props.title} <span class="count">· {formatNumber(props.count, say)}</span>
      </summary>
      {props.children}
    </details>
  );
}

function Claims(props: { claims: CatalogueClaim[]; gaps: About['gaps']; quality: ClaimQuality[] }) {
  const say = useSay();
  const { thinClaims, oneSidedClaims } = props.gaps;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{say('search_filter_claim')}</th>
          {STANCES.map((stance) => (
            <th key={stance} scope="col" class="number">
              {say(STANCE_WORD[stance])}
            </th>
          ))}
          {props.quality.length > 0 && (
            <th scope="col" class="number">
              {say('options_recognised')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {props.claims.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">
              <a href={`search.html#claim=${claim.id}`} {...RECORD_TEXT}>
                {claim.assertion}
              </a>{' '}
              {thinClaims.includes(claim.id) && <span class="note gap">{say('options_thin')}</span>}
              {oneSidedClaims.includes(claim.id) && <span class="note gap">{say('options_one_sided')}</span>}
            </th>
            {STANCES.map((stance) => (
              <td key={stance} class="number">
                {formatNumber(claim.stances[stance], say)}
              </td>
            ))}
            {props.quality.length > 0 && (
              <td class="number">
                <Recognised quality={props.quality.find((one) => one.claim === claim.id)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "7 of 9", how often it was seen where it was not, and whether it is left unmarked for that. */
function Recognised(props: { quality: ClaimQuality | undefined }) {
  const say = useSay();
  const { held = 0, found = 0, wrong = 0, painted = false } = props.quality ?? {};
  const isTold = held >= ENOUGH_TO_TELL;
  const notes = [
    isTold ? null : say('options_too_few'),
    isTold && wrong > 0 ? say('options_wrongly', formatNumber(wrong, say)) : null,
    painted ? null : say('options_not_painted'),
  ].filter((note) => note !== null);
  return (
    <>
      {isTold && say('options_share', formatNumber(found, say), formatNumber(held, say))}{' '}
      <span class="note">{notes.join(' · ')}</span>
    </>
  );
}

function Counts(props: { rows: [label: ComponentChildren, count: number][] }) {
  const say = useSay();
  return (
    <table class="table">
      <tbody>
        {props.rows.map(([label, count], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one edition never change
          <tr key={index}>
            <th scope="row">{label}</th>
            <td class="number">{formatNumber(count, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
