import type { MessageKey } from '../model/say.ts';
import type { Stance } from '../model/statement.ts';

/** The word that goes with each shape. */
export const STANCE_WORD = {
  asserts: 'stance_asserts',
  rejects: 'stance_rejects',
  qualifies: 'stance_qualifies',
} as const satisfies Record<Stance, MessageKey>;
