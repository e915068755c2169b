import {
  CALENDAR_WORDS,
  COMMON_ABBREVIATIONS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  NAME_POSSESSIVES,
} from "../../lexicon/non-names.ts";
import { DOCUMENT_HEADS, GROUP_WORDS } from "../../lexicon/name-heads.ts";
import { COURTESY_TITLES, OFFICE_HEADS, OFFICE_MODIFIERS } from "../../lexicon/offices.ts";
import { OF_HEADS, ORGANISATION_HEADS, ORGANISATION_TOPICS } from "../../lexicon/organisations.ts";
import { PLACE_HEADS } from "../../lexicon/places.ts";
import { isKnownLemma } from "../../lexicon/wordnet.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Capitals } from "./capitals.ts";
import { isAllCapitals } from "./capitals.ts";
import { placeAt } from "./gazetteer.ts";
import { isGivenName } from "./given-name.ts";
import { isBareSubject, isInflected } from "./opening-word.ts";
import { acronymsOf } from "./short-name.ts";

/** A stretch of capitalised words with the small words that names hold together by: half-open token range. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** No name is longer; a longer row of capitals is no name. */
const LONGEST_RUN = 14;
const NEVER_NAMES: ReadonlySet<string> = new Set(
  "i a an the this that these those he she it they we you my your his her its their our and or but of in on at to for with by is was are were as".split(
    " ",
  ),
);
const OPEN_CLASS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "X"]);

/** Finds the runs of all sentences whose capitals mean something. Linear: each run is bounded. */
export function runsOf(document: Document, capitals: Capitals): Run[] {
  const scanner = new RunScanner(document.tokens, capitals);
  return scanner.scan();
}

class RunScanner {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly capitals: Capitals,
  ) {}

  scan(): Run[] {
    const runs: Run[] = [];
    let i = 0;
    while (i < this.tokens.length) {
      const token = this.tokens[i];
      if (token === undefined || this.capitals.uninformative[token.sentence] === true || !this.starts(i)) {
        i += 1;
        continue;
      }
      let end = this.endOf(i);
      const length = end - i;
      if (length > LONGEST_RUN) {
        while (end < this.tokens.length && this.continues(end) && this.tokens[end]?.sentence === token.sentence)
          end += 1;
      } else {
        runs.push({ first: i, end });
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  /** May a name begin here? */
  private starts(i: number): boolean {
    const token = this.tokens[i];
    const capital = this.capitals.at[i];
    if (token === undefined || capital === "none" || NEVER_NAMES.has(token.norm)) return false;
    if (CALENDAR_WORDS.has(token.norm)) return this.isMonthAsName(i);
    if (
      COMMON_ABBREVIATIONS.has(token.norm) &&
      !OFFICE_HEADS.has(token.norm) &&
      (isAllCapitals(token.text) || token.text.length < 3)
    )
      return false;
    if (capital === "strong")
      return (
        !this.isEmphasis(token) &&
        !isClitic(token) &&
        (token.text.length > 1 || this.tokens[i + 1]?.norm === "." || this.tokens[i + 1]?.norm === "&")
      );
    return this.startsWeakly(i, token);
  }

  private startsWeakly(i: number, token: Token): boolean {
    if (placeAt(this.tokens, i, i + 8) !== null) return true;
    if (FUNCTION_WORDS.has(token.norm) || this.isEmphasis(token)) return false;
    if (isGivenName(token.norm) || OFFICE_HEADS.has(token.norm) || GROUP_WORDS.has(token.norm)) return true;
    const next = this.tokens[i + 1];
    // "High-level": a hyphen and a small letter make an adjective of it.
    if (
      next !== undefined &&
      next.norm === "-" &&
      !next.spaced &&
      this.capitals.at[i + 2] === "none" &&
      !isAllCapitals(token.text)
    )
      return false;
    const followed =
      next !== undefined && this.capitals.at[i + 1] === "strong" && next.spaced && !CALENDAR_WORDS.has(next.norm);
    const known = this.capitals.strong.has(token.norm);
    if (!known && isInflected(token.norm) && !(ORGANISATION_HEADS.has(token.norm) && this.joinsBySmallWord(i)))
      return false;
    if (followed) {
      return (
        token.pos === "PROPN" ||
        ((token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "X") && !token.norm.endsWith("ing"))
      );
    }
    if (this.capitals.lowerCased.has(token.norm)) return false;
    if (!known && token.pos === "PROPN" && isKnownLemma(token.norm) && !isAllCapitals(token.text))
      return isBareSubject(this.tokens, i);
    return (
      token.pos === "PROPN" || isAllCapitals(token.text) || (OPEN_CLASS.has(token.pos) && this.joinsBySmallWord(i))
    );
  }

  /** "Department of ..." and "Smith & ..." at the start of a sentence. */
  private joinsBySmallWord(i: number): boolean {
    const next = this.tokens[i + 1];
    return (
      next !== undefined &&
      (next.norm === "of" || next.norm === "for" || next.norm === "&") &&
      this.capitals.at[i + 2] === "strong"
    );
  }

  /** A word in capitals for stress ("NEVER"), which the text also writes small. */
  private isEmphasis(token: Token): boolean {
    // "the WHO": behind an article even a function word in capitals is a name.
    if (this.tokens[token.index - 1]?.norm === "the" && this.capitals.at[token.index] === "strong") {
      if (FUNCTION_WORDS.has(token.norm)) return false;
    }
    return (
      isAllCapitals(token.text) &&
      !token.text.includes(".") &&
      (FUNCTION_WORDS.has(token.norm) || this.capitals.lowerCased.has(token.norm)) &&
      token.norm !== "us"
    );
  }

  /** "Theresa May", "April Ryan": a month's name only counts beside a given name or before a surname. */
  private isMonthAsName(i: number): boolean {
    const token = this.tokens[i];
    const next = this.tokens[i + 1];
    if (token === undefined || next === undefined || !["april", "may", "june", "august", "jan"].includes(token.norm))
      return false;
    return (
      next.kind === "word" &&
      this.capitals.at[i + 1] === "strong" &&
      !CALENDAR_WORDS.has(next.norm) &&
      this.capitals.at[i] === "strong" &&
      isGivenName(token.norm) &&
      !this.afterPreposition(i)
    );
  }

  private afterPreposition(i: number): boolean {
    const before = this.tokens[i - 1];
    return (
      before !== undefined &&
      ["in", "on", "since", "until", "by", "last", "next", "this", "of", "from", "to", "early", "late", "mid"].includes(
        before.norm,
      )
    );
  }

  private continues(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && this.capitals.at[i] !== "none" && !NEVER_NAMES.has(token.norm);
  }

  private endOf(first: number): number {
    let end = placeAt(this.tokens, first, first + 8)?.end ?? first + 1;
    while (end - first <= LONGEST_RUN) {
      const next = this.extension(first, end);
      if (next === end) return end;
      end = next;
    }
    return end;
  }

  /** Where the run ends when it takes in what stands at `end`; `end` itself when nothing joins. */
  private extension(first: number, end: number): number {
    const last = this.tokens[end - 1];
    const token = this.tokens[end];
    if (last === undefined || token === undefined || token.sentence !== last.sentence) return end;
    if (this.joinsCapital(first, end, token)) return placeAt(this.tokens, end, end + 8)?.end ?? end + 1;
    if (!token.spaced && (token.norm === "." || token.norm === "-" || token.norm === "'s"))
      return this.tightExtension(end, last, token);
    if (token.norm === "&" && this.nameWord(end + 1)) return end + 2;
    if (NAME_PARTICLES.has(token.norm) && token.spaced) return this.afterParticles(end);
    if (token.norm === "of" || token.norm === "for" || token.norm === "on") return this.afterOf(end, last, token);
    if (token.norm === "and" && this.closesWithAcronym(first, end)) return end + 2;
    if (token.norm === "and" && this.isTopic(last) && this.nameWord(end + 1)) {
      const next = this.tokens[end + 1];
      return next !== undefined && this.isTopic(next) && !this.headsAnother(end + 1) ? end + 2 : end;
    }
    return end;
  }

  /** "Union of Port and Rail Clerks (UPRC)": the bracket behind tells that "and" stands inside one name. */
  private closesWithAcronym(first: number, and: number): boolean {
    if (!this.nameWord(and + 1)) return false;
    let end = and + 1;
    while (end - first <= LONGEST_RUN && this.nameWord(end)) end += 1;
    const acronym = this.tokens[end + 1];
    if (this.tokens[end]?.norm !== "(" || this.tokens[end + 2]?.norm !== ")" || acronym === undefined) return false;
    const key = this.tokens
      .slice(first, end)
      .map((t) => t.norm)
      .join(" ");
    return isAllCapitals(acronym.text) && acronymsOf(key).includes(acronym.norm.replaceAll(".", ""));
  }

  private joinsCapital(first: number, end: number, token: Token): boolean {
    if (!token.spaced || !this.nameWord(end)) return false;
    const last = this.tokens[end - 1];
    // A surname that is a month: only right after a given name.
    if (CALENDAR_WORDS.has(token.norm) && last !== undefined && COURTESY_TITLES.has(last.norm)) return true;
    if (CALENDAR_WORDS.has(token.norm))
      return last !== undefined && token.norm === "may" && isGivenName(last.norm) && end - first <= 2;
    return true;
  }

  private nameWord(i: number): boolean {
    const token = this.tokens[i];
    return (
      token !== undefined &&
      token.kind === "word" &&
      this.capitals.at[i] === "strong" &&
      !NEVER_NAMES.has(token.norm) &&
      !this.isEmphasis(token) &&
      !isClitic(token)
    );
  }

  private tightExtension(end: number, last: Token, token: Token): number {
    const next = this.tokens[end + 1];
    if (next === undefined || next.sentence !== token.sentence || !this.nameWord(end + 1)) return end;
    if (token.norm === "-") return next.spaced ? end : end + 2;
    if (token.norm === "'s") return NAME_POSSESSIVES.has(last.norm) && next.spaced ? end + 2 : end;
    const abbreviated =
      last.text.length === 1 ||
      OFFICE_HEADS.has(last.norm) ||
      ["mr", "mrs", "ms", "dr", "prof", "st", "mt", "ft", "rev", "hon", "jr", "sr"].includes(last.norm);
    return abbreviated ? end + 2 : end;
  }

  /** "van der Bellen", "bin Salman", "al-Assad": particles and then a capital. */
  private afterParticles(end: number): number {
    let at = end;
    while (at < end + 3 && NAME_PARTICLES.has(this.tokens[at]?.norm ?? "")) at += 1;
    if (this.tokens[at]?.norm === "-" && this.tokens[at]?.spaced === false) at += 1;
    return this.nameWord(at) && this.tokens[at]?.sentence === this.tokens[end]?.sentence ? at + 1 : end;
  }

  private afterOf(end: number, last: Token, token: Token): number {
    const isHead =
      token.norm === "of"
        ? ORGANISATION_HEADS.has(last.norm) ||
          OFFICE_HEADS.has(last.norm) ||
          PLACE_HEADS.has(last.norm) ||
          DOCUMENT_HEADS.has(last.norm) ||
          OF_HEADS.has(last.norm) ||
          (this.isTopic(last) && this.hasLink(end))
        : token.norm === "for"
          ? ORGANISATION_HEADS.has(last.norm) || OF_HEADS.has(last.norm)
          : [
              "report",
              "convention",
              "treaty",
              "conference",
              "commission",
              "committee",
              "council",
              "summit",
              "framework",
            ].includes(last.norm);
    if (!isHead || this.capitals.at[end - 1] === "none") return end;
    let at = end + 1;
    if (this.tokens[at]?.norm === "the") at += 1;
    return this.nameWord(at) && !CALENDAR_WORDS.has(this.tokens[at]?.norm ?? "")
      ? (placeAt(this.tokens, at, at + 8)?.end ?? at + 1)
      : end;
  }

  /** "Office for the Protection" goes on with "of the Constitution". */
  private hasLink(end: number): boolean {
    for (let i = end - 2; i > end - 5; i--)
      if (this.tokens[i]?.norm === "for" || this.tokens[i]?.norm === "of") return true;
    return false;
  }

  private isTopic(token: Token): boolean {
    return ORGANISATION_TOPICS.has(token.norm) && this.capitals.at[token.index] !== "none";
  }

  /** "Ministry of Health and Ministry of Trade", "Foreign Affairs and Defence Minister": the second part is its own name. */
  private headsAnother(i: number): boolean {
    const next = this.tokens[i + 1];
    return next !== undefined && next.norm === "of" && !OFFICE_MODIFIERS.has(this.tokens[i]?.norm ?? "");
  }
}

function isClitic(token: Token): boolean {
  return token.norm.startsWith("'");
}
