import * as z from "zod";

const offsets = {
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
};

export const Span = z.object(offsets).meta({
  id: "Span",
  description: "Half-open range in UTF-16 code units: `text.slice(start, end)` of the text it counts in.",
});

export const TextPositionSelector = z
  .object({ type: z.literal("TextPositionSelector"), start: z.int().min(0), end: z.int().min(0) })
  .meta({
    id: "TextPositionSelector",
    description: "Counts Unicode code points, as the W3C Web Annotation model asks.",
  });

export const TextQuoteSelector = z
  .object({ type: z.literal("TextQuoteSelector"), exact: z.string(), prefix: z.string(), suffix: z.string() })
  .meta({ id: "TextQuoteSelector" });

export const SourceSpan = z
  .object({
    articleId: z.string().exactOptional(),
    ...offsets,
    sentence: Span,
    factId: z.string().exactOptional().describe("The fact whose own text the offsets count in."),
    url: z.string().exactOptional().describe("The article's address with a text fragment that leads to the span."),
    selector: z
      .tuple([TextPositionSelector, TextQuoteSelector])
      .exactOptional()
      .describe("Where the request asks for selectors."),
  })
  .meta({ id: "SourceSpan", description: "A span of the article, and the sentence that holds it." });

export const Engine = z.object({ name: z.string(), version: z.string() }).meta({ id: "Engine" });

export const FactTexts = z
  .array(z.object({ id: z.string(), text: z.string() }))
  .exactOptional()
  .describe("Of an article given as facts: the texts that spans with a `factId` count in.");
