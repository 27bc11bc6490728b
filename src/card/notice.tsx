import type { ComponentChildren } from 'preact';

/** What is so, and what can be done; read out when it changes. */
export function Notice(props: { title: string; children?: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <p>{props.title}</p>
      {props.children && <div class="hint">{props.children}</div>}
    </div>
  );
}
