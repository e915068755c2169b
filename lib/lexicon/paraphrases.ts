import type { ParaphraseLexicon } from "./paraphrase-notation.ts";
import { readParaphrases } from "./paraphrase-notation.ts";
import { BUSINESS } from "./paraphrases/business.ts";
import { CULTURE } from "./paraphrases/culture.ts";
import { GENERAL } from "./paraphrases/general.ts";
import { JUSTICE } from "./paraphrases/justice.ts";
import { LIFE } from "./paraphrases/life.ts";
import { NATURE } from "./paraphrases/nature.ts";
import { POLITICS } from "./paraphrases/politics.ts";

let lexicon: ParaphraseLexicon | undefined;

/**
 * Expressions of news and reports that say the same, entail each other one way, say the same with the sides exchanged, or refute
 * each other. Our own lists, by field; members were chosen to hold in most contexts of reported prose, not in all. They are read
 * with the first call and not with the module, for a start without them is faster.
 */
export function paraphrases(): ParaphraseLexicon {
  lexicon ??= readParaphrases(POLITICS, JUSTICE, BUSINESS, CULTURE, LIFE, NATURE, GENERAL);
  return lexicon;
}
