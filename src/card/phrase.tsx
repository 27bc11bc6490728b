import { type ComponentChildren, Fragment } from 'preact';
import type { MessageKey } from '../model/say.ts';
import { useSay } from './words.ts';

/** Private-use characters stand for the parts while the words are put in their language's order. */
const FIRST_SLOT = 0xe000;

/** A message whose $1, $2 … are elements (dates, names in their own language) and not only text. */
export function Phrase(props: { of: MessageKey; parts: ComponentChildren[] }) {
  const say = useSay();
  const slots = props.parts.map((_, index) => String.fromCharCode(FIRST_SLOT + index));
  const pieces = say(props.of, ...slots).split(/([\ue000-\ue00f])/);
  return (
    <>
      {pieces.map((piece, index) => {
        const slot = slots.indexOf(piece);
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one message never change places
        return <Fragment key={index}>{slot < 0 ? piece : props.parts[slot]}</Fragment>;
      })}
    </>
  );
}
