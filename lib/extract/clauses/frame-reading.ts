import type { Sentence, Token } from "../../text/document.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { isQuoteMark } from "./quote-marks.ts";
import type { SubjectSearch } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Candidate } from "./window.ts";

/** A phrase that waits for its verb while a clause that hangs on it goes by. */
export interface Suspended {
  readonly candidate: Candidate;
  readonly host: number | null;
}

/** How far a sentence is read: the frames so far, and the phrases that wait for their verbs. */
export class FrameReading {
  readonly frames: Frame[] = [];
  readonly suspended: Suspended[] = [];

  constructor(
    readonly search: SubjectSearch,
    readonly groups: readonly VerbGroup[],
    readonly sentence: Sentence,
  ) {}

  /** The token at this index of the document. */
  token(at: number): Token | undefined {
    return this.search.tokens[at];
  }

  /** The frame read last. */
  previous(): Frame | undefined {
    return this.frames.at(-1);
  }

  /** The ranges of a frame that has nothing but its verb group yet. */
  bare(group: VerbGroup): Pick<Frame, "group" | "firstToken" | "endToken" | "argumentEnd"> {
    return { group, firstToken: group.firstToken, endToken: group.endToken, argumentEnd: group.endToken };
  }

  /** Whether the phrase follows the verb group, particles, adverbs and marks passed over. */
  touches(group: VerbGroup, phrase: NounPhrase): boolean {
    for (let i = group.endToken; i < phrase.firstToken; i++) {
      const token = this.token(i);
      if (token !== undefined && token.pos !== "ADV" && token.pos !== "PART" && !isQuoteMark(token)) return false;
    }
    return true;
  }
}
