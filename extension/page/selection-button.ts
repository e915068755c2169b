import type { CheckTarget, GestureMessage } from "../background/gesture.ts";
import type { RememberedSelection } from "./remembered-selection.ts";

/** After the last change of the selection, so that the button does not follow the pointer. */
const SETTLED_MS = 250;
/** The least that can be a claim; a double-clicked word is none. */
const SHORTEST = 8;

const GAP = 8;
const WIDTH = 190;
const HEIGHT = 34;

const BAR: Readonly<Record<string, string>> = {
  all: "initial",
  position: "fixed",
  "z-index": "2147483647",
  display: "flex",
  gap: "1px",
  "border-radius": "8px",
  overflow: "hidden",
  background: "#8b93a5",
  "box-shadow": "0 2px 10px rgb(0 0 0 / 35%)",
  font: "500 13px/1 system-ui, sans-serif",
};

const BUTTON: Readonly<Record<string, string>> = {
  all: "initial",
  font: "inherit",
  color: "#ffffff",
  background: "#1f3a5f",
  padding: "10px 12px",
  cursor: "pointer",
  "white-space": "nowrap",
};

/**
 * The small button by the selection. It is one element of the extension's own at the end of the
 * document, with a closed shadow tree, and is there only while something is selected. All of its
 * style is set through the CSSOM, which no policy of the page forbids.
 */
export class SelectionButton {
  readonly host: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private text = "";
  /** The selection is new, and its button was neither pressed nor sent away. */
  private wanted = false;
  /** The pointer may still be drawing the selection. */
  private pressed = false;

  constructor(
    private readonly document: Document,
    private readonly selection: RememberedSelection,
  ) {
    this.host = document.createElement("attest-selection");
    const root = this.host.attachShadow({ mode: "closed" });
    style(this.host, BAR);
    this.host.setAttribute("role", "toolbar");
    this.host.setAttribute("aria-label", "Attest");
    root.append(this.button("Check this page", "page"), this.button("My library", "library"));
  }

  /** Shows the button for what is selected from now on. */
  start(): void {
    this.document.addEventListener("selectionchange", () => {
      this.wanted = true;
      this.schedule();
    });
    this.document.addEventListener("pointerdown", () => (this.pressed = true), { capture: true });
    this.document.addEventListener("pointerup", () => this.release(), { capture: true });
    this.document.addEventListener("pointercancel", () => this.release(), { capture: true });
    this.document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.dismiss();
    });
    const follow = (): void => {
      this.hide();
      this.schedule();
    };
    addEventListener("scroll", follow, { passive: true, capture: true });
  }

  private release(): void {
    this.pressed = false;
    this.schedule();
  }

  private button(label: string, target: CheckTarget): HTMLButtonElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.textContent = label;
    style(button, BUTTON);
    button.addEventListener("focus", () => style(button, { outline: "2px solid #ffd866", "outline-offset": "-3px" }));
    button.addEventListener("blur", () => style(button, { outline: "none" }));
    // The selection would be lost before the click.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", (event) => {
      // A page may not press the button by a script.
      if (event.isTrusted) this.send(target);
    });
    return button;
  }

  private send(target: CheckTarget): void {
    const message: GestureMessage = { type: "check", target, text: this.text };
    this.dismiss();
    void chrome.runtime.sendMessage(message);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.wanted && !this.pressed) this.timer = setTimeout(() => this.update(), SETTLED_MS);
  }

  private update(): void {
    this.text = this.selection.read();
    const place = this.text.length < SHORTEST ? null : selectionEnd(this.document);
    const { clientWidth, clientHeight } = this.document.documentElement;
    if (place === null || place.bottom < 0 || place.top > clientHeight) {
      this.hide();
      return;
    }
    const left = Math.min(Math.max(place.right - WIDTH / 2, GAP), Math.max(clientWidth - WIDTH - GAP, GAP));
    const below = place.bottom + GAP;
    const top = below + HEIGHT > clientHeight ? Math.max(place.top - HEIGHT - GAP, GAP) : below;
    style(this.host, { left: `${left}px`, top: `${top}px` });
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
  }

  private dismiss(): void {
    this.wanted = false;
    this.hide();
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.host.remove();
  }
}

function style(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value, "important");
}

/** The box of the last selected line; of a selection in a field or a shadow tree, the element's. */
function selectionEnd(document: Document): DOMRect | null {
  const selection = document.getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const boxes = range === null ? [] : [...range.getClientRects()].filter(({ width }) => width > 0);
  const anchor = selection?.focusNode;
  const element = anchor instanceof Element ? anchor : (anchor?.parentElement ?? document.activeElement);
  return boxes.at(-1) ?? element?.getBoundingClientRect() ?? null;
}
