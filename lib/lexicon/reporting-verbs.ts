/**
 * Verbs that report what somebody says, writes, finds or holds. `trusted`: the text passes it on as that source's word without
 * doubt of its own ("said", "found"). `hedged`: the text keeps its distance, or the source only believes it ("claimed",
 * "suspects"). Our own selection from newspaper usage. Lemmas; American and British spellings.
 */
export type ReportingStance = "trusted" | "hedged";

const TRUSTED =
  "say state report find note write tell announce add explain reveal confirm show declare disclose acknowledge admit concede observe point|out " +
  "mention remark recall recount describe detail document record conclude determine establish demonstrate prove testify inform notify advise " +
  "learn discover reply respond answer comment publish post tweet blog post|on text email cable wire broadcast read reiterate repeat stress " +
  "emphasise emphasize underline underscore highlight clarify elaborate specify stipulate rule decree certify attest verify affirm reaffirm relate " +
  "recite narrate indicate calculate compute measure estimate count register list name cite quote warn caution remind brief continue go|on summarise " +
  "summarize outline set|out lay|out spell|out signal communicate convey relay pass|on report|back confess divulge release issue state|flatly " +
  "pronounce proclaim herald trumpet promise pledge vow predict forecast project reckon|up rate score conclude|that see hear understand realise " +
  "realize recognise recognize know agree decide know|that vote joke quip exclaim shout cry whisper mutter murmur yell scream interject chime|in " +
  "volunteer tell|reporters write|in remember reflect sum|up echo second concur|with analyse analyze observe|that identify";

const HEDGED =
  "allege claim maintain insist contend assert argue suggest accuse believe think suspect assume presume suppose speculate rumour rumor imply hint " +
  "insinuate intimate purport profess posit postulate theorise theorize hypothesise hypothesize guess reckon figure feel fear hope worry expect " +
  "anticipate imagine fancy surmise conjecture infer deduce estimate|loosely charge complain protest boast brag bluff lie pretend fantasise fantasize " +
  "gossip opine hold consider deem judge view regard propose advocate urge swear avow aver avouch submit plead counter retort object opine|that " +
  "warrant trust doubt|not perceive sense gather dream foresee prophesy prophesise muse ponder wonder moot venture bet wager make|out lament " +
  "bemoan whine moan grumble gripe rant rave fume gush crow exaggerate overstate joke|that quibble concur tout hype spin advertise bill market " +
  "appear seem concoct fabricate invent misstate mislead allude threaten";

/** "Denied that", "disputed that": the source holds the contrary of what is embedded. */
const DENYING =
  "deny dispute refute rebut reject dismiss contest repudiate disavow disown disclaim contradict gainsay negate renounce recant retract withdraw debunk disprove disbelieve doubt challenge question rubbish belie";

const STANCES: ReadonlyMap<string, ReportingStance> = new Map<string, ReportingStance>([
  ...entries(HEDGED, "hedged"),
  ...entries(TRUSTED, "trusted"),
]);
const DENIALS: ReadonlySet<string> = new Set(DENYING.split(" "));

function entries(list: string, stance: ReportingStance): [string, ReportingStance][] {
  return list.split(" ").map((verb) => [verb.replaceAll("|", " "), stance]);
}

/** How the text stands to what the verb reports, or null where the verb reports nothing, or denies it. */
export function reportingStance(lemma: string): ReportingStance | null {
  return STANCES.get(lemma) ?? null;
}

/** Whether the verb says that its source holds the contrary of the embedded clause ("denied that", "disputes that"). */
export function isDenial(lemma: string): boolean {
  return DENIALS.has(lemma);
}

/** Every reporting verb with its stance. */
export function reportingVerbs(): ReadonlyMap<string, ReportingStance> {
  return STANCES;
}
