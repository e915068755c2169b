/** Capitalised words that name no person, organisation or place: months and weekdays. Folded. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  words(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays
  wednesdays thursdays fridays saturdays sundays christmas easter ramadan thanksgiving halloween hanukkah eid passover diwali
  gmt est edt pst utc bst cet am pm ad bc`),
);

/** Capital abbreviations that name a thing, a rank or a measure, not an entity. Folded. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`tv dvd cd dna rna gdp gnp cpi vat hiv aids covid sars pc it ai vr ar pr hr ceo cfo coo cto pm mp mps mep meps vp phd md mba ba
  ma bsc msc ngo ngos atm id ids gps lgbt lgbtq lgbtqi ok faq usd eur gbp q1 q2 q3 q4 h1 h2 i ii iii iv v vi vii viii ix x ied ieds uav
  suv suvs ipo ipos url pdf usb rsvp diy bbq iq eta asap fyi lol omg wmd pow mia rip vip vips cctv dj mc er icu ptsd adhd ev evs co2
  no. vs eu-wide am fm jr sr esq op-ed ap.`),
);

/** Words that open a sentence or a title with a capital and are never themselves a name. Folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose which what
  when where why how and or but nor so yet for if then than as at by in into on onto of off out over under up down from to with without
  within about above after again against all almost along already also although always among amid an another any anyone anything are
  around because been before behind being below beside besides between beyond both can could did do does done during each either else
  enough ever every everyone everything except few first fewer had has have having here however indeed instead is just last later least
  less let like likewise many may maybe meanwhile might more moreover most much must near nearly neither never nevertheless next no
  nobody none nonetheless not nothing now often once one only other others otherwise perhaps quite rather said say says second several
  shall should since some somebody someone something sometimes soon still such sure thank thanks there therefore though through
  throughout thus till today together tomorrow tonight too toward towards two three four five six seven eight nine ten twelve dozens
  hundreds thousands millions unless unlike until upon very was well were whatever whenever whether while will would yes yesterday
  according despite due given including regarding concerning per plus via versus yeah oh ok okay please hello hi dear read watch listen
  see click follow share photo photos video image images source sources updated related advertisement former new old good great big
  earlier recently finally additionally furthermore further although half asked speaking born located founded critics experts
  officials police people women men children students residents voters supporters opponents lawmakers researchers scientists
  investigators prosecutors authorities doctors workers employees teachers parents analysts observers reports editors breaking
  exclusive opinion editorial analysis yes`),
);

/** Nouns whose possessive stands inside a name ("People's Republic", "Children's Hospital"). Folded. */
export const NAME_POSSESSIVES: ReadonlySet<string> = new Set(
  words("people women men children veterans king queen lloyd moody mcdonald macy levi sotheby christie wendy domino kohl sainsbury"),
);

/** Small words that stand inside personal names. Folded. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words("de da do dos das del della delle di du la le van von der den ter ten bin ibn bint al el ben abu y zu zur af av ould"),
);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
