import { createContext } from "preact";
import { useCallback, useContext, useMemo, useState } from "preact/hooks";

import type { Span } from "../service/answers.ts";
import type { Tone } from "../checks/verdicts.ts";

/** What a person points at: it shines on both sides. */
export interface Light {
  /** The question, passage segment or fact that it belongs to. */
  readonly key: string;
  readonly tone: Tone;
  /** Where it shines in the article. */
  readonly source: readonly { readonly start: number; readonly end: number }[];
  /** Where it shines in the claim, quotation or passage. */
  readonly claim: readonly Span[];
  /** Pointed at in the article itself, which then need not be scrolled. */
  readonly seen?: boolean;
}

type Slot = "pointer" | "focus";
type Point = (slot: Slot, light: Light | null) => void;

/** How components say what is pointed at. It never changes, so that nothing is drawn again for it. */
export const PointContext = createContext<Point>(() => undefined);

/** What is pointed at: by the pointer, or else by the keyboard's focus. */
export function useLight(): { readonly light: Light | null; readonly point: Point } {
  const [lights, setLights] = useState<Readonly<Record<Slot, Light | null>>>({ pointer: null, focus: null });
  const point = useCallback<Point>((slot, light) => setLights((now) => ({ ...now, [slot]: light })), []);
  return { light: lights.pointer ?? lights.focus, point };
}

/** The handlers of an element that lights up its spans while it is hovered or focused. */
export function useLighting(light: Light) {
  const point = useContext(PointContext);
  return useMemo(
    () => ({
      onPointerEnter: () => point("pointer", light),
      onPointerLeave: () => point("pointer", null),
      onFocus: () => point("focus", light),
      onBlur: () => point("focus", null),
    }),
    [point, light],
  );
}
