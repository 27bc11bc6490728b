import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One part of the options, with an address of its own. */
export function Part(props: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="part" id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 class="part-title" id={`${props.id}-title`} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

/** A group of controls under a small heading. */
export function Group(props: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="group">
      <legend class="group-title">{props.title}</legend>
      {props.children}
    </fieldset>
  );
}

/** A box to tick, with what it means below it. */
export function Tick(props: {
  label: ComponentChildren;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const hint = useId();
  return (
    <div class="tick">
      <label>
        <input
          type="checkbox"
          checked={props.on}
          aria-describedby={props.hint ? hint : undefined}
          onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      {props.hint && (
        <p class="note" id={hint}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** One of several: a round button each. */
export function OneOf<T extends string>(props: {
  options: { value: T; label: ComponentChildren; hint?: string }[];
  value: T;
  /** Side by side. */
  inline?: boolean;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <div class={props.inline ? 'one-of inline' : 'one-of'}>
      {props.options.map(({ value, label, hint }) => (
        <div class="tick" key={value}>
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              aria-describedby={hint ? `${name}-${value}` : undefined}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
          {hint && (
            <p class="note" id={`${name}-${value}`}>
              {hint}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

/** A list to choose one from. */
export function Listed<T extends string>(props: {
  label: string;
  options: { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div class="listed">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="choice-box"
        value={props.value}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value as T)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Things that were set one by one, each with the way back; what is so, when there are none. */
export function Entries(props: {
  entries: { id: string; label: ComponentChildren }[];
  none: string;
  remove: string;
  onRemove: (id: string) => void;
}) {
  if (props.entries.length === 0) return <p class="note">{props.none}</p>;
  return (
    <ul class="entries">
      {props.entries.map(({ id, label }) => (
        <li key={id}>
          <span id={`entry-${id}`}>{label}</span>
          <button
            type="button"
            class="quiet"
            aria-describedby={`entry-${id}`}
            onClick={() => props.onRemove(id)}
          >
            {props.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
