/**
 * General words of news prose with the kinds they cover, by lemma, where WordNet's first sense is another one (its first "minister"
 * is a clergyman). What the right side names is always the left side too. Our own list.
 */
const KINDS = `
official: minister, secretary of state, mayor, governor, ambassador, diplomat, commissioner, prosecutor, sheriff, president, prime minister, chancellor, police officer, civil servant, foreign minister, deputy minister, envoy, consul, attorney general
politician: minister, president, prime minister, senator, congressman, congresswoman, lawmaker, member of parliament, mayor, governor, chancellor, legislator, premier
lawmaker: senator, congressman, congresswoman, member of parliament, deputy
leader: president, prime minister, chancellor, king, queen, chairman, chairwoman, chief executive, captain
diplomat: ambassador, envoy, consul, attache
executive: chief executive, chief executive officer, ceo, chief financial officer, managing director
journalist: reporter, correspondent, columnist, editor, anchor
athlete: footballer, swimmer, runner, cyclist, boxer, gymnast, skier, tennis player, cricketer, golfer, sprinter
player: footballer, goalkeeper, striker, defender, midfielder, quarterback, pitcher
musician: singer, guitarist, drummer, pianist, violinist, cellist, rapper, bassist, composer, saxophonist, trumpeter
artist: painter, sculptor, photographer, illustrator
performer: actor, actress, singer, dancer, comedian, musician
writer: novelist, poet, author, playwright, journalist, essayist
scientist: physicist, chemist, biologist, astronomer, geologist, epidemiologist, virologist, ecologist, botanist, zoologist, climatologist
doctor: surgeon, cardiologist, psychiatrist, paediatrician, pediatrician, oncologist, anaesthetist, general practitioner, neurologist
health worker: nurse, doctor, paramedic, midwife
academic: professor, lecturer, scholar, researcher
relative: mother, father, brother, sister, son, daughter, uncle, aunt, cousin, nephew, niece, grandmother, grandfather, wife, husband
parent: mother, father, mom, mum, dad
sibling: brother, sister
child: son, daughter, boy, girl, toddler, infant, baby
spouse: husband, wife
soldier: sergeant, corporal, infantryman, paratrooper
officer: general, colonel, major, captain, lieutenant, admiral, commander, police officer
criminal: murderer, thief, robber, burglar, rapist, fraudster, smuggler, kidnapper, arsonist, killer
crime: murder, theft, robbery, burglary, fraud, rape, arson, kidnapping, embezzlement, bribery, extortion, manslaughter, smuggling, assault, perjury
vehicle: car, truck, lorry, bus, van, motorcycle, motorbike, bicycle, tractor, ambulance, taxi, minibus, suv, tram, scooter, coach
aircraft: plane, airplane, aeroplane, helicopter, jet, drone, glider, airliner, fighter jet
vessel: ship, boat, ferry, yacht, tanker, submarine, warship, trawler, canoe
weapon: gun, rifle, pistol, knife, bomb, missile, grenade, sword, shotgun, firearm, machine gun, handgun, revolver
firearm: gun, rifle, pistol, shotgun, handgun, revolver, machine gun
explosive: bomb, grenade, dynamite, mine
instrument: guitar, piano, violin, cello, trumpet, drum, flute, saxophone, clarinet, harp, accordion, banjo, trombone, viola, tuba, oboe
currency: dollar, euro, pound, yen, yuan, ruble, rouble, rupee, peso, franc, krona, lira
disease: cancer, malaria, diabetes, tuberculosis, measles, cholera, influenza, flu, pneumonia, hepatitis, ebola, polio, covid
natural disaster: earthquake, flood, hurricane, tsunami, tornado, cyclone, volcanic eruption, typhoon, drought, landslide, wildfire
disaster: earthquake, flood, hurricane, tsunami, tornado, famine
storm: hurricane, typhoon, cyclone, tornado, blizzard, thunderstorm
building: house, school, church, hospital, hotel, museum, mosque, temple, theatre, theater, cathedral, skyscraper, warehouse, palace, library, synagogue
room: kitchen, bathroom, bedroom, living room, classroom, courtroom, office, lounge
metal: gold, silver, iron, copper, steel, aluminium, aluminum, lead, zinc, tin, nickel, platinum, lithium, bronze, brass
fuel: petrol, gasoline, diesel, coal, natural gas, kerosene
crop: wheat, maize, corn, rice, barley, soybean, cotton, oats
grain: wheat, maize, corn, rice, barley, rye
animal: dog, cat, horse, cow, sheep, goat, pig, elephant, lion, tiger, bear, wolf, bird, fish, whale, snake, rabbit
food: bread, rice, meat, fruit, vegetable, cheese, pasta, fish, egg, soup
drink: beer, wine, coffee, tea, water, juice, vodka, whisky, whiskey, milk, lemonade
alcohol: beer, wine, vodka, whisky, whiskey, rum, gin, tequila, champagne
publication: newspaper, magazine, journal, book
document: report, letter, contract, treaty, memo, passport, certificate, licence, license
legislation: act, bill, statute
sport: football, soccer, tennis, basketball, cricket, rugby, hockey, golf, baseball, swimming, boxing, volleyball
team: football team, basketball team, baseball team, cricket team
company: airline, bank, carmaker, retailer, manufacturer, supermarket chain, insurer, brewery, publisher
place: city, town, village, country, region, island, district
settlement: city, town, village, hamlet
leave: resign, retire, flee, depart
move: walk, run, travel, drive, fly
speak: whisper, shout
kill: murder, assassinate, execute, massacre, slaughter, strangle, lynch
attack: bomb, shell, stab, raid, invade
hurt: stab, wound, injure
steal: shoplift, burgle, embezzle
say: announce, declare, state
tell: inform, notify, warn
criticise: condemn, denounce, slam
criticize: condemn, denounce, slam
defeat: thrash, trounce, rout
make: build, manufacture, produce, construct
travel: fly, drive, sail, cycle, walk
`;

const COVERED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS.trim()
    .split("\n")
    .map((line) => {
      const [general = "", kinds = ""] = line.split(": ");
      return [general, new Set(kinds.split(", "))];
    }),
);

/** Whether the list says that what is `specific` is `general`. */
export function isListedHypernym(general: string, specific: string): boolean {
  return COVERED.get(general)?.has(specific) ?? false;
}

/** Every pair of the list, the general word first. */
export function hypernymPairs(): readonly (readonly [string, string])[] {
  return [...COVERED].flatMap(([general, kinds]) => [...kinds].map((kind) => [general, kind] as const));
}
