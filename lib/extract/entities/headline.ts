import { FUNCTION_WORDS } from "../../lexicon/non-names.ts";
import type { Document } from "../../text/document.ts";
import type { Capitals } from "./capitals.ts";
import { isAllCapitals, isCapitalised } from "./capitals.ts";
import { placeAt } from "./gazetteer.ts";
import { tokenKey } from "./name-key.ts";
import type { NamePart } from "./name-part.ts";
import { isGivenName } from "./given-name.ts";
import { givenNameGender, placePart } from "./segment.ts";

const LONGEST_NAME = 8;

/**
 * Names in sentences whose capitals say nothing: those that the rest of the document names
 * (`known`, folded keys), places, and a given name with the word after it. Linear.
 */
export function namesInHeadlines(document: Document, capitals: Capitals, known: ReadonlySet<string>): NamePart[] {
  const parts: NamePart[] = [];
  const firstWords = new Set([...known].map((key) => key.split(" ", 1)[0] ?? key));
  for (const sentence of document.sentences) {
    if (capitals.uninformative[sentence.index] !== true) continue;
    const shouting = isAllCapitals(sentence.text);
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const part = nameAt(document, capitals, i, sentence.endToken, known, firstWords, shouting);
      if (part !== null) parts.push(part);
      i = part?.end ?? i + 1;
    }
  }
  return parts;
}

function nameAt(
  document: Document,
  capitals: Capitals,
  first: number,
  end: number,
  known: ReadonlySet<string>,
  firstWords: ReadonlySet<string>,
  shouting: boolean,
): NamePart | null {
  const { tokens } = document;
  const token = tokens[first];
  if (token === undefined || token.kind !== "word" || !isCapitalised(token.text)) return null;
  const place = placeAt(tokens, first, end);
  if (place !== null && !(shouting && token.text === "US")) {
    return placePart(first, place.end, place.entry);
  }
  if (firstWords.has(tokenKey(token)) && token.norm !== "us") {
    let key = "";
    let best = 0;
    for (let i = first; i < end && i < first + LONGEST_NAME; i++) {
      const part = tokenKey(tokens[i] ?? token);
      if (part === "") continue;
      key = key === "" ? part : `${key} ${part}`;
      if (known.has(key)) best = i + 1;
    }
    const isWord = best === first + 1 && (FUNCTION_WORDS.has(token.norm) || capitals.lowerCased.has(token.norm));
    if (best > first && !isWord)
      return {
        first,
        end: best,
        kind: null,
        gender: "unknown",
        titles: [],
        country: null,
        canonical: null,
        form: "name",
      };
  }
  const next = tokens[first + 1];
  const isPerson =
    isGivenName(token.norm) &&
    next !== undefined &&
    first + 1 < end &&
    next.kind === "word" &&
    next.pos === "PROPN" &&
    isCapitalised(next.text) &&
    !capitals.lowerCased.has(next.norm) &&
    !FUNCTION_WORDS.has(next.norm) &&
    !capitals.lowerCased.has(token.norm);
  if (!isPerson) return null;
  return {
    first,
    end: first + 2,
    kind: "person",
    gender: givenNameGender(token.norm),
    titles: [],
    country: null,
    canonical: null,
    form: "name",
  };
}
