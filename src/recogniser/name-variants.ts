/** Spellings in which one and the same name comes out of another alphabet. Folded words; each line is one name. */
const GROUPS = `
  mohammed mohammad muhammad mohamed mohamad muhammed
  ahmed ahmad
  al el
  hussein husain hussain hossein
  hassan hasan
  abdullah abdallah abdulla
  abdel abdul abdal
  yousef yusuf youssef yousuf
  khaled khalid
  saeed said
  ismail ismael esmail
  ibrahim ebrahim
  mahmoud mahmud
  mustafa mostafa moustafa
  faisal faysal
  suleiman sulaiman
  omar umar
  bassem bassim
  tariq tarek tareq
  sergey sergei serguei
  andrey andrei
  alexey alexei aleksey aleksei
  nikolay nikolai
  dmitry dmitri dmitriy dmitrii
  yury yuri yuriy yurii
  vasily vasili vasiliy vassily
  valery valeri valeriy valerii
  grigory grigori
  anatoly anatoliy anatolii
  gennady gennadiy
  vitaly vitali vitaliy vitalii
  yevgeny evgeny yevgeniy evgeni
  alexander aleksandr alexandr aleksander
  maxim maksim
  mikhail mihail
  maria mariya
  ekaterina yekaterina
  andriy andrii andrij
  oleksiy oleksii
  serhiy serhii
  dmytro dmitro
  volodymyr volodimir
  mykhailo mykhaylo
  yulia yuliia iuliia
  vladimir wladimir
`;

const OF = new Map<string, string[]>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.trim().split(' ');
  for (const name of group) OF.set(name, group);
}

/** Endings of Slavic surnames in -ский, -ський, as every newsroom writes them its own way. */
const SKY = /sk(?:yy|iy|yi|ij|yj|ii|y|i)$/;
const SKY_FORMS = ['sky', 'ski', 'skyy', 'skiy', 'skyi', 'skij', 'skyj', 'skii'];

/** All spellings of one folded word of a name, itself first. */
export function variantsOf(word: string): string[] {
  const others = SKY.test(word) ? SKY_FORMS.map((ending) => word.replace(SKY, ending)) : (OF.get(word) ?? []);
  return [word, ...others.filter((other) => other !== word)];
}
