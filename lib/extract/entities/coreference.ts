import { PERSON_NOUNS } from "../../lexicon/role-nouns.ts";
import { OFFICE_HEADS } from "../../lexicon/offices.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Draft, DraftMention } from "./draft.ts";
import { kindOf } from "./draft.ts";
import type { Nominal } from "./nominal.ts";
import { nominalAt, resolveNominal } from "./nominal.ts";
import { antecedentOf } from "./pronoun.ts";
import { pronounAt } from "./pronoun-form.ts";
import { quotedTokens } from "./quoted.ts";
import type { Reference } from "./reference.ts";
import { referenceOf } from "./reference.ts";

/** Sentences kept in view, and the most references in them: what lies farther back is not looked at. */
const WINDOW = 3;
const MOST_REFERENCES = 60;
/** A word held by more entities than this points at none of them. */
const MOST_HOLDERS = 8;

/**
 * Goes through the text once and adds to each entity the pronouns and definite phrases that
 * clearly mean it. What stays unclear is left alone. Linear: every step looks at a bounded window.
 */
export function resolveReferences(document: Document, names: Names): void {
  new Sweep(document, names).run();
}

/** Half-open token range. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** What the names of the document came to. */
interface Names {
  readonly drafts: readonly Draft[];
  /** Offices in capitals without a name. */
  readonly offices: readonly Range[];
  /** Short names that nothing decides between. */
  readonly ambiguous: readonly Range[];
}

interface Placed {
  readonly draft: Draft;
  readonly mention: DraftMention;
}

class Sweep {
  private recent: Reference[] = [];
  private readonly quoted: Int32Array;
  private readonly byWord = new Map<string, Set<Draft>>();
  private readonly lastSentence = new Map<Draft, number>();
  private readonly lastIndefinite = new Map<string, number>();
  private readonly offices = new Map<number, Range>();
  private readonly ambiguous = new Map<number, Range>();
  private readonly named = new Map<number, Placed>();

  constructor(
    private readonly document: Document,
    { drafts, offices, ambiguous }: Names,
  ) {
    for (const name of ambiguous) this.ambiguous.set(name.first, name);
    for (const office of offices) this.offices.set(office.first, office);
    this.quoted = quotedTokens(document);
    for (const draft of drafts) for (const mention of draft.mentions) this.named.set(mention.first, { draft, mention });
  }

  run(): void {
    const { tokens } = this.document;
    let i = 0;
    while (i < tokens.length) {
      const placed = this.named.get(i);
      if (placed !== undefined) {
        this.see(placed.draft, placed.mention.first, placed.mention.end, placed.mention.demonym);
        i = Math.max(placed.mention.end, i + 1);
        continue;
      }
      const unclear = this.ambiguous.get(i);
      if (unclear !== undefined) {
        // One of several people: nothing resolves to it, and it rivals the others.
        this.push(referenceOf(tokens, this.quoted, null, unclear.first, unclear.end, false, "unknown"));
        i = Math.max(unclear.end, i + 1);
        continue;
      }
      i = this.step(i);
    }
  }

  private step(i: number): number {
    const { tokens } = this.document;
    const token = tokens[i];
    if (token === undefined) return i + 1;
    const quotation = this.quoted[i] ?? 0;
    const pronoun = pronounAt(tokens, i);
    if (pronoun !== null) {
      const draft = antecedentOf(tokens, i, pronoun, this.window(token.sentence), this.quoted);
      if (draft !== null) {
        draft.mentions.push({ first: i, end: i + 1, kind: "pronoun", demonym: false });
        this.see(draft, i, i + 1, false);
      } else if (token.norm === "it") {
        this.push({ ...referenceOf(tokens, this.quoted, null, i, i + 1, false, "unknown"), kind: "other" });
      } else if (pronoun.gender === "male" || pronoun.gender === "female") {
        // Somebody whom the text has not made clear stays a rival for the pronouns that follow.
        this.push(referenceOf(tokens, this.quoted, null, i, i + 1, false, pronoun.gender));
      }
      return i + 1;
    }
    const nominal = quotation === 0 ? (this.officeAt(i) ?? nominalAt(tokens, i)) : null;
    if (nominal !== null && !this.holdsName(nominal)) return this.nominal(nominal);
    this.watch(token);
    return i + 1;
  }

  /** "the Secretary of State": an office in capitals with its "the". */
  private officeAt(index: number): Nominal | null {
    const { tokens } = this.document;
    const office = this.offices.get(index + 1);
    if (office === undefined || tokens[index]?.norm !== "the") return null;
    const words = tokens.slice(office.first, office.end).filter((token) => token.kind === "word");
    const head = words.find((token) => OFFICE_HEADS.has(token.norm));
    if (head === undefined) return null;
    return {
      first: index,
      end: office.end,
      head: head.norm,
      modifiers: words.filter((token) => token !== head).map((token) => token.norm),
      kind: "person",
    };
  }

  private nominal(nominal: Nominal): number {
    const { tokens } = this.document;
    const sentence = tokens[nominal.first]?.sentence ?? 0;
    const draft = resolveNominal(tokens, nominal, {
      recent: this.window(sentence),
      byWord: (word) => this.holders(word),
      lastSentence: (holder) => this.lastSentence.get(holder) ?? -1,
      lastIndefinite: (head) => this.lastIndefinite.get(head) ?? -1,
    });
    if (draft !== null) {
      draft.mentions.push({ first: nominal.first, end: nominal.end, kind: "nominal", demonym: false });
      this.see(draft, nominal.first, nominal.end, false);
    } else if (nominal.kind === "person" || nominal.kind === "age") {
      this.unnamed(nominal.first, nominal.end, nominal.head);
    }
    return nominal.end;
  }

  /** "the minister Jane Roe" is no reference back: the name follows or stands inside. */
  private holdsName(nominal: Nominal): boolean {
    for (let i = nominal.first; i < nominal.end; i++) if (this.named.has(i)) return true;
    const next = this.named.get(nominal.end);
    if (next !== undefined && !next.mention.demonym) return true;
    // "Acme, the firm ..." and "the firm, Acme": an apposition describes the name beside it.
    const before = this.document.tokens[nominal.first - 1];
    if (before?.norm === "," && this.recent.at(-1)?.end === before.index) return true;
    return this.document.tokens[nominal.end]?.norm === "," && this.named.has(nominal.end + 1);
  }

  private holders(word: string): readonly Draft[] {
    const holders = this.byWord.get(word);
    return holders === undefined ? [] : [...holders];
  }

  /** A person without a name is a candidate too, one that nothing resolves to. */
  private watch(token: Token): void {
    const { tokens } = this.document;
    const before = tokens[token.index - 1];
    const gender = PERSON_NOUNS.get(token.norm);
    const next = tokens[token.index + 1];
    if (token.pos !== "NOUN" && gender === undefined) return;
    for (let i = token.index - 1; i > token.index - 4 && i >= 0; i--) {
      const norm = tokens[i]?.norm;
      if (norm === "a" || norm === "an" || norm === "another") this.lastIndefinite.set(token.norm, token.sentence);
    }
    if (gender === undefined || token.text !== token.norm || this.describes(token.index)) return;
    // A role before a name, or the first half of a compound.
    if (next !== undefined && next.spaced && (next.pos === "NOUN" || next.pos === "PROPN")) return;
    if (before === undefined) return;
    this.unnamed(token.index, token.index + 1, token.norm);
  }

  /** Whether the word belongs to a title or apposition of a named entity. */
  private describes(index: number): boolean {
    const token = this.document.tokens[index];
    if (token === undefined) return false;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const reference = this.recent[i];
      if (reference === undefined || reference.sentence < token.sentence) break;
      if (reference.draft?.descriptions.some((span) => span.start <= token.start && token.end <= span.end) === true)
        return true;
    }
    for (let i = index + 1; i < index + 30; i++) {
      const placed = this.named.get(i);
      if (
        placed?.draft.descriptions.slice(-20).some((span) => span.start <= token.start && token.end <= span.end) ===
        true
      )
        return true;
    }
    return false;
  }

  private unnamed(first: number, end: number, noun: string): void {
    const gender = PERSON_NOUNS.get(noun) ?? "unknown";
    this.push(referenceOf(this.document.tokens, this.quoted, null, first, end, false, gender));
  }

  private see(draft: Draft, first: number, end: number, demonym: boolean): void {
    const reference = referenceOf(this.document.tokens, this.quoted, draft, first, end, demonym, draft.gender);
    if (!this.lastSentence.has(draft)) this.indexWords(draft);
    this.lastSentence.set(draft, reference.sentence);
    this.push(reference);
  }

  private indexWords(draft: Draft): void {
    const words = new Set<string>();
    for (const description of draft.descriptions.slice(0, 20))
      for (const word of description.text.toLowerCase().split(/[^\p{L}-]+/u)) words.add(word);
    if (kindOf(draft) !== "person") for (const word of draft.key.split(" ")) words.add(word);
    for (const word of words) {
      const holders = this.byWord.get(word);
      if (holders === undefined) this.byWord.set(word, new Set([draft]));
      else if (holders.size < MOST_HOLDERS) holders.add(draft);
    }
  }

  private push(reference: Reference): void {
    this.recent.push(reference);
    if (this.recent.length > MOST_REFERENCES * 2) this.recent = this.recent.slice(-MOST_REFERENCES);
  }

  private window(sentence: number): readonly Reference[] {
    let from = this.recent.length;
    while (
      from > 0 &&
      this.recent.length - from < MOST_REFERENCES &&
      (this.recent[from - 1]?.sentence ?? -1) >= sentence - WINDOW
    )
      from -= 1;
    return this.recent.slice(from);
  }
}
