import { describe, expect, it } from "vitest";

import type { CitedArticle, Citations } from "../../../lib/format/cited-article.ts";
import { selectorMaker } from "../../../lib/format/selectors.ts";
import { annotation, annotationCollection, annotationDocument } from "../../../lib/format/web-annotation.ts";
import { ENGINE } from "../../../lib/index.ts";
import { at, expand } from "../../support/linked-data/expand.ts";

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";

/** Ends in a character of two code units, so that code points and code units differ behind it. */
const text = "A 🎉 for the team. Nine of them ran.";
const article: CitedArticle = {
  iri: "https://news.example/a",
  url: "https://news.example/a",
  storedAt: "https://attest.example/v1/articles/a",
};
const citations: Citations = {
  articles: [article],
  asked: [article.iri],
  articleOf: () => article,
  selectedIn: () => article.iri,
};

function spanOf(words: string) {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, text: words };
  return { ...span, sentence: span, selector: selectorMaker(text)(span) };
}

const result = {
  asked: "Ten of them ran",
  verdict: "refuted",
  summary: "The article says otherwise.",
  correction: "Nine of them ran",
  spans: [spanOf("Nine of them ran")],
};

describe("annotation", () => {
  it("is an annotation of the words that decide, selected by position in code points and by quotation", async () => {
    const [node] = await expand(annotationDocument(annotation("urn:example:1", result, citations, ENGINE)));
    expect(at(node, "@type")).toEqual([`${OA}Annotation`]);
    expect(at(node, "@id")).toEqual(["urn:example:1"]);
    expect(at(node, `${OA}motivatedBy`)).toEqual([`${OA}assessing`]);
    const target = [`${OA}hasTarget`];
    expect(at(node, ...target, `${OA}hasSource`)).toEqual([article.iri]);
    expect(at(node, ...target, `${OA}hasState`, `${OA}cachedSource`)).toEqual([article.storedAt]);
    const [start] = at(node, ...target, `${OA}hasSelector`, `${OA}start`);
    const [end] = at(node, ...target, `${OA}hasSelector`, `${OA}end`);
    expect([...text].slice(Number(start), Number(end)).join("")).toBe("Nine of them ran");
    expect(at(node, ...target, `${OA}hasSelector`, `${OA}exact`)).toEqual(["Nine of them ran"]);
    expect(at(node, ...target, `${OA}hasSelector`, `${OA}prefix`)).toEqual(["A 🎉 for the team. "]);
  });

  it("says what each of its bodies is for", async () => {
    const [node] = await expand(annotationDocument(annotation("urn:example:1", result, citations, ENGINE)));
    expect(at(node, `${OA}hasBody`, `${OA}hasPurpose`)).toEqual(
      ["questioning", "tagging", "commenting", "editing"].map((purpose) => `${OA}${purpose}`),
    );
    expect(at(node, `${OA}hasBody`, VALUE)).toEqual([result.asked, result.verdict, result.summary, result.correction]);
    expect(at(node, `${AS}generator`, "http://schema.org/softwareVersion")).toEqual([ENGINE.version]);
  });

  it("annotates the article as a whole where no words decide", async () => {
    const nothing = { asked: "It rained", verdict: "not_enough_info", summary: "The article does not say.", spans: [] };
    const [node] = await expand(annotationDocument(annotation("urn:example:2", nothing, citations, ENGINE)));
    expect(at(node, `${OA}hasTarget`)).toEqual([article.iri]);
  });
});

describe("annotationCollection", () => {
  it("holds the annotations in their order on one page", async () => {
    const items = ["urn:example:1", "urn:example:2"].map((id) => annotation(id, result, citations, ENGINE));
    const [node] = await expand(annotationCollection("urn:example:c", items));
    expect(at(node, "@type")).toEqual([`${AS}OrderedCollection`]);
    expect(at(node, `${AS}totalItems`)).toEqual([2]);
    expect(at(node, `${AS}first`, "@type")).toEqual([`${AS}OrderedCollectionPage`]);
    expect(at(node, `${AS}first`, `${AS}items`, "@id")).toEqual(["urn:example:1", "urn:example:2"]);
  });

  it("is empty for none", async () => {
    const [node] = await expand(annotationCollection("urn:example:c", []));
    expect(at(node, `${AS}totalItems`)).toEqual([0]);
  });
});
