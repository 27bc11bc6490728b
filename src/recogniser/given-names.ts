/**
 * Given names that are common in English-language news. A record knows the given names of its own people only; these
 * tell a relative from a verb in a headline ("Jill Biden Visits …") and a Mr from a Mrs of one family name.
 */
function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

const FEMALE =
  list(`alice amanda amy andrea angela ann anna anne annie ashley audrey barbara beth betty brenda camilla carol caroline
  carolyn catherine charlotte chelsea cheryl chloe christina christine claire cynthia deborah debra diana diane donna doris dorothy
  elena elizabeth ella ellen emily emma eva evelyn fatima frances gloria hannah hazel heather helen irene isabella ivana ivanka jacqueline
  jane janet janice jean jennifer jenna jessica jill joan joanna joyce judith judy julia julie karen kate katherine kathleen kathryn katie
  kelly kimberly lara laura lauren leila linda lisa liz lori louise lucy lydia margaret maria marie marilyn martha mary megan melania
  melissa michelle mildred mona monica nancy naomi natalie natasha nicole nina olga olivia pamela patricia paula phyllis rachel rebecca
  rita rosa rose ruth sally samantha sandra sara sarah sharon sheila shirley sofia sonia sophia sophie stephanie susan suzanne svetlana
  tatiana teresa theresa tiffany tina usha vanessa veronica victoria virginia wendy yulia zoe`);
const MALE =
  list(`aaron adam adrian alan albert alex alexander alfred andrew anthony antonio arthur barron ben benjamin bernard bill billy
  bob bobby brad bradley brandon brian bruce bryan carl carlos charles charlie chris christian christopher colin craig dan daniel
  dave david dennis derek donald doug douglas dylan ed eddie edgar edward edwin eric ethan eugene francis frank fred freddy frederick
  gary gavin geoffrey george gerald gerard gordon greg gregory harold harry harvey henry herbert howard hugh hunter ian igor isaac ivan jack
  jacob jake james jared jason jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jose joseph
  josh joshua juan justin keith ken kenneth kevin kyle larry lawrence lee leo leon leonard lewis liam louis luis luke malcolm
  marc marcus mario martin matt matthew max michael mick miguel mike mitchell nathan neil nicholas nick nigel noah norman oliver
  oscar oswald patrick paul pedro pete peter phil philip phillip prescott ralph randy raymond rene richard rick rob robert rod rodney roger ron
  ronald ross roy russell ryan sam samuel scott sean sebastian simon stanley stephen steve steven stuart ted terry theodore thomas
  tim timothy toby todd tom tommy tony travis trevor victor vincent walter warren wayne will william zachary`);

const SEX = new Map<string, 'f' | 'm'>([
  ...FEMALE.map((name): [string, 'f'] => [name, 'f']),
  ...MALE.map((name): [string, 'm'] => [name, 'm']),
]);

/** The sex that a folded given name tells; undefined for a word that is not among the common names. */
export function sexOfGivenName(word: string): 'f' | 'm' | undefined {
  return SEX.get(word);
}
