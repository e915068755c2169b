import jsonld from "jsonld/dist/jsonld.esm.js";
import * as z from "zod";

import { SCHEMA_ORG, WEB_ANNOTATION } from "./contexts.ts";

/** A node of an expanded document: every member is a list, named by an absolute address. */
export type ExpandedNode = Readonly<Record<string, unknown>>;

const CONTEXTS = new Map<string, unknown>([
  ["https://schema.org", SCHEMA_ORG],
  ["http://www.w3.org/ns/anno.jsonld", WEB_ANNOTATION],
]);

const options = {
  safe: true,
  documentLoader: async (url: string) => {
    const document = CONTEXTS.get(url);
    if (document === undefined) throw new Error(`no context is kept for ${url}`);
    return { contextUrl: null, documentUrl: url, document };
  },
};

/** Expands a document with a JSON-LD processor. Throws for a term that its context does not define, or a relative address. */
export async function expand(document: object): Promise<ExpandedNode[]> {
  return z.array(z.record(z.string(), z.unknown())).parse(await jsonld.expand(document, options));
}

/** The document's statements, one N-Quads line each. */
export async function statements(document: object): Promise<string[]> {
  const text = await jsonld.toRDF(document, { ...options, format: "application/n-quads" });
  return text.split("\n").filter((line) => line !== "");
}

/** The values that a path of addresses leads to: nodes, or what a value object or a reference holds. */
export function at(node: ExpandedNode | undefined, ...path: readonly string[]): unknown[] {
  let nodes: unknown[] = [node];
  for (const step of path) {
    nodes = nodes.flatMap((each) => (isNode(each) ? listOf(each[step]) : []));
  }
  return nodes.map((each) => (isNode(each) ? (each["@value"] ?? onlyId(each) ?? each) : each));
}

function isNode(value: unknown): value is ExpandedNode {
  return typeof value === "object" && value !== null;
}

function listOf(value: unknown): unknown[] {
  const items: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.flatMap((item) => (isNode(item) && "@list" in item ? listOf(item["@list"]) : [item]));
}

function onlyId(node: ExpandedNode): unknown {
  return Object.keys(node).length === 1 ? node["@id"] : undefined;
}
