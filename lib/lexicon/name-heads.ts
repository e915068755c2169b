/** Last or first words of the names of documents ("Clean Air Act", "Report on Terrorism"). Folded. */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set(
  `report act bill treaty agreement accord accords pact convention protocol charter constitution declaration resolution directive
  regulation amendment memorandum statement survey study index review outlook bulletin code bible quran koran manifesto strategy
  plan deal letter letters bulletin communique verdict ruling indictment dossier`.split(/\s+/),
);

/** Last words of the names of events ("World Cup", "Gulf War"). Folded. */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  `war wars cup games olympics championship championships festival summit election elections revolution uprising spring massacre
  holocaust genocide marathon tournament open prix awards award prize ceremony parade carnival crisis scandal hurricane storm
  typhoon earthquake tsunami pandemic outbreak referendum primary caucus caucuses debate conference convention day week month
  anniversary inauguration expo fair biennale bowl series season depression recession intifada`.split(/\s+/),
);

/** Groups of people by faith, party or origin, with their plurals: names, but of nobody and of no country. Folded. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  `republican republicans democrat democrats democratic conservative conservatives liberal liberals tory tories labour muslim muslims
  christian christians jew jews jewish catholic catholics protestant protestants sunni sunnis shia shias shiite shiites hindu hindus
  buddhist buddhists sikh sikhs mormon mormons evangelical evangelicals arab arabs kurd kurds kurdish berber berbers amazigh yazidi
  yazidis rohingya uighur uighurs uyghur uyghurs roma hispanic hispanics latino latinos latina latinas black blacks white whites asian
  asians african africans european europeans westerner westerners islamist islamists communist communists socialist socialists marxist
  nazi nazis democratic islamic slavic nordic arabic western eastern northern southern orthodox anglican hebrew latin celtic
  brexiteer brexiteers independent independents libertarian libertarians texan texans californian californians`.split(/\s+/),
);

/** Heads of organisations, places and events that are surnames too: after a lone given name they are one ("Theresa Park"). Folded. */
export const SURNAME_TAILS: ReadonlySet<string> = new Set(
  `hall house court park hill hills street church post day fair group bay forest strong light field fields price board mills king
  chambers brand fox woods rivers lake beach valley bridge island gallery store season guard marshall office school parish port
  coast falls village town spring bell storm east west north south case grant bills books open major love chase pope singer
  bank banks press plan act deal survey express air press may`.split(/\s+/),
);
