import type { WordNet, WordNetPos } from "./wordnet-files.ts";

export interface BuiltCategory {
  readonly name: string;
  readonly pos: WordNetPos;
  readonly leastWeight: number;
  readonly items: readonly (readonly string[])[];
}

/**
 * Countries and their adjectives as exclusive categories. A country that is part of another (England of the United Kingdom)
 * becomes its child, so that the two do not exclude each other.
 */
export function nationalCategories({ synsets, senses }: WordNet): {
  categories: BuiltCategory[];
  synsets: Set<string>;
  parts: Map<string, string[]>;
} {
  const roots = new Set<string>();
  for (const [lemma, ranks] of [
    ["country", [2, 5]],
    ["asian country", [1]],
    ["european country", [1]],
    ["african country", [1]],
    ["south american country", [1]],
    ["north american country", [1]],
  ] as const) {
    for (const rank of ranks) {
      const sense = senses.get(lemma)?.find((s) => s.synset.startsWith("noun:") && s.rank === rank);
      const lexicographer = synsets.get(sense?.synset ?? "")?.lexicographer;
      if (sense !== undefined && lexicographer === 15) roots.add(sense.synset);
    }
  }
  // Kinds of country ("Asian country", "kingdom") by name, two levels down from the roots.
  for (let level = 0; level < 2; level++) {
    for (const synset of synsets.values()) {
      if (synset.lexicographer === 15 && synset.pointers.some((p) => p.symbol === "@" && roots.has(p.target)))
        roots.add(synset.key);
    }
  }
  const countries = new Set<string>();
  for (const synset of synsets.values()) {
    if (synset.pos === "noun" && synset.pointers.some((p) => p.symbol === "@i" && roots.has(p.target)))
      countries.add(synset.key);
  }
  const parts = new Map<string, string[]>();
  for (const key of countries) {
    const wholes = (synsets.get(key)?.pointers ?? [])
      .filter((p) => p.symbol === "#p" && countries.has(p.target))
      .map((p) => p.target);
    if (wholes.length > 0) parts.set(key, wholes);
  }
  const adjectives = new Map<string, string[]>();
  const used = new Set(countries);
  for (const synset of synsets.values()) {
    if (synset.pos !== "adjective") continue;
    for (const pointer of synset.pointers) {
      const own = pointer.symbol === "\\" ? countryOf(pointer.target) : undefined;
      if (own === undefined) continue;
      used.add(synset.key);
      const wholes = [own, ...(parts.get(own) ?? [])];
      for (const country of wholes) adjectives.set(country, [...(adjectives.get(country) ?? []), synset.key]);
    }
  }
  /** The country itself, or for an island or region that shares a name with one ("Great Britain", "China" of Taiwan) that country. */
  function countryOf(key: string): string | undefined {
    if (countries.has(key)) return key;
    const synset = synsets.get(key);
    if (synset?.lexicographer !== 15) return undefined;
    return synset.words.flatMap((word) => senses.get(word) ?? []).find((sense) => countries.has(sense.synset))?.synset;
  }

  return {
    categories: [
      { name: "country", pos: "noun", leastWeight: 0.3, items: [...countries].map((key) => [key]) },
      { name: "nationality", pos: "adjective", leastWeight: 0.3, items: [...adjectives.values()] },
    ],
    synsets: used,
    parts,
  };
}
