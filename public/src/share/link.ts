import * as z from "zod/mini";

import type { Article } from "../article/article.ts";

/** What a permanent link holds: enough to ask again. Member names are short because they stand in an address. */
const LinkedArticle = z.union([
  z.object({ id: z.string(), hash: z.optional(z.string()) }),
  z.object({
    text: z.string(),
    title: z.optional(z.string()),
    url: z.optional(z.string()),
    publisher: z.optional(z.string()),
    publishedAt: z.optional(z.string()),
  }),
]);

const Linked = z.object({
  v: z.literal(1),
  /** Left out: the whole library. */
  article: z.optional(LinkedArticle),
  /** Claims have `c`, quotations `q` and perhaps their speaker, `s`. */
  questions: z.array(z.union([z.object({ c: z.string() }), z.object({ q: z.string(), s: z.optional(z.string()) })])),
  passage: z.optional(z.string()),
  mode: z.enum(["statements", "passage", "facts"]),
});
export type Linked = z.infer<typeof Linked>;

export function linkedArticle(article: Article): z.infer<typeof LinkedArticle> {
  const { stored, ...inline } = article;
  return stored === undefined ? inline : { id: stored.id, hash: stored.hash.slice(0, 16) };
}

const PREFIX = "#check=";

/** The fragment that stands for a check: JSON, compressed, in base64url. */
export async function fragmentOf(linked: Linked): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(linked));
  const compressed = await passThrough(bytes, new CompressionStream("deflate-raw"));
  return PREFIX + toBase64(compressed);
}

/** What a fragment stands for; null where it is not a link of this page, or a broken one. */
export async function readFragment(fragment: string): Promise<Linked | null> {
  try {
    if (!isLink(fragment)) return null;
    const compressed = fromBase64(fragment.slice(PREFIX.length));
    const bytes = await passThrough(compressed, new DecompressionStream("deflate-raw"), LONGEST);
    const read = Linked.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function isLink(fragment: string): boolean {
  return fragment.startsWith(PREFIX);
}

/** Many times what one check may hold: a link that unpacks to more is no check. */
const LONGEST = 4 * 1024 * 1024;

async function passThrough(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) throw new RangeError("the link unpacks to too much");
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
