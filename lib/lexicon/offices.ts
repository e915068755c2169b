/** Forms of address before a name, with the gender they mark. Folded, without the stop. */
export const COURTESY_TITLES: ReadonlyMap<string, "female" | "male" | "unknown"> = new Map([
  ...words("mr mister sir lord messrs monsieur m herr señor senor sheikh sheik imam fr").map(male),
  ...words("mrs ms miss lady dame madame mme mlle frau señora senora sra dona baroness countess").map(female),
  ...words("mx dr doctor prof professor rev reverend hon rabbi").map(unknown),
]);

/** Words that head an office or rank written before a name ("Foreign Minister", "Gen.", "Queen"). */
export const OFFICE_HEADS: ReadonlyMap<string, "female" | "male" | "unknown"> = new Map([
  ...words("king prince emperor duke sultan emir pope tsar czar shah congressman councilman chairman spokesman assemblyman alderman").map(male),
  ...words("queen princess empress duchess congresswoman councilwoman chairwoman spokeswoman assemblywoman").map(female),
  ...words(`president premier chancellor minister secretary senator sen representative rep congressmember governor gov mayor
    ambassador envoy consul commissioner director chair chairperson chief ceo cfo coo cto leader speaker attorney prosecutor solicitor
    judge justice general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl admiral adm commander cmdr
    brigadier marshal officer detective inspector superintendent sheriff deputy constable archbishop bishop cardinal ayatollah mullah
    patriarch dean rector provost chancellor vice-president councillor councilor mp pm treasurer comptroller spokesperson head
    whip coach manager analyst economist editor correspondent reporter author candidate nominee private agent`).map(unknown),
]);

/** Words that qualify an office in front of its head ("Deputy Foreign Minister", "former President", "Vice Admiral"). */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`prime vice deputy assistant under former ex then acting interim incoming outgoing senior junior chief executive first second
  lieutenant major brigadier rear crown grand attorney press majority minority house senate state federal national supreme high lord
  lady chief associate permanent general managing financial operating technology information staff party police fire army navy air
  campaign presidential vice-presidential gubernatorial senatorial cabinet district special chief justice police shadow solicitor field
  secretary sergeant petty warrant presumptive republican democratic longtime retired late master`),
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
