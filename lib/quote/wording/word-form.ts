import { writtenForm } from "../../text/fold.ts";

/** The written form of a word, an editor's bracket around its first letter taken off. */
export function formOf(raw: string): string {
  const form = writtenForm(raw);
  return form.startsWith("[") ? form.replace("[", "").replace("]", "") : form;
}

export function withoutStop(form: string): string {
  return form.length > 2 && form.endsWith(".") ? form.slice(0, -1) : form;
}

/** "The" and "the", "We" and "we": equal but for the first letter's case. */
export function sameButFirstCase(a: string, b: string): boolean {
  return a !== b && a.slice(1) === b.slice(1) && a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase();
}

/** Whether a word starts its text, or stands right after a sentence's end. */
export function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /[\s"'\u201C\u201D\u2018\u2019([\u00AB]/u.test(text[i] ?? "")) i -= 1;
  return i < 0 || /[.!?:\u2026]/u.test(text[i] ?? "");
}
