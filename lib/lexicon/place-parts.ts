/**
 * Which larger place holds a place: `whole: parts`. Names that are common to several places are left out.
 * Written for this project from general knowledge.
 */
const PARTS = `
United States: Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|New England|Midwest
New York: New York City|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Long Island|Buffalo
California: Los Angeles|San Diego|San Francisco|Sacramento|Oakland|Hollywood|Silicon Valley|San Jose
Illinois: Chicago
Texas: Houston|San Antonio|Dallas|Austin|Fort Worth
Pennsylvania: Philadelphia|Pittsburgh
Arizona: Phoenix|Tucson
Washington: Seattle
Colorado: Denver
Massachusetts: Boston
Michigan: Detroit
Tennessee: Nashville|Memphis
Nevada: Las Vegas
Maryland: Baltimore
Wisconsin: Milwaukee
Georgia (state): Atlanta
Florida: Miami|Tampa|Orlando
Minnesota: Minneapolis
Ohio: Cleveland|Cincinnati
Louisiana: New Orleans
Hawaii: Honolulu
Missouri: St. Louis|Saint Louis
Utah: Salt Lake City
Canada: Ontario|Quebec|Alberta|British Columbia|Nova Scotia|Manitoba|Saskatchewan|New Brunswick|Newfoundland
Ontario: Toronto|Ottawa
Quebec: Montreal
British Columbia: Vancouver
Alberta: Calgary|Edmonton
United Kingdom: England|Scotland|Wales|Northern Ireland
England: London|Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Southampton|Brighton|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Oxford|Suffolk|Norfolk|Hampshire|Berkshire|Cheshire|Merseyside
Scotland: Glasgow|Edinburgh|Aberdeen|Dundee
Wales: Cardiff|Swansea
Northern Ireland: Belfast
France: Marseille|Lyon|Nice|Bordeaux|Toulouse|Strasbourg|Lille|Nantes|Normandy|Brittany
Spain: Barcelona|Valencia|Seville|Catalonia|Bilbao
Italy: Milan|Naples|Turin|Venice|Florence|Sicily|Tuscany|Bologna|Genoa
Germany: West Germany|East Germany|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Bavaria|Düsseldorf|Leipzig|Dresden|Rhineland-Palatinate|Hesse|Saxony
Switzerland: Zurich|Geneva|Basel
Netherlands: Rotterdam|The Hague|Utrecht
Belgium: Antwerp|Ghent|Bruges
Austria: Salzburg|Graz
Portugal: Porto
Turkey: Istanbul|Izmir
Russia: St. Petersburg|Saint Petersburg|Siberia|Chechnya
India: Mumbai|Delhi|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Pune|Kashmir|Kerala|Tamil Nadu|Maharashtra|Gujarat|West Bengal|Karnataka|Rajasthan|Uttar Pradesh
Pakistan: Karachi|Lahore|Peshawar
China: Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Chongqing|Tianjin|Xinjiang|Tibet
Japan: Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Hokkaido|Okinawa|Yokohama|Nagoya|Sapporo
South Korea: Busan|Incheon|Daegu
Australia: Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|New South Wales|Tasmania|South Australia|Western Australia
New Zealand: Auckland|Christchurch
Brazil: São Paulo|Rio de Janeiro|Salvador
Mexico: Guadalajara|Tijuana|Monterrey
Morocco: Casablanca|Marrakech|Tangier|Fez|Agadir
Egypt: Giza
South Africa: Johannesburg|Cape Town|Durban
Nigeria: Lagos|Kano
Kenya: Mombasa
United Arab Emirates: Dubai
Africa: North Africa|West Africa|Southern Africa|Sub-Saharan Africa|Algeria|Angola|Benin|Botswana|Burkina Faso|Burundi|Cameroon|Cape Verde|Central African Republic|Chad|Comoros|Democratic Republic of the Congo|Republic of the Congo|Djibouti|Egypt|Equatorial Guinea|Eritrea|Eswatini|Ethiopia|Gabon|Gambia|Ghana|Guinea|Guinea-Bissau|Ivory Coast|Kenya|Lesotho|Liberia|Libya|Madagascar|Malawi|Mali|Mauritania|Mauritius|Morocco|Mozambique|Namibia|Niger|Nigeria|Rwanda|Senegal|Seychelles|Sierra Leone|Somalia|South Africa|South Sudan|Sudan|Tanzania|Togo|Tunisia|Uganda|Zambia|Zimbabwe
Asia: East Asia|Southeast Asia|South Asia|Central Asia|Middle East|Afghanistan|Bahrain|Bangladesh|Bhutan|Brunei|Cambodia|China|India|Indonesia|Iran|Iraq|Israel|Japan|Jordan|Kuwait|Kyrgyzstan|Laos|Lebanon|Malaysia|Maldives|Mongolia|Myanmar|Nepal|North Korea|Oman|Pakistan|Philippines|Qatar|Saudi Arabia|Singapore|South Korea|Korea|Sri Lanka|Syria|Taiwan|Tajikistan|Thailand|Turkmenistan|United Arab Emirates|Uzbekistan|Vietnam|Yemen|Hong Kong
Europe: Eastern Europe|Western Europe|Scandinavia|Albania|Andorra|Austria|Belarus|Belgium|Bosnia and Herzegovina|Bulgaria|Croatia|Czech Republic|Denmark|Estonia|Finland|France|Germany|Greece|Hungary|Iceland|Ireland|Italy|Kosovo|Latvia|Liechtenstein|Lithuania|Luxembourg|Malta|Moldova|Monaco|Montenegro|Netherlands|North Macedonia|Norway|Poland|Portugal|Romania|San Marino|Serbia|Slovakia|Slovenia|Spain|Sweden|Switzerland|Ukraine|United Kingdom|Vatican City
North America: Central America|Caribbean|Canada|Mexico|United States|Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Panama|Cuba|Jamaica|Haiti|Dominican Republic|Bahamas|Barbados|Belize|Trinidad and Tobago
South America: Argentina|Bolivia|Brazil|Chile|Colombia|Ecuador|Guyana|Paraguay|Peru|Suriname|Uruguay|Venezuela
Oceania: Australia|New Zealand|Fiji|Papua New Guinea|Samoa|Tonga|Vanuatu|Solomon Islands
Korea: South Korea|North Korea
West Coast: California|Oregon|Washington
East Coast: New York|New Jersey|Massachusetts|Maine|Connecticut|Rhode Island|Delaware|Maryland|Virginia|North Carolina|South Carolina|Florida
Midwest: Illinois|Indiana|Michigan|Ohio|Wisconsin|Iowa|Kansas|Minnesota|Missouri|Nebraska|North Dakota|South Dakota
New England: Maine|New Hampshire|Vermont|Massachusetts|Rhode Island|Connecticut
Northern Hemisphere: Europe|North America|Russia|China|Japan|South Korea|North Korea|India|Pakistan|Turkey|Iran|Iraq|Israel|Morocco|Algeria|Tunisia|Libya|Egypt
Southern Hemisphere: Australia|New Zealand|South Africa|Argentina|Chile|Uruguay|Paraguay|Bolivia|Madagascar|Namibia|Botswana|Zimbabwe|Zambia|Mozambique|Comoros|Fiji
Scandinavia: Denmark|Norway|Sweden
`;

/** Adjectives of the larger places that are no countries. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ["african", "Africa"],
  ["asian", "Asia"],
  ["european", "Europe"],
  ["north american", "North America"],
  ["south american", "South America"],
  ["scandinavian", "Scandinavia"],
  ["northern hemisphere", "Northern Hemisphere"],
  ["southern hemisphere", "Southern Hemisphere"],
  ["west coast", "West Coast"],
  ["east coast", "East Coast"],
  ["midwestern", "Midwest"],
  ["korean", "Korea"],
]);

export const CONTINENTS: ReadonlySet<string> = new Set([
  "Africa",
  "Asia",
  "Europe",
  "North America",
  "South America",
  "Oceania",
]);

/** Parts of the earth of which one shuts out the other. */
export const HEMISPHERES: ReadonlySet<string> = new Set(["Northern Hemisphere", "Southern Hemisphere"]);

const WHOLES = new Map<string, string[]>();

for (const line of PARTS.trim().split("\n")) {
  const [whole = "", parts = ""] = line.split(": ");
  for (const part of parts.split("|")) WHOLES.set(part, [...(WHOLES.get(part) ?? []), whole]);
}

/** The place that a continental adjective names ("Asian"), or null. */
export function continentNamed(adjective: string): string | null {
  return ADJECTIVES.get(adjective) ?? null;
}

/** The places that hold a place with nothing known between. */
export function wholesOf(place: string): readonly string[] {
  return WHOLES.get(place) ?? [];
}

/** Every place that is known to hold a place, itself among them. `capitalOf` names the country of a capital. */
export function placesHolding(place: string, capitalOf: (name: string) => string | null): ReadonlySet<string> {
  const held = new Set<string>();
  const open = [place];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (held.has(name)) continue;
    held.add(name);
    const country = capitalOf(name);
    open.push(...(WHOLES.get(name) ?? []), ...(country === null ? [] : [country]));
  }
  return held;
}
