function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Callings that former officials take up: so described, only somebody in office is another person. */
export const LEARNED =
  list(`author professor lecturer analyst historian researcher economist scholar writer columnist journalist reporter
  correspondent fellow lawyer attorney doctor physician surgeon engineer architect pastor priest rabbi imam consultant lobbyist
  entrepreneur businessman businesswoman ceo founder co-founder cofounder owner investor banker commentator broadcaster presenter
  podcaster blogger activist campaigner psychologist biologist physicist chemist geologist botanist student`);
/** Callings that tell of anybody who held an office that the name belongs to another. */
export const TRADES =
  list(`novelist poet playwright illustrator photographer filmmaker actor actress singer songwriter rapper musician
  guitarist drummer pianist violinist composer artist painter sculptor dancer comedian model magician footballer striker midfielder
  defender goalkeeper quarterback pitcher batsman bowler cricketer coach player golfer cyclist swimmer runner sprinter boxer wrestler
  skier jockey driver trucker mechanic farmer rancher fisherman winemaker brewer shopkeeper grocer baker butcher barber hairdresser
  waiter waitress bartender chef plumber electrician carpenter bricklayer builder roofer gardener landscaper teacher schoolteacher
  headteacher nurse paramedic pharmacist dentist vet veterinarian firefighter cashier salesman realtor accountant librarian janitor
  retiree pensioner tourist resident neighbor neighbour eyewitness bystander passer-by commuter shopper pupil schoolboy schoolgirl postman postwoman tailor locksmith
  busker tiler glazier welder miner apprentice`);
/** True for a folded word that says what somebody does who holds no office: novelist, striker. */
export function isCalling(word: string): boolean {
  return TRADES.has(word) || LEARNED.has(word);
}

/** Trades as German, French, Spanish, Portuguese, Italian, Polish, Turkish, Russian and Ukrainian pages name them. */
export const FOREIGN_TRADES =
  list(`backer backerin lehrer lehrerin taxifahrer taxifahrerin metzger friseur maler wirt wirtin landwirt schreiner klempner
  boulanger boulangere professeur instituteur chauffeur plombier agriculteur coiffeur boucher facteur retraite pecheur peintre cuisinier
  panadero panadera taxista torero cantaor carnicero peluquero agricultor fontanero jubilado pescador cocinero vecino tendero maestro
  padeiro pedreiro pescador motorista cozinheiro aposentado vizinho professor panettiere tassista contadino barbiere idraulico pensionato pescatore
  cuoco piekarz nauczyciel taksowkarz hydraulik rolnik fryzjer emeryt rybak ogretmen sofor berber ciftci balikci emekli bakkal
  пекарь учитель таксист слесарь дворник фермер парикмахер пенсионер рыбак сантехник повар водитель продавец актер певец художник
  пекар вчитель слюсар двирник перукар пенсионер рибалка кухар водии продавець актор спивак`);
/** Where such people work. */
export const FOREIGN_SHOPS =
  list(`cafe bar bistrot bistro restaurant auberge garage boulangerie bodega restaurante taberna tienda panaderia hotel gasthof
  gasthauses kneipe backerei werkstatt osteria trattoria negozio`);
