/** What a modal word makes of the clause it stands in. The names are those of a clause's modality. */
export type ModalForce = "possible" | "hypothetical" | "necessary" | "planned" | "alleged";

const AUXILIARIES: ReadonlyMap<string, ModalForce> = new Map([
  ["may", "possible"],
  ["might", "possible"],
  ["can", "possible"],
  ["could", "possible"],
  ["would", "hypothetical"],
  ["should", "necessary"],
  ["must", "necessary"],
  ["ought", "necessary"],
  ["shall", "planned"],
  ["will", "planned"],
  ["gonna", "planned"],
]);

const ADVERBS: ReadonlyMap<string, ModalForce> = new Map([
  ...forces("possible", "perhaps possibly probably maybe likely potentially conceivably arguably presumably perchance unlikely doubtless"),
  ...forces("alleged", "allegedly reportedly supposedly purportedly apparently ostensibly seemingly  professedly avowedly evidently putatively"),
  ...forces("hypothetical", "hypothetically theoretically ideally hopefully otherwise nominally"),
  ...forces("planned", "tentatively provisionally eventually"),
  ...forces("alleged", "alleged supposed purported reported suspected rumoured rumored so-called apparent would-be accused presumed putative self-styled self-proclaimed"),
  ...forces("possible", "possible probable potential prospective"),
  ...forces("planned", "planned proposed expected upcoming forthcoming intended scheduled future envisaged"),
]);

function forces(force: ModalForce, words: string): [string, ModalForce][] {
  return words.split(" ").map((word) => [word, force]);
}

/** The force of a modal auxiliary ("may", "would"), or null. */
export function auxiliaryForce(norm: string): ModalForce | null {
  return AUXILIARIES.get(norm) ?? null;
}

/** The force of an adverb or attributive adjective that takes the sentence back ("reportedly", "planned"), or null. */
export function modifierForce(norm: string): ModalForce | null {
  return ADVERBS.get(norm) ?? null;
}
