import type { Token } from "../../text/document.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

/** What a key shows by being there: a website, a marriage, children, a death. */
export function readExistence(scene: RecordScene): Reading[] {
  if (scene.opensWithAnother) return [];
  return [...readHaving(scene), ...readLife(scene), ...readMarriage(scene), ...readOtherNames(scene)];
}

const HELD: ReadonlySet<string> = new Set(["website", "children", "awards", "legislature", "capital"]);

function readHaving(scene: RecordScene): Reading[] {
  const { tokens } = scene;
  return [...scene.spoken].flatMap(([slot, words]): Reading[] => {
    const attribute = attributesOf(scene, slot)[0];
    if (attribute === undefined || !HELD.has(slot)) return [];
    if (slot !== "website" && !tokens.some((t) => t.lemma === "have")) return [];
    if (slot === "website") {
      const address = tokens.find((t) => t.norm.includes(".") && attribute.text.replace(/\s/g, "").includes(t.norm));
      const side = tokens.filter((t) => WEB.has(t.norm) || t.lemma === "official").map((t) => t.index);
      return [of(attribute, [...words, ...side, ...(address === undefined ? [] : [address.index])])];
    }
    const single = tokens[(words[0] ?? 0) - 1];
    return single?.pos === "DET" && single.norm !== "no" ? [of(attribute, words)] : [];
  });
}

const NAMING: ReadonlySet<string> = new Set(["name", "nickname", "alias", "call", "know", "title"]);
const NAME_SIDES: ReadonlySet<string> = new Set([
  "real",
  "birth",
  "full",
  "stage",
  "former",
  "official",
  "different",
  "born",
]);

/** "Her real name is Ann Lee", "was born with a different name". */
function readOtherNames(scene: RecordScene): Reading[] {
  const { tokens, record } = scene;
  const naming = tokens.filter((t) => NAMING.has(t.lemma) || NAMING.has(t.norm)).map((t) => t.index);
  if (naming.length === 0) return [];
  const sides = tokens.filter((t) => NAME_SIDES.has(t.norm)).map((t) => t.index);
  const different = tokens.some((t) => t.norm === "different" && tokens[t.index + 1]?.lemma === "name");
  return ["birthname", "alias"].flatMap((slot) =>
    attributesOf(scene, slot).flatMap((attribute): Reading[] => {
      if (different && slot === "birthname") {
        const own = new Set(record.about.toLowerCase().split(/\s+/));
        const differs = attribute.text
          .toLowerCase()
          .split(/\s+/)
          .some((word) => !own.has(word));
        return [
          {
            ...of(attribute, [...naming, ...sides]),
            ...(differs ? {} : { relation: "contradicts", code: "relation_mismatch" }),
          },
        ];
      }
      const item = attribute.items.find((i) => standsIn(tokens, i.tokens));
      return item === undefined ? [] : [{ ...of(attribute, [...naming, ...sides]), source: [item] }];
    }),
  );
}

function standsIn(tokens: readonly Token[], name: readonly Token[]): boolean {
  const words = name.filter((t) => t.kind !== "punctuation").map((t) => t.norm);
  const own = tokens.filter((t) => t.kind !== "punctuation").map((t) => t.norm);
  return words.length > 0 && own.some((_, i) => words.every((word, j) => own[i + j] === word));
}

const WEB: ReadonlySet<string> = new Set(["official", "presence", "page", "web", "own"]);

function of(
  attribute: { readonly start: number; readonly end: number; readonly text: string; readonly key: string },
  tokens: readonly number[],
): Reading {
  return {
    relation: "entails",
    code: "relation_match",
    tokens,
    source: [{ start: attribute.start, end: attribute.end, text: attribute.text }],
    message: `The facts give "${attribute.text}" for "${attribute.key}".`,
  };
}

/** "Is dead", "is still alive", "has passed away": a date of death says it; that none is given says nothing. */
function readLife(scene: RecordScene): Reading[] {
  const death = attributesOf(scene, "death")[0];
  if (death === undefined) return [];
  const { tokens } = scene;
  const alive = tokens.find(
    (t) => t.norm === "alive" || (t.norm === "living" && tokens[t.index - 1]?.norm === "still"),
  );
  const dead = tokens.find(
    (t) =>
      t.norm === "dead" ||
      t.norm === "deceased" ||
      t.norm === "died" ||
      (t.norm === "away" && tokens[t.index - 1]?.lemma === "pass"),
  );
  if (alive !== undefined)
    return [
      {
        ...of(
          death,
          tokens
            .filter((t) => t === alive || t.norm === "still" || t.norm === "today" || t.norm === "currently")
            .map((t) => t.index),
        ),
        relation: "contradicts",
        code: "antonym",
      },
    ];
  const last = tokens.filter((t) => t.kind !== "punctuation").at(-1);
  return dead !== undefined && (dead === last || dead.pos === "ADJ")
    ? [
        of(
          death,
          [dead.index, dead.index - 1].filter((i) => i === dead.index || tokens[i]?.lemma === "pass"),
        ),
      ]
    : [];
}

/** "Is married", "has been married": a spouse is named. */
function readMarriage(scene: RecordScene): Reading[] {
  const spouse = attributesOf(scene, "spouse")[0];
  const married = scene.tokens.filter((t) => t.norm === "married" || t.norm === "marriage");
  const last = scene.tokens.filter((t) => t.kind !== "punctuation").at(-1);
  return spouse !== undefined && married.length === 1 && married[0] === last
    ? [
        of(
          spouse,
          married.map((t) => t.index),
        ),
      ]
    : [];
}
