/**
 * Closed classes of English words by what changing one does to the sense of a sentence. All folded
 * (lower case, plain apostrophes). Our own lists after any reference grammar.
 */

/** Words that turn a statement into its opposite, or nearly. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  "not", "n't", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot", "hardly", "barely",
  "scarcely", "rarely", "seldom", "non", "unable", "nt", "ain't", "few", "little",
]);

/** Verbs and nouns that deny what follows them: "failed to", "denied that", "refuses to". */
export const DENIALS: ReadonlySet<string> = new Set([
  "fail", "fails", "failed", "failing", "failure", "deny", "denies", "denied", "denying", "refuse", "refuses", "refused", "refusing",
  "refusal", "reject", "rejects", "rejected", "rejecting", "doubt", "doubts", "doubted", "doubting", "doubtful", "unlikely", "false",
  "untrue", "impossible", "prevent", "prevents", "prevented", "avoid", "avoids", "avoided", "decline", "declined", "declines",
  "pretend", "pretends", "pretended", "contrary", "cease", "ceased", "forbid", "forbids", "forbade", "prohibit", "prohibited",
]);

/** Words that make a statement depend on something, or take something out of it. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  "if", "unless", "only", "except", "excepting", "provided", "providing", "assuming", "suppose", "supposing", "whether", "otherwise",
  "lest", "barring",
]);

/** Words that hold a statement at arm's length: hedges and reports of what others say. */
export const HEDGES: ReadonlySet<string> = new Set([
  "maybe", "perhaps", "possibly", "probably", "allegedly", "reportedly", "supposedly", "apparently", "seemingly", "presumably", "almost",
  "nearly", "partly", "partially", "arguably", "likely", "potentially", "seem", "seems", "seemed", "appear", "appears", "appeared",
  "conceivably", "roughly", "approximately", "somewhat", "sometimes", "occasionally", "rumoured", "rumored", "alleged",
]);

/** Verbs by which somebody else's words or thoughts are reported; "they say that X" cut to "X" loses its source. */
export const REPORTS: ReadonlySet<string> = new Set([
  "say", "says", "said", "saying", "claim", "claims", "claimed", "claiming", "think", "thinks", "thought", "thinking", "believe", "believes",
  "believed", "believing", "argue", "argues", "argued", "allege", "alleges", "alleged", "insist", "insists", "insisted", "suggest", "suggests",
  "suggested", "told", "tell", "tells", "assert", "asserts", "asserted", "imagine", "imagines", "imagined", "hope", "hopes", "hoped", "wish",
  "wishes", "wished", "fear", "fears", "feared", "pretend", "pretends", "assume", "assumes", "assumed", "according", "accuse", "accused",
  "accuses", "contend", "contends", "contended", "predict", "predicts", "predicted", "guess", "wonder", "dream", "dreamed", "expect", "expects",
  "expected", "promised", "promise", "promises", "rumour", "rumor", "rumours", "rumors", "dreamt", "worry", "worried", "heard",
]);

export const MODALS: ReadonlySet<string> = new Set([
  "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought", "wo", "ca", "sha", "'ll", "'d", "need",
]);

export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
  "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "trillions", "dozen", "dozens",
  "half", "third", "thirds", "quarter", "quarters", "first", "second", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  "twice", "once", "double", "doubled", "triple", "tripled", "halved", "percent", "per", "cent", "single", "score", "bn", "mn", "m", "k",
  "kg", "km", "mg", "g", "cm", "mm", "dollar", "dollars", "euro", "euros", "pound", "pounds", "pence", "yen", "cents", "miles", "mile",
  "kilometres", "kilometers", "metres", "meters", "feet", "foot", "tonnes", "tons", "degrees",
]);

/** Words that carry grammar rather than content. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  "the", "a", "an", "this", "that", "these", "those", "of", "in", "on", "at", "to", "for", "from", "by", "with", "about", "as", "into",
  "onto", "over", "under", "between", "among", "through", "during", "before", "after", "since", "up", "down", "out", "off", "and", "or",
  "but", "so", "than", "then", "too", "very", "also", "just", "even", "still", "yet", "there", "here", "i", "me", "my", "mine", "we", "us",
  "our", "ours", "you", "your", "yours", "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "who",
  "whom", "whose", "which", "what", "when", "where", "why", "how", "be", "is", "am", "are", "was", "were", "been", "being", "have", "has",
  "had", "having", "do", "does", "did", "doing", "'s", "'re", "'ve", "'m", "s", "some", "any", "all", "each", "every", "both", "such",
  "own", "other", "more", "most", "much", "many", "if", "because", "while", "although", "though", "myself", "himself", "herself", "itself",
  "themselves", "ourselves", "yourself", "one", "get", "got", "go", "going", "well", "now", "like", "said", "says", "say",
]);

/** Pronouns and determiners: what an editor's bracket may stand for without changing who or what is meant. */
export const PRONOUNS_AND_DETERMINERS: ReadonlySet<string> = new Set([
  "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his", "she", "her", "hers", "it", "its", "they",
  "them", "their", "theirs", "this", "that", "these", "those", "the", "a", "an", "myself", "himself", "herself", "itself", "themselves",
  "ourselves", "yourself", "who", "which", "'s", "and", "so", "then",
]);
