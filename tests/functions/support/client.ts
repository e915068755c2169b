import { env, exports } from "cloudflare:workers";
import * as z from "zod";

/** The service under test, in the same process: every call is a real request to the Worker's default export. */
export const ORIGIN = "http://attest.test";

export function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return ask("GET", path, { headers });
}

export function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return send("POST", path, JSON.stringify(body), headers);
}

/** Sends a body as it is. */
export function send(
  method: string,
  path: string,
  body: BodyInit | null,
  headers: Record<string, string> = {},
): Promise<Response> {
  return ask(method, path, { body, headers: { "Content-Type": "application/json", ...headers } });
}

/** Asks the service. Throws when the answer is not as the OpenAPI document says. */
async function ask(method: string, path: string, init: RequestInit): Promise<Response> {
  const response = await exports.default.fetch(`${ORIGIN}${path}`, { method, ...init });
  const faults = await faultsOf(method, path, response);
  if (faults.length > 0) throw new Error(`the answer is not as described:\n${faults.join("\n")}`);
  return response;
}

const Faults = z.object({ faults: z.array(z.string()) });

/** What in an answer is not as the OpenAPI document says. The response can still be read. */
export async function faultsOf(method: string, path: string, response: Response): Promise<string[]> {
  const { status, headers } = response;
  const { pathname } = new URL(path, ORIGIN);
  const body = new TextDecoder().decode(await response.clone().arrayBuffer());
  const answer = { method, path: pathname, status, headers: Object.fromEntries(headers), body };
  const judged = await env.DESCRIPTION.fetch("http://description/", { method: "POST", body: JSON.stringify(answer) });
  return Faults.parse(await judged.json()).faults;
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}
