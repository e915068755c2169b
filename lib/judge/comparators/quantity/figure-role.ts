import type { Alignment } from "../../../align/alignment.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import type { Token } from "../../../text/document.ts";

const DETERMINERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "all", "these", "those"]);

/** "Two of the five provinces": the five is the whole of which two are spoken of. */
export function isWhole(document: Alignment["article"]["document"], quantity: Quantity): boolean {
  let at = beforeOwner(document, quantity.firstToken - 1);
  if (DETERMINERS.has(document.tokens[at]?.norm ?? "")) at -= 1;
  if (document.tokens[at]?.norm !== "of") return false;
  const part = document.tokens[at - 1];
  return part !== undefined && (part.pos === "NUM" || part.kind === "number" || PARTS.has(part.norm));
}

/** Words of an owner between "of" and a figure ("two of the old port's five terminals"). */
const LONGEST_OWNER = 4;

/** Where an owner before a figure begins, its article left aside; `at` itself where nobody owns it. */
function beforeOwner({ tokens }: Alignment["article"]["document"], at: number): number {
  if (tokens[at]?.norm !== "'s") return at;
  let first = at - 1;
  while (first > at - LONGEST_OWNER && ["NOUN", "PROPN", "ADJ"].includes(tokens[first]?.pos ?? "")) first -= 1;
  return first;
}

const PARTS: ReadonlySet<string> = new Set([
  "one",
  "none",
  "most",
  "some",
  "half",
  "part",
  "few",
  "many",
  "each",
  "any",
  "neither",
  "either",
  "several",
  "all",
]);

/** "Fell from 8 to 6 percent": the 8 is where the change starts, and only a claim that says "from" speaks of it. */
export function isStart(alignment: Alignment, claimed: Quantity, source: Quantity): boolean {
  const from = (document: Alignment["article"]["document"], quantity: Quantity): boolean =>
    document.tokens[quantity.firstToken - 1]?.norm === "from" || document.tokens[quantity.firstToken]?.norm === "from";
  return (
    from(alignment.article.document, source) &&
    !from(alignment.claim.document, claimed) &&
    startsOf(alignment.article.quantities).has(source.start)
  );
}

/** Where the figures stand from which changes start, by offset, kept with an article's quantities. */
const startsByArticle = new WeakMap<readonly Quantity[], ReadonlySet<number>>();

function startsOf(quantities: readonly Quantity[]): ReadonlySet<number> {
  const known = startsByArticle.get(quantities);
  if (known !== undefined) return known;
  const starts = new Set(quantities.flatMap(({ change }) => change?.fromSpan?.start ?? []));
  startsByArticle.set(quantities, starts);
  return starts;
}

const EXCEPTING: ReadonlySet<string> = new Set(["but", "except"]);
const SWEEPING: ReadonlySet<string> = new Set(["all", "every", "any", "none", "everyone", "everything"]);

/** "All but 3,000 were reconnected": the figure is of those who were not. */
export function isRemainder(tokens: readonly Token[], { firstToken }: Quantity): boolean {
  return EXCEPTING.has(tokens[firstToken - 1]?.norm ?? "") && SWEEPING.has(tokens[firstToken - 2]?.norm ?? "");
}
