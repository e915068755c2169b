import type { QuoteResult, SpeakerResult, Wording } from "./result.ts";
import type { OmissionReason } from "./omission.ts";

/** What a summary is written from. */
export interface SummaryFacts {
  readonly verdict: QuoteResult["verdict"];
  readonly wording: Wording;
  readonly speaker: SpeakerResult;
  readonly turning: { readonly reason: OmissionReason; readonly text: string } | null;
  /** The first changed words, as quoted and as in the article. */
  readonly changed: { readonly quote: string; readonly source: string } | null;
  readonly partial: boolean;
  readonly inQuotation: boolean;
}

const WORDINGS: Readonly<Record<Wording, string>> = {
  verbatim: "The article has these words",
  verbatim_normalized: "The article has these words, in another typography",
  abridged: "The article has these words, fairly shortened",
  truncated: "The article has these words, but the cut changes their sense",
  altered: "The article has this passage with other words",
  spliced: "The article has these pieces, but not together",
  paraphrase: "The article says this in other words, not as a quotation",
  not_found: "The article does not have these words",
  too_short: "The quotation is too short to be checked",
};

const REASONS: Readonly<Record<OmissionReason, string>> = {
  negation: "a negation",
  denial: "a denial",
  condition: "a condition",
  hedge: "a qualification",
  modal: "a modal verb",
  attribution: "who is said to say it",
  joined_clauses: "the break between two statements",
};

/** One plain sentence for a reader. */
export function summaryOf(facts: SummaryFacts): string {
  return `${wordingPart(facts)}${speakerPart(facts)}.`;
}

function wordingPart(facts: SummaryFacts): string {
  const { wording, turning, changed } = facts;
  if (wording === "truncated" && turning !== null) return `The article has these words, but the cut leaves out ${REASONS[turning.reason]} ("${shorten(turning.text)}")`;
  if (wording === "altered" && changed !== null) return alteredPart(changed);
  if (wording === "verbatim" && facts.partial) return "The article has these words, as part of a longer quotation";
  return WORDINGS[wording];
}

function alteredPart({ quote, source }: { readonly quote: string; readonly source: string }): string {
  const a = shorten(quote.trim());
  const b = shorten(source.trim());
  if (a === "") return `The article has this passage, but the quotation leaves out "${b}"`;
  if (b === "") return `The article has this passage, but the quotation adds "${a}"`;
  return `The article has this passage, but with "${b}" where the quotation has "${a}"`;
}

function speakerPart(facts: SummaryFacts): string {
  const { speaker, wording } = facts;
  if (wording === "not_found" || wording === "too_short") return "";
  const actual = speaker.actual?.name;
  if (speaker.verdict === "correct") return `, said by ${actual ?? speaker.claimed ?? "the speaker named"}`;
  if (speaker.verdict === "misattributed") return actual === undefined ? "" : `, said by ${actual} and not by ${speaker.claimed ?? "the speaker named"}`;
  if (speaker.verdict === "not_spoken") return `, in its own prose and not as a quotation of ${speaker.claimed ?? "anybody"}`;
  if (speaker.verdict === "unresolved") return `, but does not make clear whether ${speaker.claimed ?? "the speaker named"} said them`;
  if (!facts.inQuotation && wording !== "paraphrase") return ", in its own prose and not in quotation marks";
  return actual === undefined ? "" : `, said by ${actual}`;
}

function shorten(text: string): string {
  if (text.length <= 60) return text;
  const cut = text.slice(0, 57);
  const space = cut.lastIndexOf(" ");
  // Never half a surrogate pair.
  return `${(space > 30 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
