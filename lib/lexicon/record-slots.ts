/**
 * What keys of structured facts mean: one line a slot, `slot | keys | words | kind | flags`.
 * Keys are folded and stripped of marks; words are lemmas with which a claim speaks of the slot. Kinds: `event` (a date,
 * a place, or both), `names` (of persons, bodies, works), `terms` (common nouns), `place`, `figure`, `text`.
 * Flags: `once` for what can have one value only; `made` for who made something, where the list is the whole list;
 * `says` for terms that "is a" claims may name without a word for the slot.
 * Written for this project from general knowledge of infoboxes.
 */
const SLOTS = `
birth | born,birth,birth date,date of birth,birthdate,birth place,birthplace,place of birth,foaled,whelped,hatched | bear,born,birth,birthplace,birthday,birthdate,native,foal | event | once
death | died,death,date of death,death date,place of death,death place | die,death,dead,decease,deceased,pass away | event | once
burial | burial,buried,resting place | bury,burial,rest,grave,tomb,entomb | event | once
founding | founded,established,formed,formation,incorporated,created,creation,settled,first settled,foundation,inception,inaugurated,chartered,constructed,built,completed | found,establish,form,formation,incorporate,create,start,begin,settle,inception,build,complete,construct | event | once
opening | opened,opening,opening date,date opened | open,opening,inaugurate | event | once
closing | closed,closing date,dissolved,disbanded,defunct,date closed | close,dissolve,disband,shut,abolish | event | once
launch | launched,launch date,christened | launch,christen | event | once
commission | commissioned,in service | commission | event | once
decommission | decommissioned,out of service,struck | decommission,retire | event | once
maidenvoyage | maiden voyage,first flight,first run,first played,first awarded | maiden,first | event | once
introduction | introduced,introduction,first produced,released,release date,release dates,initial release,publication date,published,premiere,premiered,original release,first aired,first air date,original run,debut | introduce,introduction,release,publish,publication,come out,premiere,debut,launch,air,screen,show,around,issue | event |
recording | recorded,recording,recording date | record | event |
making | year,date,completion date,painted | paint,create,make,complete,date,finish,sculpt,draw,work,publish | event | once
studio | studio,studios,recording studio | record,studio,make,produce | place |
activity | years active,active,active years,years of service,career,flourished | active,activity,career,perform,work,play,make,record,entertain,together,around,act,sing,tour,service,serve,release,produce,business,exist,continue,write | period |
spouse | spouse,spouses,married,married to,wife,wives,husband,husbands | spouse,wife,husband,marry,married,marriage,divorce,wed,remarry | names | people
partner | partner,partners,domestic partner | partner,boyfriend,girlfriend | names | people
children | children,childrens,issue,child | child,kid,offspring,father,parent | names | people
parents | parents,parent,father,mother | parent,father,mother | names | people
relatives | relatives,relative,family,siblings | relative,relate,sibling,brother,sister,family,cousin | names | people
occupation | occupation,occupations,profession,professions,role,roles,position,positions | occupation,profession,job,work,career,role | terms | says
genre | genre,genres,style,styles | genre,style,music,type | terms | says
instrument | instrument,instruments | instrument,play | terms |
label | label,labels,record label,record labels | label,sign,record,release,come out | names |
acts | associated acts,associated act | associate,act,perform,collaborate | names |
members | members,current members,band members,past members,team members | member,membership | names |
origin | origin,place of origin,home town,hometown | origin,originate,from,form,start,hometown,base,come,raise,rear,grow | place | once
country | country,countries,country of origin,national origin,nation | country,nation,originate,origin,make,produce,from,come | place |
nationality | nationality,citizenship | nationality,citizen,citizenship,from,national | place |
residence | residence,residences,lives in,home | residence,reside,live,resident,home | place |
location | location,located in,locations,place,venue,venues,city,state,county,district,region,area served,province | locate,location,lie,situate,hang,hold,house,display,place,find,venue,sit,stand,exhibit,be,store,reside | place |
headquarters | headquarters,headquarter,head office,seat,admin hq,hq | headquarters,base,headquarter,seat,office | place | once
birthname | birth name,full name,born name,real name | name,birth name,call | text |
alias | also known as,other names,other name,nickname,nicknames,nicknames,alternative names,alternative name,formerly called,former names,stage name,pseudonym,notable aliases | name,nickname,alias,call,know | text |
website | website,websites,web site,url,homepage | website,site,web,online,internet,webpage,homepage | text |
education | education,alma mater,school,schools,university,college,educated at | study,attend,graduate,educate,education,degree,school,university,college,alma | names |
awards | awards,award,honours,honors,prizes | award,honour,honor,prize | names |
knownfor | known for,notable work,notable works,notable role,best known for | know,known,famous,notable,invent,inventor | terms | says
religion | religion,religions,faith | religion,religious,faith | terms | says
party | political party,party,parties | party,member | names | says
predecessor | preceded by,predecessor | precede,predecessor,succeed,after,follow | names |
successor | succeeded by,successor,followed by | succeed,successor,replace,before,follow | names |
height | height | tall,height,high,stand | figure | once
weight | weight | weigh,weight,heavy | figure | once
director | directed by,director,directors | direct,director | names | made
producer | produced by,producer,producers | produce,producer,production | names | made
writer | written by,writer,writers,screenplay by,screenplay,story by,story,author,authors,lyricist,lyrics | write,writer,screenplay,author,co-write,story,pen | names | made
star | starring,stars,cast,actors | star,actor,actress,cast,act,feature,appear | names |
composer | music by,music,composer,composers,score,composed by | compose,composer,music,score,soundtrack | names | made
cinematographer | cinematography,cinematographer | cinematography,cinematographer | names | made
editor | edited by,editor,editors,editing | edit,editor,editing | names | made
productioncompany | production company,production companies,productioncompany,production | company,studio,produce,production | names | made
distributor | distributed by,distributor,distributors | distribute,distributor,distribution | names | made
basedon | based on | base,adapt,adaptation | names |
runtime | running time,length,runtime,run time,duration | run,runtime,long,length,last,duration,listen,play,minute,hour | figure | once
budget | budget | budget,cost | figure | once
gross | box office,gross,grossed | gross,earn,make,box,take,revenue,receipt,collect,bring | figure | once
earnings | earnings,career earnings,winnings | earn,earnings,win,make,winnings | figure | once
artist | artist,painter,sculptor | paint,artist,painter,create,sculpt,make,painting,draw | names | made
medium | medium,material,materials,type | medium,material,oil,paint,canvas,type | terms | says
type | type,kind,category,classification,class and type,sport,industry,form,species,breed,product,products | type,kind,category,industry,sport,breed,species,product,sell | terms | says
sex | sex,gender | sex,gender | terms | says
colour | color,colour,colors,colours,coat | color,colour,coat,coloured,colored | terms | says
dimensions | dimensions,dimension,size | size,dimension,wide,tall,measure | figure | once
owner | owner,owners,owned by,parent company,parent | own,owner,ownership | names |
operator | operator,operators,operated by | operate,operator | names |
trainer | trainer,trainers,coach,head coach,coaches | train,trainer,coach | names |
breeder | breeder,breeders | breed,breeder | names |
sire | sire | sire,father | names | once
dam | dam | dam,mother | names | once
grandsire | grandsire | grandsire,grandfather | names | once
manufacturer | manufacturer,manufacturers,manufactured by,builder,builders,maker,built by | manufacture,manufacturer,make,maker,produce,build,builder | names | made
ingredients | ingredients,main ingredients,ingredient | ingredient,contain,consist,make,include | terms |
variants | variants,variations,related products | variant,variation,variety,version | terms |
alcohol | alcohol by volume,abv | alcohol,alcoholic,abv | figure | once
capital | capital,capital city | capital | place | once
largestcity | largest city | large | place | once
capitalandlargest | capital and largest city,capitaland largest city,capital and the largest city | capital,large | place | once
language | language,languages,official language,official languages,national language,national languages,common languages | language,speak,speaker,spoken | terms |
ethnicity | ethnic groups,ethnic group | ethnic,ethnicity,race,group | terms |
government | government | government,govern,state | terms | says
legislature | legislature,parliament | legislature,parliament | names |
founder | founder,founders,founded by | found,founder,start,create,establish | names | made
keypeople | key people,ceo,chief executive,chief executive officer,chairman,president,executive director and ceo | ceo,executive,chairman,chairwoman,president,lead,leader,head,run | names |
employees | number of employees,employees,staff,workforce | employee,employ,staff,people,worker,workforce | figure | once
revenue | revenue,revenues,turnover,sales | revenue,turnover,sale,earn,make | figure | once
population | population,total,estimate,population total,inhabitants | population,inhabitant,resident,people,citizen,live,person,populate | figure |
density | density,population density | density,dense | figure | once
area | area,total area,land area | area,size,cover,square | figure | once
elevation | elevation,altitude | elevation,altitude,elevate,sea,high | figure | once
students | students,enrollment,enrolment,undergraduates | student,enrol,enroll,enrollment | figure |
speed | speed,top speed,maximum speed | speed,fast | figure | once
capacity | capacity,seating capacity,complement,crew | capacity,seat,hold,crew,complement,sailor,spectator | figure | once
ground | ground,stadium,home ground,arena | stadium,ground,arena,play,home | names |
league | league,leagues,division | league,division,play,compete | names |
serving | serving temperature,served | serve | terms | says
fate | fate,status | fate,status | text |
episodes | episodes,no. of episodes,number of episodes | episode | figure | once
seasons | seasons,no. of seasons | season | figure | once
events | no. of events,events | event | figure | once
pages | pages | page,long | figure | once
`;

export type SlotKind = "event" | "period" | "names" | "terms" | "place" | "figure" | "text";

/** A kind of statement that a key and its value make. */
export interface Slot {
  readonly name: string;
  readonly kind: SlotKind;
  /** Lemmas with which a claim speaks of it; two words stand for a verb with its particle. */
  readonly words: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

const BY_KEY = new Map<string, Slot>();

for (const line of SLOTS.trim().split("\n")) {
  const [name = "", keys = "", words = "", kind = "", flags = ""] = line.split("|").map((field) => field.trim());
  const slot: Slot = {
    name,
    kind: isKind(kind) ? kind : "text",
    words: new Set(words.split(",")),
    flags: new Set(flags.split(",").filter((flag) => flag !== "")),
  };
  for (const key of keys.split(",")) if (!BY_KEY.has(key)) BY_KEY.set(key, slot);
}

function isKind(text: string): text is SlotKind {
  return ["event", "period", "names", "terms", "place", "figure", "text"].includes(text);
}

/** The slot of a folded key without marks ("spouse s" is "spouses"); null for a key that the table does not know. */
export function slotOf(key: string): Slot | null {
  return BY_KEY.get(key) ?? BY_KEY.get(key.replace(/ s$/, "s")) ?? BY_KEY.get(key.replace(/ s$/, "")) ?? null;
}

/** Kinds of thing by the slots that tell of them, and what a claim may call such a thing. */
const THINGS = `
person | birth&occupation,birth&spouse,birth&activity,birth&nationality,birth&education,birth&children,birth&instrument,birth&knownfor,birth&death&residence,death&spouse,birth&parents,birthname&birth,birth&party | person
film | director&runtime,director&star,director&gross,star&runtime,director&distributor,director&editor | film,movie,picture,feature
album | label&recording,label&runtime,label&producer,recording&producer,genre&runtime&introduction | album,record,recording,lp,release
band | origin&genre,origin&activity,genre&label&activity,members&genre | band,group,act,artist
painting | artist&medium,artist&dimensions,artist&location | painting,artwork,work,art,piece,picture,portrait
horse | sire&dam,sire&breeder,foal&owner | horse,racehorse,animal
animal | sex&birth | animal
country | capital&government,capitalandlargest&government,capital&language,government&legislature | country,nation,state
city | population&elevation,population&area,mayor&population,population&density | city,town,place,municipality
company | industry&revenue,headquarters&keypeople,headquarters&revenue,founding&employees,headquarters&founder,headquarters&employees,industry&founding,headquarters&founding | company,firm,business,corporation,enterprise
university | students&founding,students&location | university,school,college,institution
ship | launch&commission,launch&operator,launch&manufacturer,launch&displacement,manufacturer&speed&launch | ship,vessel,boat
book | writer&pages,writer&publisher | book,work
drink | manufacturer&introduction,manufacturer&alcohol | product,brand,drink,beverage
food | ingredients&origin,ingredients&country,ingredients&type | food,dish,meal,recipe
club | ground&league,ground&founding | club,team,side
`;

/** A kind of thing that facts may be about. */
export interface Thing {
  readonly name: string;
  readonly nouns: ReadonlySet<string>;
}

const THING_LIST = THINGS.trim()
  .split("\n")
  .map((line) => {
    const [name = "", slots = "", nouns = ""] = line.split("|").map((field) => field.trim());
    return {
      name,
      nouns: new Set(nouns.split(",")),
      evidence: slots.split(",").map((alternative) => alternative.split("&")),
    };
  });

/** The kinds of thing that facts with these slots are about, the surest first. */
export function thingsWith(slots: ReadonlySet<string>): Thing[] {
  return THING_LIST.filter(({ evidence }) => evidence.some((needed) => needed.every((slot) => slots.has(slot))));
}
