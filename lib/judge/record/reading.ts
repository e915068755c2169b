import type { Span } from "../../text/span.ts";
import type { FindingCode, Proof } from "../result.ts";
import type { RecordScene } from "./scene.ts";

/**
 * What one reader made of a piece of the claim against keys and values: it holds, it cannot hold together with them, or
 * it is about them and they leave it open.
 */
export interface Reading {
  readonly relation: "entails" | "contradicts" | "open";
  readonly code: FindingCode;
  /** Claim tokens that the reading accounts for. */
  readonly tokens: readonly number[];
  /** Ranges in the facts' analysed text. */
  readonly source: readonly Span[];
  readonly message: string;
  readonly proof?: Proof;
  readonly derived?: true;
  /** The piece of the claim that the source's own value would replace, and that value. */
  readonly replacement?: { readonly start: number; readonly end: number; readonly text: string };
}

/** Reads one kind of statement. */
export type RecordReader = (scene: RecordScene) => readonly Reading[];
