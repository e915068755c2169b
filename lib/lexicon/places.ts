/** Regions, states and large cities that are no countries or capitals. Written for this project from general knowledge. */
const PLACES = `
Africa|Asia|Europe|Antarctica|Oceania|Eurasia|Latin America|South America|North America|Central America|Middle East
North Africa|West Africa|East Africa|Southern Africa|Sub-Saharan Africa|Sahel|Maghreb|Levant|Scandinavia|Balkans|Caucasus|Caribbean
Eastern Europe|Western Europe|Southeast Asia|South Asia|Central Asia|East Asia|Gulf|Persian Gulf|Red Sea|Black Sea|Baltic
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas
Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire
New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia
New England|Midwest|Silicon Valley|Long Island|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Hollywood|Wall Street
New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Seattle|Denver|Boston
Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Albuquerque|Tucson|Sacramento|Atlanta|Miami|Oakland|Minneapolis
Cleveland|Tampa|New Orleans|Honolulu|Pittsburgh|Cincinnati|St. Louis|Saint Louis|Orlando|Salt Lake City|Cambridge|Oxford
Toronto|Montreal|Vancouver|Calgary|Edmonton|Quebec|Ontario|Alberta|British Columbia|Nova Scotia|Manitoba|Saskatchewan
Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Glasgow|Newcastle|Nottingham|Leicester|Southampton|Brighton|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire
Marseille|Lyon|Nice|Bordeaux|Toulouse|Strasbourg|Barcelona|Valencia|Seville|Catalonia|Milan|Naples|Turin|Venice|Florence|Sicily
Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Bavaria|Düsseldorf|Leipzig|Dresden|Zurich|Geneva|Basel|Rotterdam|The Hague|Antwerp|Salzburg|Porto
Istanbul|Izmir|Aleppo|Homs|Idlib|Raqqa|Mosul|Basra|Kirkuk|Gaza|Gaza Strip|West Bank|Tel Aviv|Haifa|Golan Heights|Crimea|Donbas|Kharkiv|Odesa|Mariupol|Donetsk|Luhansk|Lviv
St. Petersburg|Saint Petersburg|Siberia|Chechnya|Casablanca|Marrakech|Tangier|Fez|Agadir|Alexandria|Giza|Dubai|Jeddah|Mecca|Medina|Benghazi|Lagos|Kano|Johannesburg|Cape Town|Durban|Mombasa|Darfur
Mumbai|Delhi|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Pune|Kashmir|Punjab|Kerala|Karachi|Lahore|Peshawar|Kandahar|Herat
Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Chongqing|Tianjin|Xinjiang|Tibet|Macau|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Busan|Bali|Java|Sumatra|Ho Chi Minh City|Saigon|Yangon
Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|New South Wales|Tasmania|Auckland|Christchurch
São Paulo|Rio de Janeiro|Rio|Salvador|Medellín|Guadalajara|Tijuana|Monterrey|Guantanamo Bay|Amazon Basin|Patagonia|Korea|Korean Peninsula
`;

/** Newspaper abbreviations of the states of the United States, without the last stop. */
const ABBREVIATED = `
Fla:Florida|Calif:California|Ariz:Arizona|Ark:Arkansas|Colo:Colorado|Conn:Connecticut|Ga:Georgia|Ind:Indiana|Kan:Kansas|Ky:Kentucky
Md:Maryland|Mich:Michigan|Minn:Minnesota|Neb:Nebraska|Nev:Nevada|N.H.:New Hampshire|N.J.:New Jersey|N.M.:New Mexico|N.Y.:New York
N.C.:North Carolina|N.D.:North Dakota|Okla:Oklahoma|Ore:Oregon|Pa:Pennsylvania|R.I.:Rhode Island|S.C.:South Carolina|S.D.:South Dakota
Tenn:Tennessee|Tex:Texas|Vt:Vermont|Va:Virginia|W.Va.:West Virginia|Wis:Wisconsin|Wyo:Wyoming|D.C.:District of Columbia
`;

/** Abbreviation and full name of a place. */
export const PLACE_ABBREVIATIONS: readonly (readonly [string, string])[] = ABBREVIATED.trim()
  .split(/[|\n]/)
  .map((pair) => {
    const [short = "", name = ""] = pair.split(":");
    return [short, name] as const;
  });

export const PLACE_LIST: readonly string[] = PLACES.trim().split(/[|\n]/);

/** Last words of the names of places ("Hudson River"). */
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  `river lake island islands county city town village street avenue road boulevard square park bay sea ocean valley desert
  mountain mountains hills hill beach peninsula province district region airport station bridge canal strait coast falls forest
  plaza heights harbor harbour port creek canyon highway borough parish prefecture territory territories strip border hall`.split(/\s+/),
);

/** First words of the names of places ("Mount Kenya"). */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `mount mt lake cape fort port gulf isle bay strait straits republic kingdom emirate sultanate commonwealth city state province county town sea`.split(/\s+/),
);
