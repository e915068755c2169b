import { LIMITS } from "../schema/limits.ts";
import { collectBytes } from "./byte-stream.ts";
import { Problem, type ProblemDetail, pointerStep } from "./problem.ts";

/**
 * Reads a request's JSON body. Throws a Problem for a body that is not declared as JSON, is too
 * large (counted as it arrives, whatever Content-Length says) or too slow, is not UTF-8 or not JSON, is nested
 * too deeply, or holds a string or a member name that the service does not take.
 */
export async function readJson(
  request: Request,
  limit: number = LIMITS.bodyBytes,
  milliseconds: number = LIMITS.bodyMilliseconds,
): Promise<unknown> {
  checkMediaType(request.headers);
  const value = parse(await readBytes(request, limit, milliseconds));
  inspect(value);
  return value;
}

/** JSON in UTF-8 and as it is: what another media type or a coding would mean is for nobody to guess. */
function checkMediaType(headers: Headers): void {
  const [type = "", ...parameters] = (headers.get("Content-Type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith("charset="));
  if (type.trim() !== "application/json" || !/^charset="?utf-?8"?$/u.test(charset ?? "charset=utf-8")) {
    throw new Problem("unsupported-media-type", "The body's Content-Type must be application/json, in UTF-8.", {
      headers: { Accept: "application/json" },
    });
  }
  const coding = headers.get("Content-Encoding")?.trim().toLowerCase() ?? "";
  if (coding === "" || coding === "identity") return;
  throw new Problem("unsupported-media-type", "The body must be sent without a Content-Encoding.", {
    headers: { "Accept-Encoding": "identity" },
  });
}

async function readBytes(request: Request, limit: number, milliseconds: number): Promise<Uint8Array> {
  const tooLarge = (): Problem => new Problem("body-too-large", `The body exceeds ${limit} bytes.`);
  if (Number(request.headers.get("Content-Length")) > limit) throw tooLarge();
  const signal = AbortSignal.timeout(milliseconds);
  let bytes: Uint8Array | null;
  try {
    bytes = await collectBytes(request.body, limit, signal);
  } catch (cause) {
    if (!signal.aborted) throw new Problem("malformed-json", "The body broke off.", { cause });
    throw new Problem("body-timeout", `The body did not arrive within ${milliseconds / 1_000} seconds.`, { cause });
  }
  if (bytes === null) throw tooLarge();
  return bytes;
}

function parse(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) throw new Problem("malformed-json", "The body is empty.");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (cause) {
    throw new Problem("malformed-json", "The body is not valid UTF-8.", { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem("malformed-json", "The body is not valid JSON.", { cause });
  }
}

/** Enough for every request of the contract, and few enough for any code that walks the value. */
const MAX_DEPTH = 32;

/** Walks a parsed value without recursion and refuses what no schema should have to think of. */
function inspect(root: unknown): void {
  const stack: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value: root, pointer: "", depth: 1 },
  ];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { value, pointer, depth } = item;
    if (typeof value === "string") checkText(value, pointer);
    if (typeof value !== "object" || value === null) continue;
    if (depth > MAX_DEPTH) {
      throw new Problem("nesting-too-deep", `The body is nested deeper than ${MAX_DEPTH} levels.`, {
        errors: [{ pointer, detail: "nested too deeply" }],
      });
    }
    for (const [key, member] of Object.entries(value)) {
      if (!Array.isArray(value)) checkName(key, pointer);
      if (typeof member === "string") checkText(member, pointer, key);
      else if (typeof member === "object" && member !== null) {
        stack.push({ value: member, pointer: pointerStep(pointer, key), depth: depth + 1 });
      }
    }
  }
}

function checkText(text: string, pointer: string, key?: string): void {
  if (text.isWellFormed()) return;
  const errors: ProblemDetail[] = [
    { pointer: key === undefined ? pointer : pointerStep(pointer, key), detail: "holds a lone surrogate" },
  ];
  throw new Problem("ill-formed-text", "A string holds a lone surrogate.", { errors });
}

function checkName(key: string, pointer: string): void {
  if (!key.isWellFormed()) {
    throw new Problem("ill-formed-text", "A member's name holds a lone surrogate.", {
      errors: [{ pointer, detail: "a member's name holds a lone surrogate" }],
    });
  }
  if (key === "__proto__") {
    throw new Problem("invalid-request", "A member may not be called __proto__.", {
      errors: [{ pointer: pointerStep(pointer, key), detail: "unknown member" }],
    });
  }
}
