import type { TokenWindow } from "./token-window.ts";

/** "and a half", "and a quarter", "and three quarters" after a whole number. */
export function readAndAHalf(window: TokenWindow, index: number): { value: number; end: number } | null {
  if (window.norm(index) !== "and") return null;
  const article = window.norm(index + 1);
  const part = window.norm(index + 2);
  if ((article === "a" || article === "one") && part === "half") return { value: 0.5, end: index + 3 };
  if ((article === "a" || article === "one") && (part === "quarter" || part === "fourth"))
    return { value: 0.25, end: index + 3 };
  if ((article === "a" || article === "one") && part === "third") return { value: 1 / 3, end: index + 3 };
  if (article === "two" && part === "thirds") return { value: 2 / 3, end: index + 3 };
  if (article === "three" && part === "quarters") return { value: 0.75, end: index + 3 };
  return null;
}
