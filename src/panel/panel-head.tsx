import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from '../card/words.ts';

/** The head of a page in the panel: the way back and tools, the title, and what belongs to it. The title takes the focus. */
export function PanelHead(props: {
  title: ComponentChildren;
  /** Null on the first page, which takes no focus either: the panel may have just been opened beside a page being read. */
  onBack: (() => void) | null;
  tools?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const say = useSay();
  const { onBack, tools } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = onBack === null;
  useLayoutEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <header class="page-head panel-head">
      {(onBack || tools) && (
        <div class="person-tools">
          {onBack && (
            <button type="button" class="back" onClick={onBack}>
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
                <path d="M7.5 2 3.5 6l4 4" fill="none" stroke="currentColor" stroke-width="1.5" />
              </svg>
              {say('panel_back')}
            </button>
          )}
          {tools}
        </div>
      )}
      <h1 class="name" tabIndex={-1} ref={heading}>
        {props.title}
      </h1>
      {props.children}
    </header>
  );
}
