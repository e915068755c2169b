import type { PageDocument } from "./dom.ts";

/** What a page's JSON-LD says of its article; null where it says nothing. */
export interface StructuredMetadata {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

type Members = Readonly<Record<string, unknown>>;

/** schema.org's Article and its subtypes, and what news sites use in their place. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe|APIReference)$/u;
/** Nodes looked at in one page. */
const MAX_NODES = 2_000;

/**
 * Reads the first article of the page's JSON-LD, wherever it stands: alone, in a list, in `@graph` or
 * as another node's `mainEntity`. Where there is none, a WebPage's date counts.
 * @see https://schema.org/Article
 */
export function readJsonLd(document: PageDocument): StructuredMetadata | null {
  let page: Members | null = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parse(script.textContent ?? ""))) {
      const types = listOf(node["@type"]).filter((type) => typeof type === "string");
      if (types.some((type) => ARTICLE_TYPE.test(type))) return metadataOf(node);
      if (page === null && types.some((type) => type.endsWith("WebPage"))) page = node;
    }
  }
  return page === null ? null : { ...metadataOf(page), headline: null };
}

function parse(script: string): unknown {
  const json = script
    .trim()
    .replace(/^<!\[CDATA\[/u, "")
    .replace(/\]\]>$/u, "");
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The nodes of a JSON-LD document, outer ones first. */
function nodesOf(root: unknown): Members[] {
  const nodes: Members[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const value = queue[at];
    if (isList(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isMembers(value)) {
      nodes.push(value);
      queue.push(value["@graph"], value["mainEntity"], value["mainEntityOfPage"]);
    }
  }
  return nodes;
}

function metadataOf(node: Members): StructuredMetadata {
  return {
    headline: textOf(node["headline"]) ?? textOf(node["name"]),
    byline: namesOf(node["author"]),
    siteName: namesOf(node["publisher"]),
    publishedAt: textOf(node["datePublished"]),
    language: textOf(node["inLanguage"]),
  };
}

/** The names of people or organizations, each given as a name or as a node with one. */
function namesOf(value: unknown): string | null {
  const names = listOf(value).map((each) => textOf(isMembers(each) ? each["name"] : each));
  const given = names.filter((name) => name !== null && !name.startsWith("http"));
  return given.length === 0 ? null : given.join(", ");
}

function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [value];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
