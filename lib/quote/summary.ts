import type { QuoteResult, SpeakerResult, Wording } from "./result.ts";
import type { OmissionReason } from "./wording/omission.ts";

/** What a summary is written from. */
export interface SummaryFacts {
  readonly verdict: QuoteResult["verdict"];
  readonly wording: Wording;
  readonly speaker: SpeakerResult;
  readonly turning: { readonly reason: OmissionReason; readonly text: string } | null;
  /** The change that weighs most, as quoted and as in the article, and how many there are beside it. */
  readonly changed: { readonly quote: string; readonly source: string; readonly others: number } | null;
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

/** One or two plain sentences for a reader. */
export function summaryOf(facts: SummaryFacts): string {
  const { plain, text } = wordingPart(facts);
  const spoken = plain ? speakerClause(facts) : speakerSentence(facts);
  if (spoken === "") return `${text}.`;
  return plain ? `${text}, ${spoken}.` : `${text}. ${spoken}.`;
}

/** What is said of the words; `plain` where it is one clause without a "but", which who speaks can follow. */
function wordingPart(facts: SummaryFacts): { readonly plain: boolean; readonly text: string } {
  const { wording, turning, changed } = facts;
  if (wording === "truncated" && turning !== null) {
    return {
      plain: false,
      text: `The article has these words, but the cut leaves out ${REASONS[turning.reason]} ("${shorten(turning.text)}")`,
    };
  }
  if (wording === "altered" && changed !== null) return { plain: false, text: alteredPart(changed) };
  if (wording === "verbatim" && facts.partial)
    return { plain: true, text: "The article has these words as part of a longer quotation" };
  return {
    plain: wording === "verbatim" || wording === "verbatim_normalized" || wording === "abridged",
    text: WORDINGS[wording],
  };
}

function alteredPart({ quote, source, others }: NonNullable<SummaryFacts["changed"]>): string {
  const a = shorten(quote.trim());
  const b = shorten(source.trim());
  const more = others === 0 ? "" : others === 1 ? ", and one more change" : `, and ${others} more changes`;
  if (a === "") return `The article has this passage, but the quotation leaves out "${b}"${more}`;
  if (b === "") return `The article has this passage, but the quotation adds "${a}"${more}`;
  return `The article has this passage, but with "${b}" where the quotation has "${a}"${more}`;
}

/** Who speaks, after "The article has these words, ...". */
function speakerClause({ speaker, inQuotation }: SummaryFacts): string {
  const actual = speaker.actual?.name;
  const claimed = speaker.claimed ?? "the speaker named";
  if (speaker.verdict === "correct") return `said by ${actual ?? claimed}`;
  if (speaker.verdict === "misattributed")
    return actual === undefined
      ? `but they were not said by ${claimed}`
      : `but they were said by ${actual}, not by ${claimed}`;
  if (speaker.verdict === "not_spoken") return `but in its own prose, not as a quotation of ${claimed}`;
  if (speaker.verdict === "unresolved") return `but does not make clear whether ${claimed} said them`;
  if (!inQuotation) return "in its own prose and not in quotation marks";
  return actual === undefined ? "" : `said by ${actual}`;
}

/** Who speaks, as a sentence of its own. */
function speakerSentence({ speaker, wording, inQuotation }: SummaryFacts): string {
  if (wording === "not_found" || wording === "too_short") return "";
  const actual = speaker.actual?.name;
  const claimed = speaker.claimed ?? "the speaker named";
  const several = wording === "truncated" || wording === "spliced";
  const said = several ? "They were said" : "It was said";
  if (speaker.verdict === "correct") return `${said} by ${actual ?? claimed}`;
  // Of pieces that several people said, one is named.
  if (speaker.verdict === "misattributed" && wording === "spliced") return `Not all of them were said by ${claimed}`;
  if (speaker.verdict === "misattributed") return actual === undefined ? "" : `${said} by ${actual}, not by ${claimed}`;
  if (speaker.verdict === "not_spoken" && wording === "spliced")
    return `Not all of them stand in a quotation of ${claimed}`;
  const stands = several ? "They stand" : "It stands";
  if (speaker.verdict === "not_spoken") return `${stands} in the article's own prose, not in a quotation of ${claimed}`;
  if (speaker.verdict === "unresolved")
    return `The article does not make clear whether ${claimed} said ${several ? "them" : "it"}`;
  if (!inQuotation && wording !== "paraphrase" && wording !== "spliced")
    return `${stands} in the article's own prose, not in quotation marks`;
  return actual === undefined ? "" : `${said} by ${actual}`;
}

function shorten(text: string): string {
  if (text.length <= 60) return text;
  const cut = text.slice(0, 57);
  const space = cut.lastIndexOf(" ");
  // Never half a surrogate pair.
  return `${(space > 30 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
