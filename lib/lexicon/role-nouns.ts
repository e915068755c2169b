/** Nouns for a person by role, trade or family, with the gender they mark. Folded, singular. */
export const PERSON_NOUNS: ReadonlyMap<string, "female" | "male" | "unknown"> = new Map([
  ...words(`man boy father dad son brother husband uncle nephew grandfather grandson king prince duke emperor businessman
    chairman spokesman policeman fireman fisherman salesman sportsman congressman councilman cameraman gentleman widower fiance monk
    priest waiter landlord statesman stepfather stepson godfather bachelor groom bridegroom guy salesman serviceman airman gunman
    clergyman frontman anchorman englishman frenchman irishman heir father-in-law son-in-law brother-in-law`).map(male),
  ...words(`woman girl mother mom mum daughter sister wife aunt niece grandmother granddaughter queen princess duchess empress actress
    businesswoman chairwoman spokeswoman policewoman sportswoman congresswoman councilwoman lady widow fiancee nun waitress landlady
    stateswoman stepmother stepdaughter godmother bride heroine heiress hostess ballerina midwife housewife schoolgirl comedienne
    mother-in-law daughter-in-law sister-in-law`).map(female),
  ...words(`person president premier chancellor minister secretary senator representative governor mayor ambassador envoy diplomat
    consul commissioner director chair chairperson chief ceo executive boss leader speaker attorney lawyer barrister prosecutor solicitor
    judge justice magistrate general colonel captain major lieutenant sergeant corporal admiral commander officer detective inspector
    superintendent sheriff deputy constable archbishop bishop cardinal pope imam rabbi cleric pastor dean rector professor lecturer
    teacher headteacher principal student pupil graduate researcher scientist physicist chemist biologist economist historian analyst
    expert scholar academic author writer novelist poet playwright journalist reporter correspondent editor columnist blogger
    commentator broadcaster presenter host anchor producer filmmaker singer songwriter musician composer conductor pianist
    guitarist drummer rapper artist painter sculptor photographer architect designer model dancer comedian actor star celebrity
    footballer striker midfielder defender goalkeeper winger forward quarterback pitcher batsman bowler golfer boxer swimmer sprinter
    runner cyclist athlete player skipper coach manager trainer referee champion medallist medalist rider driver pilot astronaut
    doctor physician surgeon nurse dentist psychologist psychiatrist pharmacist veterinarian engineer developer
    programmer entrepreneur founder co-founder cofounder owner investor banker trader broker billionaire millionaire tycoon magnate
    philanthropist activist campaigner dissident politician lawmaker legislator councillor councilor mp candidate nominee contender
    frontrunner incumbent predecessor successor rival opponent ally aide adviser advisor strategist spokesperson official bureaucrat
    member veteran soldier fighter militant terrorist suspect defendant plaintiff victim survivor witness prisoner inmate convict
    killer murderer attacker shooter gunman bomber thief robber hacker whistleblower informant refugee migrant immigrant worker farmer
    chef baker butcher carpenter plumber electrician mechanic clerk cashier accountant consultant contractor secretary-general
    teenager child baby toddler infant parent spouse partner sibling twin cousin friend neighbour neighbor resident native monarch heir
    head treasurer superstar patient passenger tourist volunteer librarian curator activist`).map(unknown),
]);

/** Roles that firms, teams and countries have as well as people: beside a name they say little of its kind. */
export const SHARED_ROLES: ReadonlySet<string> = new Set(
  words(`rival partner ally owner investor predecessor successor opponent neighbour neighbor backer contender nominee leader member
  star native head founder broker operator carrier champion victim survivor candidate chair executive target favourite favorite`),
);

/** Nouns for a kind of organisation. Folded, singular. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  words(`company firm corporation group agency department ministry bank organisation organization charity university college school
  institute institution club team party union network newspaper magazine broadcaster publisher court council committee commission
  board bureau authority airline automaker carmaker manufacturer retailer supplier startup conglomerate lender insurer regulator
  watchdog foundation association federation league museum hospital church army force militia party parliament congress senate
  assembly giant maker brand store chain studio label band orchestra service office centre center directorate body bloc alliance
  coalition movement administration think-tank nonprofit site website platform producer brewer chipmaker drugmaker operator carrier`),
);

/** Nouns for a kind of place. Folded, singular. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  words(`country nation kingdom republic state city town village capital island province region county district territory river lake
  mountain peninsula municipality borough suburb port emirate sultanate monarchy`),
);

/** Nouns for a kind of document. Folded, singular. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`report study survey act bill law treaty agreement accord pact convention charter constitution declaration resolution
  directive memo memorandum letter statement document book novel paper article ruling verdict review index poll deal plan lawsuit
  indictment dossier communique manifesto strategy`),
);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
function male(word: string): [string, "male"] {
  return [word, "male"];
}
function female(word: string): [string, "female"] {
  return [word, "female"];
}
function unknown(word: string): [string, "unknown"] {
  return [word, "unknown"];
}
