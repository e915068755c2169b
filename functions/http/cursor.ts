import { Problem } from "./problem.ts";

/**
 * A place in a list as it was on its first page, opaque to callers: what is stored afterwards shifts
 * nothing. `kind` keeps a cursor of one list out of another; `places` are whole numbers.
 */
export function encodeCursor(kind: string, places: readonly number[]): string {
  return btoa(`${kind}:${places.map((place) => place.toString(36)).join(".")}`)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The places that a cursor names. Throws the problem `invalid-parameter` for anything else. */
export function decodeCursor(cursor: string, kind: string): number[] {
  const places = /^[\w-]+$/u.test(cursor) ? placesOf(cursor, kind) : null;
  if (places !== null) return places;
  throw foreign();
}

function foreign(): Problem {
  return new Problem("invalid-parameter", "The cursor is not one that this list gave.", {
    errors: [{ pointer: "/cursor", detail: "not a cursor of this list" }],
  });
}

function placesOf(cursor: string, kind: string): number[] | null {
  let text: string;
  try {
    text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
  const places = text.startsWith(`${kind}:`) ? text.slice(kind.length + 1).split(".") : [];
  const areNumbers = places.length > 0 && places.every((place) => /^[0-9a-z]{1,9}$/u.test(place));
  return areNumbers ? places.map((place) => Number.parseInt(place, 36)) : null;
}

/** The two places of a cursor that has two. Throws as decodeCursor does. */
export function decodePair(cursor: string, kind: string): readonly [number, number] {
  const [first, second, ...rest] = decodeCursor(cursor, kind);
  if (first !== undefined && second !== undefined && rest.length === 0) return [first, second];
  throw foreign();
}
