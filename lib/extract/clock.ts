import type { Token } from "../text/document.ts";

/** A time of day or a time taken, as a clock writes it. */
export interface ClockReading {
  /** `day`: an hour of the day ("11.40pm", "18:05"); `race`: a time taken ("2:27:41"). */
  readonly kind: "day" | "race";
  /** Minutes after midnight, or seconds taken. */
  readonly value: number;
  readonly firstToken: number;
  readonly endToken: number;
}

const HALF_DAY: ReadonlyMap<string, number> = new Map([
  ["am", 0],
  ["a.m", 0],
  ["a.m.", 0],
  ["pm", 720],
  ["p.m", 720],
  ["p.m.", 720],
]);

const GLUED = /^(\d{1,2})(?:[.:](\d{2}))?([ap])\.?m\.?$/;
const COLONS = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DOTTED = /^(\d{1,2})(?:[.:](\d{2}))?$/;

/** The clock reading that starts at a token, or null: "11.40pm", "4:12 a.m.", "6 pm", "18:05", "2:27:41". Two numbers alone are an hour of the day. */
export function clockAt(tokens: readonly Token[], at: number): ClockReading | null {
  const token = tokens[at];
  if (token === undefined || token.text.length > 10) return null;
  const glued = GLUED.exec(token.norm);
  if (glued !== null) return ofDay(at, at + 1, glued[1], glued[2], glued[3] === "p" ? 720 : 0);
  const next = tokens[at + 1];
  const half = next?.sentence === token.sentence ? HALF_DAY.get(next.norm) : undefined;
  const dotted = DOTTED.exec(token.norm);
  if (dotted !== null && half !== undefined) return ofDay(at, at + 2, dotted[1], dotted[2], half);
  const colons = COLONS.exec(token.norm);
  if (colons === null) return null;
  const [first, second, third] = [Number(colons[1]), Number(colons[2]), colons[3]];
  if (second > 59 || Number(third ?? 0) > 59) return null;
  if (third !== undefined)
    return { kind: "race", value: first * 3600 + second * 60 + Number(third), firstToken: at, endToken: at + 1 };
  return first < 24 ? { kind: "day", value: first * 60 + second, firstToken: at, endToken: at + 1 } : null;
}

function ofDay(
  firstToken: number,
  endToken: number,
  hours: string | undefined,
  minutes: string | undefined,
  half: number,
): ClockReading | null {
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (hour > 12 || hour === 0 || minute > 59) return null;
  return { kind: "day", value: (hour % 12) * 60 + minute + half, firstToken, endToken };
}
