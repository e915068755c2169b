import { collectBytes } from "../http/byte-stream.ts";
import { Problem } from "../http/problem.ts";
import { LIMITS } from "../schema/limits.ts";
import { decode } from "./decode.ts";
import { judgeAddress } from "./public-address.ts";

/** What an address gave: a page's HTML, or plain text. */
export interface FetchedPage {
  readonly kind: "html" | "text";
  readonly content: string;
}

export interface FetchOptions {
  /** Admits addresses of this machine, at any port. */
  readonly loopback: boolean;
  /** For all of it: every redirect, and the last byte. */
  readonly milliseconds: number;
  /** Where the address stands in the request's body. */
  readonly pointer: string;
}

const KINDS: Readonly<Record<string, FetchedPage["kind"]>> = {
  "text/html": "html",
  "text/plain": "text",
};
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  Accept: "text/html, text/plain;q=0.8",
  "Accept-Language": "en",
  "User-Agent": "Attest/1 (reads articles for fact-checking)",
};

/**
 * Fetches a page of the public Web. Throws a Problem that says what happened: `address-refused` for
 * an address that may not be fetched, else what went wrong at the other end.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(options.milliseconds);
  try {
    const response = await followed(address, options, signal);
    return await pageOf(response, signal);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (signal.aborted) {
      const seconds = options.milliseconds / 1_000;
      throw new Problem("page-timeout", `The page did not arrive within ${seconds} seconds.`, { cause: error });
    }
    throw new Problem("page-unreachable", "The page's server could not be reached, or broke off.", { cause: error });
  }
}

/** The first answer that is no redirect. Each address on the way is judged before it is asked. */
async function followed(address: string, { loopback, pointer }: FetchOptions, signal: AbortSignal): Promise<Response> {
  const first = judgeAddress(address, null, loopback);
  if ("refusal" in first) {
    throw new Problem("address-refused", `The address is not fetched: ${first.refusal}.`, {
      errors: [{ pointer, detail: first.refusal }],
    });
  }
  let { url } = first;
  for (let redirects = 0; redirects <= LIMITS.pageRedirects; redirects++) {
    const response = await fetch(url, { redirect: "manual", headers: HEADERS, signal });
    if (!REDIRECTS.has(response.status)) return response;
    await response.body?.cancel();
    const location = response.headers.get("Location");
    if (location === null) throw new Problem("page-redirect", "The page redirects and does not say where to.");
    const next = judgeAddress(location, url, loopback);
    if ("refusal" in next) {
      throw new Problem("page-redirect", `The page redirects to an address that is not fetched: ${next.refusal}.`);
    }
    url = next.url;
  }
  throw new Problem("page-redirect", `The page redirects more than ${LIMITS.pageRedirects} times.`);
}

async function pageOf(response: Response, signal: AbortSignal): Promise<FetchedPage> {
  const [type = "", ...parameters] = (response.headers.get("Content-Type") ?? "").split(";");
  const kind = KINDS[type.trim().toLowerCase()];
  if (!response.ok || kind === undefined) {
    await response.body?.cancel();
    if (!response.ok) throw new Problem("page-status", `The page's server answered ${response.status}.`);
    const given = type.trim() === "" ? "no media type" : `"${type.trim().slice(0, 100)}"`;
    throw new Problem("page-media-type", `The address gives ${given}, not HTML or plain text.`);
  }
  const bytes = await readLimited(response, signal);
  return { kind, content: decode(bytes, charsetOf(parameters)) };
}

function charsetOf(parameters: readonly string[]): string | null {
  for (const parameter of parameters) {
    const [name = "", value = ""] = parameter.split("=", 2);
    if (name.trim().toLowerCase() === "charset") return value.trim().replace(/^["']|["']$/gu, "");
  }
  return null;
}

/** Counted as it arrives and unpacked, whatever Content-Length says. */
async function readLimited(response: Response, signal: AbortSignal): Promise<Uint8Array> {
  const limit = LIMITS.pageBytes;
  const tooLarge = () => new Problem("page-too-large", `The page exceeds ${limit} bytes.`);
  if (Number(response.headers.get("Content-Length")) > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const bytes = await collectBytes(response.body, limit, signal);
  if (bytes === null) throw tooLarge();
  return bytes;
}
