import { exports } from "cloudflare:workers";

/** The service under test, in the same process: every call is a real request to the Worker's default export. */
export const ORIGIN = "http://attest.test";

export function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return exports.default.fetch(`${ORIGIN}${path}`, { headers });
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
  return exports.default.fetch(`${ORIGIN}${path}`, {
    method,
    body,
    headers: { "Content-Type": "application/json", ...headers },
  });
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}
