import { reportingStance } from "./reporting-verbs.ts";

/**
 * What a matrix verb leaves of the clause it embeds, after Karttunen's implicatives and the factives of Kiparsky and Kiparsky:
 * `asserted` and `negated` follow from the sentence, `attributed` is somebody's word, `alleged` somebody's word held at arm's
 * length, `planned` settled to come about, `wished` wanted, feared or weighed up, and of `unknown` nothing follows. Our own selection and judgement of the verbs.
 */
export type Commitment = "asserted" | "negated" | "attributed" | "alleged" | "planned" | "wished" | "unknown";

/** How the embedded clause hangs on its verb: "to go", "that he went" (also "whether"), "going" (also "from going"). */
export type Complement = "infinitive" | "clause" | "gerund";

/** An embedded clause's commitment under an affirmative and under a negated matrix. */
export interface CommitmentPair {
  readonly affirmative: Commitment;
  readonly negative: Commitment;
}

interface VerbClass extends CommitmentPair {
  readonly complements: readonly Complement[];
  readonly verbs: string;
}

/** A verb's first class that fits the complement is its own; so the order of the classes matters where no complement is given. */
const CLASSES: readonly VerbClass[] = [
  // It was done, and where the matrix is denied it was not: "managed to flee".
  {
    complements: ["infinitive"],
    affirmative: "asserted",
    negative: "negated",
    verbs:
      "manage bother remember learn dare deign condescend happen prove come get begin start commence continue resume proceed able succeed contrive stoop live " +
      "troop see|fit turn|out go|on make|sure end|up",
  },
  {
    complements: ["gerund"],
    affirmative: "asserted",
    negative: "negated",
    verbs:
      "succeed begin start commence continue resume keep finish complete end|up keep|on carry|on go|on persist practise practice proceed " +
      "wind|up spend take|up set|about join participate engage partake busy indulge",
  },
  // It was not done, and where the matrix is denied it was: "failed to pay".
  {
    complements: ["infinitive"],
    affirmative: "negated",
    negative: "asserted",
    verbs: "fail neglect forget omit unable cease powerless",
  },
  {
    complements: ["gerund"],
    affirmative: "negated",
    negative: "asserted",
    verbs: "avoid refrain omit abstain desist cease quit stop discontinue give|up neglect skip shun evade escape forgo eschew shirk",
  },
  // Somebody brought it about; denied, nothing follows: "forced him to resign".
  {
    complements: ["infinitive"],
    affirmative: "asserted",
    negative: "unknown",
    verbs:
      "force compel cause oblige lead drive persuade convince induce coerce trick prompt impel bring have inspire provoke motivate pressure pressurise " +
      "pressurize goad spur bully cajole coax fool deceive dupe lure entice tempt tease hurry rush condemn live|on grow suffice help",
  },
  { complements: ["gerund"], affirmative: "asserted", negative: "unknown", verbs: "catch hear watch see spot observe film photograph trick force talk coerce pressure bully shame scare" },
  // It did not come about; denied, nothing follows: "refused to sign", "prevented him from leaving".
  { complements: ["infinitive"], affirmative: "negated", negative: "unknown", verbs: "refuse decline forbid pretend disdain scorn too unwilling" },
  {
    complements: ["gerund"],
    affirmative: "negated",
    negative: "unknown",
    verbs:
      "prevent prohibit forbid bar ban block dissuade deter discourage hinder preclude inhibit restrain disqualify exclude exempt dissuade thwart " +
      "restrict disable impede foil save rescue spare disallow stave|off rule|out decline refuse",
  },
  // Leave or attempt: nothing follows, but denied it was not done: "did not try to flee".
  {
    complements: ["infinitive", "gerund"],
    affirmative: "unknown",
    negative: "negated",
    verbs: "try attempt strive endeavour endeavor struggle allow permit let enable authorise authorize entitle license empower afford undertake qualify suffer",
  },
  // Holding back: nothing follows, but denied it was done: "did not hesitate to strike".
  { complements: ["infinitive"], affirmative: "unknown", negative: "asserted", verbs: "hesitate reluctant scruple loath" },
  // The speaker takes it for true whatever the matrix: "regrets that she left", "did not realise that".
  {
    complements: ["clause"],
    affirmative: "asserted",
    negative: "asserted",
    verbs:
      "know realise realize regret discover notice learn forget remember recall recognise recognize resent rue deplore bemoan lament mourn celebrate " +
      "appreciate overlook ignore aware unaware conscious glad sorry proud ashamed surprised disappointed pleased grateful thankful happy sad angry " +
      "upset delighted relieved saddened outraged shocked amazed astonished embarrassed significant odd strange tragic matter mind care conceal hide " +
      "disregard grasp comprehend understand relish",
  },
  {
    complements: ["gerund"],
    affirmative: "asserted",
    negative: "asserted",
    verbs:
      "regret remember forget recall resent rue deplore celebrate thank apologise apologize forgive excuse pardon punish congratulate tire enjoy miss lament reward fine jail imprison convict honour honor",
  },
  { complements: ["infinitive"], affirmative: "asserted", negative: "unknown", verbs: "regret glad sorry proud ashamed surprised pleased happy sad delighted relieved shocked astonished honoured honored lucky fortunate first last wise foolish brave kind right wrong" },
  // It was so, seen, shown or settled; denied, it stays open.
  {
    complements: ["clause"],
    affirmative: "asserted",
    negative: "unknown",
    verbs: "prove demonstrate ensure establish verify ascertain see hear turn|out happen transpire follow mean guarantee determine detect uncover expose make|sure true clear certain evident obvious",
  },
  // Plain report with a that-clause, held at arm's length with an infinitive ("is said to have left", below).
  {
    complements: ["clause"],
    affirmative: "attributed",
    negative: "unknown",
    verbs: "say report estimate calculate find state tell show",
  },
  // Somebody with knowledge of it concedes it.
  {
    complements: ["clause", "gerund", "infinitive"],
    affirmative: "attributed",
    negative: "unknown",
    verbs:
      "admit acknowledge confirm reveal concede confess disclose own|up report mention describe recount cite document record criticise criticize praise condemn blame fault commend scold rebuke chide defend justify",
  },
  {
    complements: ["gerund", "clause", "infinitive"],
    affirmative: "alleged",
    negative: "unknown",
    verbs:
      "allege accuse suspect charge claim indict arraign prosecute sue investigate rumour rumor purport profess seem appear believe think suppose assume " +
      "presume estimate deem say reckon feel perceive fancy imagine suggest imply indicate hint insinuate deny dispute refute rebut contest " +
      "challenge disbelieve doubt question contradict reject dismiss try|for implicate acquit exonerate clear absolve convict arrest detain wanted impeach vindicate query",
  },
  // Settled on, expected or promised: it is to come about.
  {
    complements: ["infinitive", "gerund", "clause"],
    affirmative: "planned",
    negative: "planned",
    verbs:
      "plan intend expect prepare agree decide promise pledge vow schedule arrange choose elect opt resolve determine set due slate poise bind bound mean " +
      "design consent commit swear undertake anticipate destine fate doom certain sure determined move delay postpone defer put|off rule|in pencil fix",
  },
  // Wished, offered, feared, weighed up: whether it will come about stays open.
  {
    complements: ["infinitive", "gerund", "clause"],
    affirmative: "wished",
    negative: "wished",
    verbs:
      "aim hope want wish threaten offer propose seek consider contemplate plot conspire scheme negotiate volunteer " +
      "desire long yearn ache crave look|forward mull weigh envisage envision foresee project forecast predict prophesy tip " +
      "ready eager keen willing anxious likely unlikely inclined prone liable apt look push wait campaign " +
      "lobby fight vote bid apply petition hanker itch fear dread worry risk favour favor advocate support back oppose resist discuss debate entertain " +
      "tend incline prefer like love hate loathe dream fantasise fantasize face",
  },
  // Asked of somebody, or of no known outcome.
  {
    complements: ["infinitive", "clause", "gerund"],
    affirmative: "unknown",
    negative: "unknown",
    verbs:
      "urge ask order tell request demand call advise recommend instruct require encourage invite warn beg plead implore beseech entreat command direct " +
      "challenge press remind need ought summon teach train counsel caution exhort nudge appeal pray wonder enquire inquire query " +
      "depend insist necessary essential vital important crucial possible impossible difficult easy hard free assign appoint " +
      "hire pay send dispatch deploy mandate nominate shortlist qualify deserve merit await stipulate dictate guess bet",
  },
];

const NO_COMPLEMENT = "";
const TABLE: ReadonlyMap<string, ReadonlyMap<string, CommitmentPair>> = tabulate(CLASSES);

function tabulate(classes: readonly VerbClass[]): Map<string, Map<string, CommitmentPair>> {
  const table = new Map<string, Map<string, CommitmentPair>>();
  for (const { affirmative, negative, complements, verbs } of classes) {
    for (const verb of verbs.split(" ").map((word) => word.replaceAll("|", " "))) {
      const of = table.get(verb) ?? new Map<string, CommitmentPair>();
      for (const key of [...complements, NO_COMPLEMENT]) if (!of.has(key)) of.set(key, { affirmative, negative });
      table.set(verb, of);
    }
  }
  return table;
}

/**
 * What follows for the clause that a verb (or predicate adjective) embeds. `lemma` is the matrix's lemma, `negated` whether the
 * matrix is; without a complement the verb's commonest one is meant. A reporting verb not listed makes a that-clause
 * `attributed` or `alleged`. Null for a verb that is neither, or not with this complement.
 */
export function commitmentOf(lemma: string, negated: boolean, complement?: Complement): Commitment | null {
  const pair = TABLE.get(lemma)?.get(complement ?? NO_COMPLEMENT);
  if (pair !== undefined) return negated ? pair.negative : pair.affirmative;
  if (complement !== undefined && complement !== "clause") return null;
  const stance = reportingStance(lemma);
  if (stance === null) return null;
  if (negated) return "unknown";
  return stance === "trusted" ? "attributed" : "alleged";
}

/** Every verb and adjective of the table. */
export function implicativeLemmas(): readonly string[] {
  return [...TABLE.keys()];
}
