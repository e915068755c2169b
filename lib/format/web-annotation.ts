import type { SourceSpan } from "../judge/result.ts";
import type { Citations } from "./cited-article.ts";
import type { Selectors } from "./selectors.ts";

/** Address of the JSON-LD context, and name of the profile. */
export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** A text of an annotation; `purpose` says what it is there for. */
export interface TextualBody {
  readonly type: "TextualBody";
  readonly value: string;
  readonly format: "text/plain";
  readonly language?: "en";
  readonly purpose: "questioning" | "tagging" | "commenting" | "editing";
}

/** The words that an annotation is about, in one article. */
export interface SpecificResource {
  readonly type: "SpecificResource";
  readonly source: string;
  readonly selector?: Selectors;
  /** Where the text is kept that the positions count in, when the source itself is elsewhere. */
  readonly state?: { readonly type: "TimeState"; readonly cached: string };
}

/** An annotation of the W3C Web Annotation Data Model. */
export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "assessing";
  readonly generator: { readonly type: "Software"; readonly name: string; readonly "schema:softwareVersion": string };
  readonly body: readonly TextualBody[];
  readonly target: readonly (SpecificResource | string)[];
}

/** What is annotated: the claim or quotation, what was found, and where. */
export interface AnnotatedResult {
  /** The claim or quotation as it was sent. */
  readonly asked: string;
  readonly verdict: string;
  readonly summary: string;
  readonly correction?: string;
  readonly spans: readonly (SourceSpan & { readonly selector?: Selectors })[];
}

/**
 * A result as an annotation of the passages that decide it; where none does, of what was
 * asked as a whole. Its bodies are the claim or quotation put to the article (`questioning`), the verdict
 * (`tagging`), the summary (`commenting`) and the corrected text (`editing`).
 */
export function annotation(
  id: string,
  result: AnnotatedResult,
  citations: Citations,
  engine: { readonly name: string; readonly version: string },
): Annotation {
  const passages = result.spans.flatMap((span) => passageOf(span, citations));
  return {
    id,
    type: "Annotation",
    motivation: "assessing",
    generator: { type: "Software", name: engine.name, "schema:softwareVersion": engine.version },
    body: [
      text("questioning", result.asked),
      { type: "TextualBody", value: result.verdict, format: "text/plain", purpose: "tagging" },
      text("commenting", result.summary),
      ...(result.correction === undefined ? [] : [text("editing", result.correction)]),
    ],
    target: passages.length > 0 ? passages : citations.asked,
  };
}

function text(purpose: TextualBody["purpose"], value: string): TextualBody {
  return { type: "TextualBody", value, format: "text/plain", language: "en", purpose };
}

function passageOf(span: AnnotatedResult["spans"][number], citations: Citations): SpecificResource[] {
  const source = citations.selectedIn(span);
  if (source === undefined) return [];
  const storedAt = citations.articleOf(span)?.storedAt;
  const passage: SpecificResource = {
    type: "SpecificResource",
    source,
    ...(span.selector === undefined ? {} : { selector: span.selector }),
    ...(storedAt === undefined || storedAt === source ? {} : { state: { type: "TimeState", cached: storedAt } }),
  };
  return [passage];
}

/** A document of its own for one annotation. */
export function annotationDocument(one: Annotation): Annotation & { readonly "@context": typeof ANNOTATION_CONTEXT } {
  return { "@context": ANNOTATION_CONTEXT, ...one };
}

/** One document for several annotations: a collection of one page. */
export interface AnnotationCollection {
  readonly "@context": typeof ANNOTATION_CONTEXT;
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

/** Collects annotations in their order under a name of the collection's own. */
export function annotationCollection(id: string, items: readonly Annotation[]): AnnotationCollection {
  return {
    "@context": ANNOTATION_CONTEXT,
    id,
    type: "AnnotationCollection",
    total: items.length,
    first: { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items },
  };
}
