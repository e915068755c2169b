import { loadFixtures } from "../../../tests/support/fixtures.ts";

/** What a measurement asks: an article, claims and quotations. */
export interface Material {
  readonly text: string;
  readonly claims: readonly string[];
  readonly quotes: { readonly exact: string; readonly altered: string; readonly absent: string };
}

const fixtures = loadFixtures();

/** An article of so many words, put together from the fixtures' paragraphs; asked for again, the same. */
export function articleOf(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    for (const paragraph of (fixtures[i % fixtures.length]?.text ?? "").split("\n\n")) {
      if (count >= words) break;
      const own = paragraph.split(/\s+/u).slice(0, words - count);
      paragraphs.push(own.join(" "));
      count += own.length;
    }
  }
  return paragraphs.join("\n\n");
}

/** So many claims: those of the fixtures in turn, so that an article of several fixtures knows of most. */
export function claimsOf(count: number): string[] {
  const all = fixtures.map(({ claims }) => claims.map(({ claim }) => claim));
  const longest = Math.max(...all.map((claims) => claims.length));
  const interleaved = Array.from({ length: longest }, (_none, at) => all.flatMap((claims) => claims[at] ?? [])).flat();
  return Array.from({ length: count }, (_none, at) => interleaved[at % interleaved.length] ?? "");
}

export function materialOf(words: number, claims: number): Material {
  const text = articleOf(words);
  const sentence =
    /[A-Z][^.!?“”"]{60,90} [^.!?“”"]{10,60}[.]/u.exec(text.slice(text.length >> 1))?.[0] ?? text.slice(0, 80);
  return {
    text,
    claims: claimsOf(claims),
    quotes: {
      exact: sentence,
      altered: sentence.replace(/ (\w+) (\w+)([^\w]*)$/u, " lantern $2$3"),
      absent: "Nobody here ever promised anything about painted lanterns or brass kettles",
    },
  };
}
