import type { SourceKind } from '../model/catalogue.ts';
import type { MessageKey } from '../model/say.ts';

/** Kinds of source in words. */
export const SOURCE_WORD = {
  primary: 'source_primary',
  wire: 'source_wire',
  press: 'source_press',
  'state-media': 'source_state_media',
  secondary: 'source_secondary',
} as const satisfies Record<SourceKind, MessageKey>;
