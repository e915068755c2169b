import { readDigits } from "./digits.ts";
import type { TokenWindow } from "./token-window.ts";

/** Gaps that group digits by threes wherever they stand; a common space needs three digits on its right. */
const GROUP_GAPS = "\u00A0\u202F\u2009\u2007 ";

/** "1 500 000": groups of three after a gap. */
export function readGroups(window: TokenWindow, start: number, head: number): { value: number; end: number } | null {
  const firstText = window.text(start);
  if (firstText.length > 3 || firstText.startsWith("0")) return null;
  let value = head;
  let end = start + 1;
  while (end - start < 7) {
    const token = window.token(end);
    const before = window.token(end - 1);
    if (token === null || before === null || !/^\d{3}(?:\.\d{1,12})?$/.test(token.text)) break;
    const gap = window.document.text.slice(before.end, token.start);
    const digits = gap.length === 1 && GROUP_GAPS.includes(gap) ? readDigits(token.text) : null;
    if (digits === null) break;
    value = value * 1000 + digits.value;
    end += 1;
    if (!digits.plain) break;
  }
  return end > start + 1 ? { value, end } : null;
}
