import { NAME_PARTICLES } from "../../lexicon/non-names.ts";
import { SHARED_ROLES } from "../../lexicon/role-nouns.ts";
import type { Document } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import { bracketedAcronyms } from "./acronym.ts";
import { isAllCapitals } from "./capitals.ts";
import { contextKind } from "./context-kind.ts";
import { descriptionsOf } from "./description.ts";
import type { Draft } from "./draft.ts";
import { fits, kindOf, newDraft, vote } from "./draft.ts";
import { isGivenName, sameGivenNames } from "./given-name.ts";
import { nameKey, rangeKey } from "./name-key.ts";
import type { NamePart } from "./name-part.ts";
import { isOffice } from "./name-part.ts";
import { isLanguage, officeStart } from "./neighbourhood.ts";
import { holdersOfOffice, MOST_HOLDERS, narrowHolders, textOf, wordCount } from "./short-name-holders.ts";
import { acronymsOf, organisationShortNames, personName, personShortNames } from "./short-name.ts";

/** Puts the names of a document together: full names first, then the short ones that one full name explains. */
export class Cluster {
  readonly drafts: Draft[] = [];
  private readonly full = new Map<string, Draft>();
  private readonly surnames = new Map<string, Set<Draft>>();
  private readonly givenNames = new Map<string, Set<Draft>>();
  private readonly shortNames = new Map<string, Set<Draft>>();
  private readonly acronyms = new Map<string, Set<Draft>>();

  constructor(private readonly document: Document) {}

  /** Offices that stand without a name ("the Foreign Minister"), as token ranges. */
  readonly offices: { readonly first: number; readonly end: number }[] = [];
  /** Short names that several entities share and nothing decides between, as token ranges. */
  readonly ambiguous: { readonly first: number; readonly end: number }[] = [];
  private readonly byFirst = new Map<number, NamePart>();

  addAll(parts: readonly NamePart[]): void {
    const short: NamePart[] = [];
    for (const part of parts) {
      this.byFirst.set(part.first, part);
      if (isOffice(part)) this.offices.push(part);
      if (isLanguage(this.document.tokens, part)) continue;
      if (wordCount(this.document, part) > 1 || (part.country !== null && part.form === "name")) this.addFull(part);
      else short.push(part);
    }
    for (const draft of this.drafts) this.indexShortNames(draft);
    for (const draft of this.drafts) this.mergeShort(draft);
    for (const draft of this.drafts) {
      for (const key of bracketedAcronyms(this.document.tokens, draft, this.byFirst))
        this.acronyms.set(key, new Set([draft]));
    }
    for (const part of short) {
      if (part.country !== null && !this.isSurname(part)) this.addFull(part);
      else this.addShort(part);
    }
  }

  /** A people's name that a person of the document bears ("Mark Cuban"), where no noun follows it. */
  private isSurname(part: NamePart): boolean {
    const next = this.document.tokens[part.end];
    if (next !== undefined && next.spaced && (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN"))
      return false;
    const holders = this.surnames.get(rangeKey(this.document.tokens, part.first, part.end));
    return holders !== undefined && [...holders].some((holder) => kindOf(holder) === "person");
  }

  /** Adds names found where capitals say nothing; `part` is one that the cluster knows, a place or a full name. */
  addFromHeadline(part: NamePart): void {
    if (part.kind !== null) this.addFull(part);
    else this.addShort(part);
  }

  /** All folded forms by which the document's names are known without doubt. */
  knownKeys(): Set<string> {
    const keys = new Set<string>();
    for (const draft of this.drafts) for (const key of draft.keys) keys.add(key);
    for (const index of [this.surnames, this.shortNames])
      for (const [key, holders] of index) if (holders.size === 1) keys.add(key);
    return keys;
  }

  /** A name of several words that is a short form of just one other ("State Department", "von der Leyen") goes over to it. */
  private mergeShort(draft: Draft): void {
    if (draft.country !== null) return;
    const holders = new Set([...(this.shortNames.get(draft.key) ?? []), ...(this.surnames.get(draft.key) ?? [])]);
    const others = [...holders].filter(
      (holder) => holder !== draft && holder.key !== draft.key && holder.mentions.length > 0,
    );
    const holder = others[0];
    if (holder === undefined || others.length > 1 || kindOf(draft) === "place") return;
    if (kindOf(holder) !== kindOf(draft) && draft.kind !== null && kindOf(draft) !== "other") return;
    for (const key of draft.keys) {
      holder.keys.add(key);
      this.full.set(key, holder);
    }
    holder.descriptions.push(...draft.descriptions);
    holder.mentions.push(...draft.mentions);
    if (holder.gender === "unknown") holder.gender = draft.gender;
    draft.mentions.length = 0;
    for (const map of [this.surnames, this.shortNames, this.givenNames, this.acronyms])
      for (const key of [draft.key, ...acronymsOf(draft.key)]) map.get(key)?.delete(draft);
  }

  private addFull(part: NamePart): void {
    const key =
      part.canonical !== null ? nameKey(part.canonical) : rangeKey(this.document.tokens, part.first, part.end);
    // An office by itself ("the Foreign Minister") names nobody.
    if (isOffice(part)) return;
    const draft = this.full.get(key) ?? this.sameFullName(key, part) ?? this.create(key, part);
    this.full.set(key, draft);
    this.attach(draft, part);
  }

  /** "Michael R. Pompeo" for "Mike Pompeo": one surname, and given names that are one. */
  private sameFullName(key: string, part: NamePart): Draft | null {
    if (part.country !== null || (part.kind !== "person" && part.kind !== null)) return null;
    const name = personName(key);
    const holders = this.surnames.get(name.surname);
    if (holders === undefined || name.given.length === 0 || holders.size > MOST_HOLDERS) return null;
    const same = [...holders].filter((holder) => sameGivenNames(personName(holder.key).given, name.given));
    return same.length === 1 ? (same[0] ?? null) : null;
  }

  private create(key: string, part: NamePart): Draft {
    const draft = newDraft(part.canonical ?? textOf(this.document, part), key, part.kind, part.gender, part.country);
    this.drafts.push(draft);
    if (part.kind === "person" || part.kind === null) index(this.surnames, personName(key).surname, draft);
    return draft;
  }

  private attach(draft: Draft, part: NamePart, named = true): void {
    const key = rangeKey(this.document.tokens, part.first, part.end);
    if (named) draft.keys.add(key);
    if (part.canonical === null && textOf(this.document, part).length > draft.name.length && draft.keys.size > 1) {
      draft.name = textOf(this.document, part);
    }
    if (draft.kind === null && part.kind !== null) draft.kind = part.kind;
    if (draft.gender === "unknown") draft.gender = part.gender;
    for (const title of part.titles) {
      const from = this.document.tokens[officeStart(this.document.tokens, title.first, this.byFirst)]?.start ?? 0;
      const to = this.document.tokens[title.end - 1]?.end ?? from;
      draft.descriptions.push(spanOf(this.document.text, from, to));
    }
    for (const description of descriptionsOf(this.document, part.first, part.end, part.titles.length > 0)) {
      // "Henry Realty, a firm": a given name in front does not make a person of it.
      if (draft.kind === "person" && description.kind === "organisation" && draft.descriptions.length === 0)
        draft.kind = "organisation";
      if (description.kind === "other") {
        if (draft.kind !== "place" && draft.country === null) draft.descriptions.push(description.span);
        continue;
      }
      if (draft.kind !== null && draft.kind !== description.kind) continue;
      if (draft.kind === null) vote(draft, description.kind, SHARED_ROLES.has(description.head) ? 1 : 4);
      if (draft.gender === "unknown") draft.gender = description.gender;
      draft.descriptions.push(description.span);
    }
    if (draft.kind === null)
      for (const { kind, weight } of contextKind(this.document.tokens, part.first, part.end)) vote(draft, kind, weight);
    draft.mentions.push({ first: part.first, end: part.end, kind: "name", demonym: part.form === "demonym" });
  }

  private indexShortNames(draft: Draft): void {
    if (draft.country !== null) return;
    const kind = kindOf(draft);
    if (kind === "person" || (draft.kind === null && kind === "other")) {
      const { surnames, given } = personShortNames(draft.key);
      for (const surname of surnames) index(this.surnames, surname, draft);
      if (given !== null && kind === "person") index(this.givenNames, given, draft);
    }
    if (kind !== "person" && kind !== "place") {
      for (const short of organisationShortNames(draft.key)) index(this.shortNames, short, draft);
      for (const acronym of acronymsOf(draft.key)) index(this.acronyms, acronym, draft);
    }
  }

  private addShort(found: NamePart): void {
    const tokens = this.document.tokens;
    const part = this.withParticles(found);
    const key = rangeKey(tokens, part.first, part.end);
    const holders = this.holdersOf(key, part);
    if (holders.length === 1 && holders[0] !== undefined) {
      // Where only the office before it tells whom the name means, the name alone is still nobody's.
      const bearers = [...(this.surnames.get(key) ?? [])];
      this.attach(holders[0], part, bearers.length < 2 || holdersOfOffice(this.document, bearers, part).length !== 1);
      return;
    }
    if (holders.length > 1) this.ambiguous.push(part);
    if (holders.length > 1 || isOffice(part)) return;
    const own = part.canonical === null ? key : nameKey(part.canonical);
    const draft = this.full.get(own) ?? this.create(own, part);
    this.full.set(own, draft);
    this.attach(draft, part);
    this.shareSurname(draft, part);
  }

  /** "bin Salman", "de Blasio": the small words before a surname belong to it where a full name has them. */
  private withParticles(part: NamePart): NamePart {
    const { tokens } = this.document;
    let first = part.first;
    let best = part.first;
    while (first > 0 && part.first - first < 4) {
      const before = tokens[first - 1];
      const joins =
        before !== undefined &&
        before.sentence === tokens[part.first]?.sentence &&
        (NAME_PARTICLES.has(before.norm) || (before.norm === "-" && !before.spaced));
      if (!joins) break;
      first -= 1;
      if (NAME_PARTICLES.has(before.norm) && this.surnames.has(rangeKey(tokens, first, part.end))) best = first;
    }
    return best === part.first ? part : { ...part, first: best };
  }

  /** "Bill and Melinda Gates": a given name joined to a full one has its surname. */
  private shareSurname(draft: Draft, part: NamePart): void {
    const { tokens } = this.document;
    if (tokens[part.end]?.norm !== "and" || !isGivenName(tokens[part.first]?.norm ?? "")) return;
    const partner = this.byFirst.get(part.end + 1);
    if (
      partner === undefined ||
      partner.kind !== "person" ||
      partner.titles.length > 0 ||
      !isGivenName(tokens[partner.first]?.norm ?? "")
    )
      return;
    const { surname } = personName(rangeKey(tokens, partner.first, partner.end));
    draft.kind = "person";
    draft.keys.add(`${rangeKey(tokens, part.first, part.end)} ${surname}`);
    index(this.surnames, surname, draft);
  }

  /** The entities that a one-word name may stand for, most telling index first. */
  private holdersOf(key: string, part: NamePart): Draft[] {
    const text = textOf(this.document, part);
    if (isAllCapitals(text)) {
      const holders = [...(this.acronyms.get(key) ?? [])].filter((holder) => holder.mentions.length > 0);
      if (holders.length > 0) return narrowHolders(this.document, holders, part);
    }
    for (const names of [this.surnames, this.shortNames, this.givenNames]) {
      const holders = names.get(key);
      if (holders === undefined) continue;
      const multiword = [...holders].filter(
        (holder) => holder.key !== key && holder.mentions.length > 0 && fits(holder, part),
      );
      if (multiword.length > 0) return narrowHolders(this.document, multiword, part);
    }
    return [];
  }
}

function index(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const holders = map.get(key);
  if (holders === undefined) map.set(key, new Set([draft]));
  else if (holders.size <= MOST_HOLDERS) holders.add(draft);
}
