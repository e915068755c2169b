import type { Proof } from "../../lib/judge/result.ts";

/** What a side of an expression is worth: a number, or a date as days since 1970. */
interface Value {
  readonly value: number;
  readonly isDate: boolean;
}

/**
 * Computes a proof again, from its text alone: `left op right`, where both sides are made of numbers,
 * `+ - * /`, parentheses and ISO dates. Shares no code with the engine that wrote the proof.
 * Throws on anything outside of that grammar.
 */
export function evaluateProof(proof: Pick<Proof, "expression" | "tolerance">): {
  readonly left: number;
  readonly right: number;
  readonly holds: boolean;
} {
  const parts = /^(.+?) (<=|>=|=|<|>) (.+)$/.exec(proof.expression);
  const [, leftText = "", operator = "", rightText = ""] = parts ?? [];
  if (parts === null) throw new SyntaxError(`no comparison in "${proof.expression}"`);
  const left = new Parser(leftText).parse().value;
  const right = new Parser(rightText).parse().value;
  const tolerance = (proof.tolerance ?? 0) + Math.max(Math.abs(left), Math.abs(right)) * 1e-9;
  const holds =
    operator === "="
      ? Math.abs(left - right) <= tolerance
      : operator === "<"
        ? left < right
        : operator === ">"
          ? left > right
          : operator === "<="
            ? left <= right + tolerance
            : left >= right - tolerance;
  return { left, right, holds };
}

/** Whether the expression holds and its left side is the proof's stated result. */
export function isProven(proof: Proof): boolean {
  const { left, holds } = evaluateProof(proof);
  if (typeof proof.result !== "number") return holds;
  return holds && Math.abs(left - proof.result) <= Math.abs(left) * 1e-9 + (proof.tolerance ?? 0);
}

class Parser {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(/\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  }

  parse(): Value {
    const value = this.sum();
    if (this.at < this.tokens.length) throw new SyntaxError(`unexpected "${this.tokens[this.at]}"`);
    return value;
  }

  private sum(): Value {
    let total = this.product();
    for (let sign = this.tokens[this.at]; sign === "+" || sign === "-"; sign = this.tokens[this.at]) {
      this.at += 1;
      const next = this.product();
      const value = sign === "+" ? total.value + next.value : total.value - next.value;
      total = { value, isDate: total.isDate !== next.isDate };
    }
    return total;
  }

  private product(): Value {
    let total = this.atom();
    for (let sign = this.tokens[this.at]; sign === "*" || sign === "/"; sign = this.tokens[this.at]) {
      this.at += 1;
      const next = this.atom();
      if (total.isDate || next.isDate) throw new SyntaxError("a date cannot be multiplied");
      total = { value: sign === "*" ? total.value * next.value : total.value / next.value, isDate: false };
    }
    return total;
  }

  private atom(): Value {
    const token = this.tokens[this.at] ?? "";
    this.at += 1;
    if (token === "(") {
      const inner = this.sum();
      if (this.tokens[this.at] !== ")") throw new SyntaxError("unclosed parenthesis");
      this.at += 1;
      return inner;
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(token))
      return { value: Date.parse(`${token}T00:00:00Z`) / 86_400_000, isDate: true };
    if (/^\d/.test(token)) return { value: Number(token), isDate: false };
    throw new SyntaxError(`unexpected "${token}"`);
  }
}
