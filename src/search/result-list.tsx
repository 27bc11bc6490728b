import { useLayoutEffect, useRef } from 'preact/hooks';
import { OfficeTitle } from '../card/person.tsx';
import { RECORD_TEXT } from '../card/record-text.ts';
import { StatementItem } from '../card/statement.tsx';
import { useSay } from '../card/words.ts';
import type { FoundStatement } from '../model/catalogue.ts';
import { pointOut } from './point-out.ts';

/** Found statements, each under the name of who made it; `words` are pointed out in them. */
export function ResultList(props: {
  statements: FoundStatement[];
  words: Set<string>;
  onActor: (actor: string) => void;
  onClaim: (claim: string) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  // After each drawing: new nodes may have come.
  useLayoutEffect(() => {
    if (list.current) pointOut(list.current, props.words);
  });
  return (
    <ol class="found" ref={list}>
      {props.statements.map((found) => (
        <Result key={found.line.key} found={found} onActor={props.onActor} onClaim={props.onClaim} />
      ))}
    </ol>
  );
}

function Result(props: {
  found: FoundStatement;
  onActor: (actor: string) => void;
  onClaim: (claim: string) => void;
}) {
  const say = useSay();
  const { by, line } = props.found;
  const [claim] = line.claims;
  return (
    <li class="result">
      <h3 class="result-speaker">
        <span class="result-name" {...RECORD_TEXT}>
          {by.name}
        </span>{' '}
        {by.office && (
          <span class="result-office">
            <OfficeTitle office={by.office} withCountry />
          </span>
        )}
      </h3>
      <ol class="statements">
        <StatementItem statement={line} />
      </ol>
      <p class="result-tools">
        <button type="button" class="quiet" onClick={() => props.onActor(by.actor)}>
          {say('search_all_by', by.name)}
        </button>
        {claim && (
          <button type="button" class="quiet" onClick={() => props.onClaim(claim.id)}>
            {say('search_all_on')}
          </button>
        )}
        <a class="quiet" href={`options.html#corrections?about=${encodeURIComponent(line.key)}`}>
          {say('report_link')}
        </a>
      </p>
    </li>
  );
}
