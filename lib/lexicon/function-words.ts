/** Words that carry no content of their own: articles, pronouns, auxiliaries, prepositions, conjunctions, particles and fillers (folded forms and lemmas). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those such same other another either any some " +
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their " +
    "theirs themselves themself one ones oneself who whom whose which what whoever whomever whichever whatever someone somebody something anyone anybody " +
    "anything everyone everybody everything " +
    "am is are was were be been being have has had having do does did doing done shall will would should can could may might must ought let " +
    "'s 's 're 've 'll 'd 'm s t re ve ll d m " +
    "of in on at by for to from with into onto upon out off over under up down about above below across after against along among amongst amid around as " +
    "before behind beneath beside besides between beyond despite during inside like near next outside past per since through throughout till until " +
    "toward towards underneath unlike via within than regarding concerning including according due owing aboard atop opposite " +
    "and or but so yet if unless whether because although though while whilst whereas when whenever where wherever why how once lest provided " +
    "there here then thus hence therefore hereby thereby herein therein thereof whereby wherein however moreover furthermore nevertheless nonetheless " +
    "otherwise instead meanwhile also too very quite rather really just even still already ever again well indeed actually basically simply " +
    "please yes ok okay oh ah et etc eg ie vs versus amp mr mrs ms dr sir"
  ).split(" "),
);

/** Whether a word (folded form or lemma) carries no content. Negations and quantifiers do, and have lists of their own. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** The whole list. */
export function functionWords(): ReadonlySet<string> {
  return FUNCTION_WORDS;
}
