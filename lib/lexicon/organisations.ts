/** Words that end the name of an organisation ("Acme Corp", "Oxford University", "Leeds FC"). Folded, without the stop. */
export const ORGANISATION_TAILS: ReadonlySet<string> = new Set(
  words(`inc incorporated ltd limited corp corporation co company plc llc llp ag gmbh sa nv se spa bv ab oyj pty group holdings holding
  partners ventures capital bank bancorp trust fund foundation institute institution university college school academy hospital clinic
  ministry department agency authority administration bureau office commission committee council board court tribunal parliament
  congress senate assembly house cabinet directorate service services force forces army navy police guard guards corps brigade
  association society union federation confederation league club fc cf afc sc united rovers athletic party movement front coalition
  alliance organisation organization network airlines airways air motors technologies systems industries energy pharmaceuticals
  pharma media news times post journal tribune herald gazette telegraph guardian observer mirror press broadcasting radio television
  tv channel magazine review daily express chronicle records studios pictures entertainment church mosque cathedral museum gallery
  library theatre theater orchestra choir centre center laboratory laboratories labs observatory exchange reserve treasury
  initiative project campaign consortium forum secretariat inspectorate ombudsman registry stores markets brands foods insurance
  securities associates consulting solutions software electronics telecom communications railways railroad hotel hotels resort
  restaurant superstore pac realty properties estates brothers sons`),
);

/** Words that begin the name of an organisation before "of", "for" or "on" ("Ministry of Health", "Institute for Peace"). */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  words(`ministry department university college school institute institution bank board bureau office agency authority
  administration commission committee council court tribunal house chamber parliament congress assembly directorate centre center
  centers centres association society union federation confederation league organisation organization church academy hospital museum
  library party movement alliance coalition forum fund foundation group corps order company royal directorate faculty division
  branch secretariat conference network campaign daughters sons friends knights doctors reporters citizens`),
);

/** Subject words in the names of offices and organisations ("Ministry of Foreign Affairs and Health", "Food and Drug Administration"). */
export const ORGANISATION_TOPICS: ReadonlySet<string> = new Set(
  words(`foreign affairs home interior internal external health healthcare education defence defense state finance treasury
  economy economic economics energy environment environmental trade commerce industry business labour labor employment justice law
  legal agriculture fisheries forestry food rural culture cultural sport sports media communications communication information
  technology science scientific research innovation transport transportation infrastructure housing urban development planning
  budget tax taxation customs revenue immigration migration integration citizenship security intelligence counterterrorism
  terrorism police prisons corrections veterans aging women children youth family families welfare social human services resources
  rights religious islamic humanitarian emergency disaster management water land lands natural mines mining petroleum oil gas
  electricity nuclear atomic climate aviation maritime ports railways tourism aid cooperation international national federal
  regional local public government civil service administration africa asia europe european union relations drug drugs disease
  control prevention safety standards statistics census investigation investigations enforcement protection consumer competition
  markets securities exchange commodity futures territorial surveillance monetary arts letters sciences engineering medicine
  surgery nursing war works parliament parliamentary constitutional electoral elections staff operations policy strategy
  marketing sales communities nations cabinet foreign-affairs diplomacy digital higher diaspora mission borders peace reconciliation`),
);

/** First words too general to stand for an organisation by themselves ("National" for "National Bank"). */
export const GENERIC_FIRST_WORDS: ReadonlySet<string> = new Set(
  words(`national international royal united general federal central state first second new north south east west northern southern
  eastern western american european african asian british world global public royal great old saint st san los las el al la le the
  city town county high supreme house home free people people's social democratic republican liberal conservative labour labor green
  christian islamic muslim jewish catholic arab bank ministry department university college school institute board bureau office
  agency commission committee council court church group company union league party air food human foreign economic security black
  white red blue big little young good best total standard premier super radio news daily sunday health justice children women men
  senate congress parliament association center centre society foundation fund museum hospital`),
);

/** Further words that a name may go on from with "of" or "for" ("Isle of Man", "Game of Thrones"). Folded. */
export const OF_HEADS: ReadonlySet<string> = new Set(
  `states house isle university law voice knights daughters game lord lords church bureau rights arab african union head minister
  secretary city king queen prince tower statue temple battle siege treaty bill declaration state leader speaker master bachelor order
  ministers joint chiefs centers centres community friends school`.split(/\s+/),
);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
