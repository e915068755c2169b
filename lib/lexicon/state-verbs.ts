/** Verbs (lemmas) that begin what then lasts, so that two dates tell how long it lasted. */
export const BEGINNING_VERBS: ReadonlySet<string> = new Set([
  "marry", "wed", "join", "open", "found", "establish", "launch", "begin", "start", "become", "acquire", "buy", "enter", "move", "settle",
  "take", "impose", "introduce", "ban", "occupy", "form", "elect", "appoint", "imprison", "jail", "sign",
]);

/** Verbs (lemmas) that end it. */
export const ENDING_VERBS: ReadonlySet<string> = new Set([
  "divorce", "separate", "split", "leave", "quit", "retire", "resign", "close", "shut", "end", "dissolve", "disband", "finish", "sell", "lift",
  "repeal", "abolish", "fold", "depart", "release", "free", "expire", "withdraw",
]);
