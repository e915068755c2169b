/**
 * Words that introduce or close reported speech. Verbs are dictionary forms; every inflected form
 * is derived below, so that a cue is recognised whatever the tagger made of it. Our own selection
 * from newspaper usage.
 */

/** Verbs that mark speech or writing whatever stands beside them. */
const SPEECH_VERBS =
  "say tell add write tweet state reply explain respond note argue continue declare conclude insist recall remark " +
  "announce acknowledge admit joke warn observe quip assert claim contend maintain lament complain retort counter " +
  "shout yell cry whisper murmur mutter exclaim proclaim confess concede caution comment post text email blog " +
  "testify opine muse reiterate emphasize emphasise stress boast brag bemoan fume gush vow pledge recount report " +
  "reveal confirm affirm allege assure inform elaborate clarify interject chime blast snap scoff sigh chant " +
  "ask answer question inquire enquire wonder urge ponder summarize summarise predict theorize speculate deadpan " +
  "crow thunder quote plead rail rant read rejoin repeat sneer sniff telegraph volunteer advise tease demand protest " +
  "laugh chuckle grin smile shrug giggle groan sing deny denounce suggest promise instruct implore beg counsel recommend propose lecture preach warble roar bellow " +
  "holler scream retweet sum surmise mention describe characterize characterise dub label term praise";

/** Verbs that mark speech only with quoted words as their object ("called it \"a disgrace\""). */
const NAMING_VERBS =
  "call refer describe brand denounce condemn criticize criticise dismiss deride decry blame accuse hail laud tout " +
  "slam mock offer speak talk go put credit cite think believe feel hope consider deem express discuss " +
  "address begin start open close finish end urge open admonish rebuke ridicule chide commend congratulate thank attack " +
  "defend extol celebrate welcome voice convey echo endorse reject rebuff refute invoke deliver issue release publish " +
  "agree disagree point pronounce profess purport imply insinuate hint signal indicate liken compare tell depict portray " +
  "paint find rule hold order require stipulate specify provide include contain feature show learn hear remember";

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["say", ["says", "said", "saying"]],
  ["tell", ["tells", "told", "telling"]],
  ["write", ["writes", "wrote", "written", "writing"]],
  ["read", ["reads", "read", "reading"]],
  ["go", ["goes", "went", "going"]],
  ["put", ["puts", "put", "putting"]],
  ["think", ["thinks", "thought", "thinking"]],
  ["feel", ["feels", "felt", "feeling"]],
  ["speak", ["speaks", "spoke", "spoken", "speaking"]],
  ["begin", ["begins", "began", "beginning"]],
  ["hold", ["holds", "held", "holding"]],
  ["find", ["finds", "found", "finding"]],
  ["hear", ["hears", "heard", "hearing"]],
  ["show", ["shows", "showed", "shown", "showing"]],
]);

const DOUBLED = new Set(["brag", "quip", "snap", "dub", "label", "beg", "sum", "chat", "refer", "slam", "blog", "admit", "rebut"]);

function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return [verb, ...irregular];
  const last = verb.at(-1) ?? "";
  if (last === "e") return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (last === "y" && !"aeiou".includes(verb.at(-2) ?? "")) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (DOUBLED.has(verb)) return [verb, `${verb}s`, `${verb}${last}ed`, `${verb}${last}ing`];
  const sibilant = /(?:s|sh|ch|x|z|o)$/.test(verb);
  return [verb, sibilant ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

function allForms(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(" ").flatMap((verb) => [...formsOf(verb)]));
}

/** All folded forms of verbs of speech and writing. */
export const SPEECH_CUES: ReadonlySet<string> = allForms(SPEECH_VERBS);

/** All folded forms of verbs that introduce quoted words only where those follow as their object. */
export const NAMING_CUES: ReadonlySet<string> = allForms(NAMING_VERBS);

/** Nouns whose owner speaks the quoted words: "in her words", "the report's claim that". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set([
  "word", "words", "statement", "remark", "remarks", "claim", "comment", "comments", "tweet", "tweets", "letter", "speech", "post",
  "interview", "message", "memo", "slogan", "phrase", "description", "declaration", "testimony", "assertion", "vow", "promise", "call",
  "answer", "answers", "reply", "response", "retort", "verdict", "explanation", "motto",
]);
