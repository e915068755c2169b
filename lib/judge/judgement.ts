import type { Alignment } from "../align/alignment.ts";
import type { Unit } from "../claim/part.ts";
import type { Span } from "../text/span.ts";
import type { FindingCode, Proof } from "./result.ts";

/**
 * What one comparator found in one alignment, before it is turned into a `Finding`.
 * `supports` carries its unit; `refutes` cannot be true together with it; `blocks` keeps the claim
 * from being supported and refutes nothing; `neutral` only informs.
 */
export interface Judgement {
  readonly code: FindingCode;
  readonly effect: "supports" | "refutes" | "blocks" | "neutral";
  readonly unit: Unit | null;
  readonly claim: Span | null;
  /** Ranges in the article's text. */
  readonly source: readonly Span[];
  readonly message: string;
  readonly proof?: Proof;
  /** The claim's text that the source's own value would replace. */
  readonly replacement?: { readonly start: number; readonly end: number; readonly text: string };
  /** Of the kind that is seldom mistaken: no weighing may make support, or any verdict, of a part with this finding. */
  readonly vetoes?: "support" | "verdict";
  /** Worked out rather than read: the verdict's basis becomes `derived`. */
  readonly derived?: boolean;
}

/** A comparator judges one kind of content. It sees the whole alignment and answers for its own kind only. */
export type Comparator = (alignment: Alignment, settings: JudgeSettings) => readonly Judgement[];

/** What the judging depends on besides claim and article. `asOf` and `published` are ISO dates. */
export interface JudgeSettings {
  readonly asOf: string | null;
  readonly published: string | null;
}
