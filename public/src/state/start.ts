import { isLink, readFragment } from "../share/link.ts";
import type { Draft } from "./draft.ts";
import { firstVisit } from "./first-visit.ts";
import { draftOf } from "./linked-draft.ts";
import { recall } from "./memory.ts";

/** What the page begins with. */
export interface Start {
  readonly draft: Draft;
  /** Whether to check at once: who opens a link wants to see its answer. */
  readonly check: boolean;
  /** Something to tell the person. */
  readonly note: string | null;
}

/** Begins with the link in the address, else with what this tab held before, else as a first visit. */
export async function start(fragment: string, signal: AbortSignal): Promise<Start> {
  if (isLink(fragment)) {
    const linked = await readFragment(fragment);
    if (linked !== null) {
      const { draft, changedSince } = await draftOf(linked, signal);
      const note = changedSince ? "The library’s article has changed since this link was made." : null;
      return { draft, check: draft.mode !== "facts", note };
    }
    const note = "The link in the address is broken: a part of it is missing. Ask for it again.";
    return { draft: recall() ?? (await firstVisit(signal)), check: false, note };
  }
  return { draft: recall() ?? (await firstVisit(signal)), check: false, note: null };
}
