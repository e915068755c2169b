/** What a modal word or phrase makes of the clause it stands in. The names are those of a clause's modality. */
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

/** Phrases by the lemmas of their words. "To" ends those that govern an infinitive. */
const PHRASES: ReadonlyMap<string, ModalForce> = new Map<string, ModalForce>([
  ...phrases(
    "planned",
    "be expect to|be due to|be set to|be schedule to|be slate to|be poise to|be about to|be go to|be to|plan to|intend to|aim to|hope to|want to|expect to|be plan to|be tip to|be bind to|be bound to|be prepare to|be ready to|be on track to|be on course to|be on the verge of|be project to|be forecast to|be predict to|be destine to|look set to|look to|seek to|prepare to|agree to|promise to|pledge to|vow to|threaten to|decide to|propose to|be determine to|be in talk to|be aim at",
  ),
  ...phrases("possible", "be likely to|be unlikely to|be able to|be free to|be allow to|be permit to|be possible that|it be possible|could be|may be|might be|there be a chance|be at risk of|be in danger of|stand to|have the potential to|be capable of|be liable to|be prone to|tend to"),
  ...phrases("alleged", "be say to|be allege to|be believe to|be think to|be suspect of|be accuse of|be rumour to|be rumor to|be report to|be understand to|be suppose to|be consider to|be presume to|be estimate to|be charge with|seem to|appear to|claim to|purport to|profess to|according to report|be deem to|be feared to|be fear to|be assume to"),
  ...phrases("necessary", "have to|need to|ought to|be require to|be oblige to|have get to|must have|be necessary to|be mean to|be urge to|be call on to|be ask to|be order to|be tell to|be advise to|had better"),
  ...phrases("hypothetical", "would have|would be|would like to|would rather|could have|should have|might have|if only|as if|as though|in case"),
]);

function forces(force: ModalForce, words: string): [string, ModalForce][] {
  return words.split(" ").map((word) => [word, force]);
}

function phrases(force: ModalForce, list: string): [string, ModalForce][] {
  return list.split("|").map((phrase) => [phrase, force]);
}

/** The force of a modal auxiliary ("may", "would"), or null. */
export function auxiliaryForce(norm: string): ModalForce | null {
  return AUXILIARIES.get(norm) ?? null;
}

/** The force of an adverb or attributive adjective that takes the sentence back ("reportedly", "planned"), or null. */
export function modifierForce(norm: string): ModalForce | null {
  return ADVERBS.get(norm) ?? null;
}

/** The longest modal phrase, up to five lemmas, that starts at `from`: its force and the index after its last lemma, or null. */
export function modalPhraseAt(lemmas: readonly string[], from: number): { readonly force: ModalForce; readonly end: number } | null {
  for (let length = Math.min(5, lemmas.length - from); length >= 2; length--) {
    const force = PHRASES.get(lemmas.slice(from, from + length).join(" "));
    if (force !== undefined) return { force, end: from + length };
  }
  return null;
}
