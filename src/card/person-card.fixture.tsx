import type { ComponentProps, JSX } from 'preact';
import type { CautionLine, Marking, WhyMarked } from '../model/marking.ts';
import { PersonCard } from './person-card.tsx';
import { sheets } from './sheets.fixture.ts';

const nothing = () => {};

const BY_FAMILY_NAME: WhyMarked = {
  rule: 'family-name-of-introduced',
  via: 'surname',
  confidence: 0.92,
  evidence: ['Ilse Marwick'],
};

/** As the recogniser fills its template: the page's words stand in quotation marks. */
export const OLAV_SAID: CautionLine = {
  message:
    'The page has “Olav Brandt said”. Our record has Olav Brandt’s death on 1 December 2023, and Ilse Marwick ' +
    'as foreign minister on this date. Either may be wrong.',
  suggests: { actor: 'ilse-marwick', name: 'Ilse Marwick' },
};

export const MISSPELT: CautionLine = {
  message: 'The page has “Ilse Merwick”. Our record has Ilse Marwick in that post. Either may be wrong.',
  suggests: null,
};

/** A mark by family name, but for what `part` is about. */
export function marking(part: Partial<WhyMarked>, cautions: CautionLine[] = []): Marking {
  return { cautions, why: { ...BY_FAMILY_NAME, ...part } };
}

/** What a card is given; `part` is what a state is about. */
export function cardProps(
  part: Partial<ComponentProps<typeof PersonCard>>,
): ComponentProps<typeof PersonCard> {
  return {
    sheet: sheets['three statements'],
    marking: marking({}),
    silenced: null,
    onShow: nothing,
    onSilence: nothing,
    ...part,
  };
}

const states: Record<string, Parameters<typeof cardProps>[0]> = {
  ...Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, { sheet }])),
  'named by office': { sheet: sheets.acting, marking: marking({ via: 'role' }) },
  'named by place': { sheet: sheets.body, marking: marking({ via: 'metonym' }) },
  'name misspelt': { sheet: sheets['none before'], marking: marking({ via: 'misspelling' }, [MISSPELT]) },
  'said after death': { sheet: sheets.died, marking: marking({ via: 'name' }, [OLAV_SAID]) },
  'two cautions': { sheet: sheets.died, marking: marking({ via: 'name' }, [OLAV_SAID, MISSPELT]) },
  'another person instead': { marking: { cautions: [OLAV_SAID], why: null } },
  'silenced here': { silenced: 'here' },
  'silenced for good': { silenced: 'always' },
};

/** The card in every state. */
export const personCardFixture: Record<string, JSX.Element> = Object.fromEntries(
  Object.entries(states).map(([name, part]) => [name, <PersonCard key={name} {...cardProps(part)} />]),
);
