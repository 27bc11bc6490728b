import type { JSX } from 'preact';
import { PersonCard } from './person-card.tsx';
import { sheets } from './sheets.fixture.ts';

/** The card in every state. */
export const personCardFixture: Record<string, JSX.Element> = {
  ...Object.fromEntries(
    Object.entries(sheets).map(([name, sheet]) => [name, <PersonCard key={name} sheet={sheet} />]),
  ),
  'named by office': <PersonCard sheet={sheets.acting} via="role" />,
  'named by place': <PersonCard sheet={sheets.body} via="metonym" />,
  'name misspelt': <PersonCard sheet={sheets['none before']} via="misspelling" />,
};
