import type { ClaimResult } from "../../lib/judge/result.ts";
import type { ClaimCase } from "./fixtures.ts";
import { isProven } from "./proof-evaluator.ts";

/**
 * In what an answer differs from the case, one line a difference; empty where it is as wanted. `attributed` wins over
 * `derived`, so a derivation from somebody's words may be either, provided that its proof is shown.
 */
export function differencesOfClaim(wanted: ClaimCase, result: ClaimResult): string[] {
  const differences: string[] = [];
  if (!wanted.verdict.includes(result.verdict))
    differences.push(`verdict ${result.verdict}, wanted ${wanted.verdict.join(" or ")}`);
  if (wanted.basis !== undefined && !hasBasis(wanted.basis, result))
    differences.push(`basis ${result.basis}, wanted ${wanted.basis}`);
  const codes = new Set<string>(result.findings.map((f) => f.code));
  for (const code of wanted.codes ?? []) if (!codes.has(code)) differences.push(`no finding ${code}`);
  const evidence = result.evidence.map((span) => span.text).join(" ");
  for (const text of wanted.evidence ?? []) if (!holds(evidence, text)) differences.push(`evidence without "${text}"`);
  const assumptions = result.assumptions.join(" ");
  for (const text of wanted.assumes ?? [])
    if (!holds(assumptions, text)) differences.push(`assumptions without "${text}"`);
  const sources = result.attribution.map(({ source }) => bare(source));
  for (const source of wanted.attribution ?? [])
    if (!sources.includes(bare(source))) differences.push(`attribution without "${source}"`);
  if (wanted.correction !== undefined && result.correction?.text !== wanted.correction)
    differences.push(`correction "${result.correction?.text ?? ""}"`);
  if (wanted.proof === true && !hasProof(result)) differences.push("no proof");
  return differences;
}

/** Whether the case leaves `supported` as an answer. */
export function maySupport(wanted: ClaimCase): boolean {
  return wanted.verdict.includes("supported");
}

/** The errors that mislead a reader: support for what does not hold, refutation of what does. */
export function isWrong(wanted: ClaimCase, result: ClaimResult): boolean {
  return maySupport(wanted) ? result.verdict === "refuted" : result.verdict === "supported";
}

function hasBasis(basis: NonNullable<ClaimCase["basis"]>, result: ClaimResult): boolean {
  if (result.basis === basis) return true;
  return basis === "derived" && result.basis === "attributed" && result.attribution.length > 0 && hasProof(result);
}

function hasProof(result: ClaimResult): boolean {
  return result.findings.some((f) => f.proof !== undefined && isProven(f.proof));
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function bare(source: string): string {
  return source.toLowerCase().replace(/^(?:the|a|an) /, "");
}
