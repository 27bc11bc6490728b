import { FEMALE, MALE } from './quotations/given-names.ts';

/**
 * Given names in English-language news beside those that tell the sex of a speaker. A record knows the given names of
 * its own people only; these tell a relative from a verb in a headline ("Jill Biden Visits …"), a Pavel Durov from a
 * president Pavel, and a Mr from a Mrs of one family name.
 */
const MORE_FEMALE = `annie audrey beth camilla caroline chloe dorothy eva frances hazel irene ivana jenna joanna kate lara louise lydia
  mildred mona monica naomi natasha nina paula phyllis rita rose sally sheila sofia sophie suzanne tiffany tina usha
  vanessa`;
const MORE_MALE = `adrian alex alfred barron bernard brad bradley charlie craig derek doug eddie edgar edwin francis freddy frederick
  gavin geoffrey harvey herbert howard hunter jared jay jeb jerome jimmy jon josh lee leon leonard lewis liam luke
  malcolm marc marcus max mick mitchell norman oscar oswald pete phillip prescott rene rod rodney ross stanley stuart
  theodore toby todd tommy travis trevor victor warren will`;

const SEX = new Map<string, 'f' | 'm'>();
for (const [sex, names] of [
  ['m', MALE],
  ['f', FEMALE],
  ['f', MORE_FEMALE],
  ['m', MORE_MALE],
] as const) {
  for (const name of names.split(/\s+/)) SEX.set(name, sex);
}

/** The sex that a folded given name tells; undefined for a word that is not among the common names. */
export function sexOfGivenName(word: string): 'f' | 'm' | undefined {
  return SEX.get(word);
}
