import { Problem } from "./problem.ts";

/** A place in a list, opaque to callers; `kind` keeps a cursor of one list out of another. */
export function encodeCursor(kind: string, place: number): string {
  return btoa(`${kind}:${place}`).replaceAll("=", "");
}

/** The place that a cursor names. Throws the problem `invalid-parameter` for anything else. */
export function decodeCursor(cursor: string, kind: string): number {
  const place = /^[\w+/]{1,64}$/u.test(cursor) ? placeOf(cursor, kind) : null;
  if (place !== null) return place;
  throw new Problem("invalid-parameter", "The cursor is not one that this list gave.", {
    errors: [{ pointer: "/cursor", detail: "not a cursor of this list" }],
  });
}

function placeOf(cursor: string, kind: string): number | null {
  let text: string;
  try {
    text = atob(cursor);
  } catch {
    return null;
  }
  const [name, digits] = text.split(":");
  return name === kind && /^\d{1,15}$/u.test(digits ?? "") ? Number(digits) : null;
}
