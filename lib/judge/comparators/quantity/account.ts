import type { Alignment } from "../../../align/alignment.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import { entriesOf } from "../../arithmetic/balance/flow.ts";
import { isCount } from "../../arithmetic/quantity-frame.ts";
import type { Token } from "../../../text/document.ts";

const CLOSING: ReadonlySet<string> = new Set([
  "now",
  "left",
  "remain",
  "remaining",
  "total",
  "altogether",
  "together",
  "combined",
  "over",
  "end",
]);
/** Of what is left only what the article says to be left is another figure. */
const REST: ReadonlySet<string> = new Set(["left", "remain", "remains", "remaining", "remained", "rest"]);
const EACH: ReadonlySet<string> = new Set(["each", "every", "per", "apiece"]);

/**
 * "Forty buses, and 12 more were bought": each figure is one entry of an account, and what there is in the end is another figure
 * than any of them. So is what is told of each, held against what is told of all. Neither rules the other out.
 */
export function isOfAccount({ claim, article }: Alignment, claimed: Quantity, source: Quantity): boolean {
  const closes = wordsOf(claim.document.tokens, claimed.sentence).some(
    (t, i, all) => CLOSING.has(t.norm) || (t.norm === "all" && all[i - 1]?.norm === "in"),
  );
  const rest = wordsOf(claim.document.tokens, claimed.sentence).some((t) => REST.has(t.norm));
  if (rest && !wordsOf(article.document.tokens, source.sentence).some((t) => REST.has(t.norm))) return true;
  const beside = article.quantities.filter(
    (q) => q.sentence === source.sentence && q !== source && q.value !== null && isComparable(q, source),
  );
  const { tokens } = article.document;
  const grows = flowsBeside(article, source) || beside.some((q) => isMore(tokens, q)) || isMore(tokens, source);
  if (isOfEach(tokens, source) && !isOfEach(claim.document.tokens, claimed)) return true;
  return beside.length > 0 && (closes || grows) && !isMore(claim.document.tokens, claimed);
}

/** "Twelve birds sat there and eight flew away": what came or went since. */
function flowsBeside({ document, quantities }: Alignment["article"], source: Quantity): boolean {
  const figures = quantities.filter((q) => q.sentence === source.sentence).filter(isCount);
  if (figures.length < 2 || figures.length > MOST_FIGURES || figures.some((q) => !isComparable(q, source)))
    return false;
  const [first, ...rest] = entriesOf(document, figures, null);
  return first?.sign === 0 && rest.some(({ sign }) => sign === 1 || sign === -1);
}

const MOST_FIGURES = 5;

function isComparable(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.unit === b.unit && (a.noun === b.noun || a.noun === null || b.noun === null);
}

function wordsOf(tokens: readonly Token[], sentence: number): readonly Token[] {
  return tokens.filter((t) => t.sentence === sentence && t.kind === "word");
}

/** "Twelve more", "twelve additional buses". */
function isMore(tokens: readonly Token[], { endToken }: Quantity): boolean {
  return tokens
    .slice(endToken, endToken + 3)
    .some((t) => t.norm === "more" || t.norm === "additional" || t.norm === "extra");
}

/** "Each box holds 12", "12 a month". */
function isOfEach(tokens: readonly Token[], { firstToken, endToken, sentence }: Quantity): boolean {
  const before = tokens.slice(Math.max(0, firstToken - 5), firstToken).filter((t) => t.sentence === sentence);
  if (before.some((t) => EACH.has(t.norm))) return true;
  const after = tokens.slice(endToken, endToken + 3).filter((t) => t.sentence === sentence);
  return after.some((t) => EACH.has(t.norm));
}
