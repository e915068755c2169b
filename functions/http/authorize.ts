import { type ApiKey, findKey, type Scope } from "../library/keys.ts";
import type { AppContext } from "./context.ts";
import { Problem } from "./problem.ts";

/** The caller's key. Throws 401 without a known one, 403 where it lacks the scope. */
export async function authorize(context: AppContext, scope: Scope): Promise<ApiKey> {
  const token = /^Bearer +(\S+)$/iu.exec(context.req.header("Authorization") ?? "")?.[1];
  if (token === undefined) throw unauthorized("A key is needed to write.", 'Bearer realm="attest"');
  const { DB } = context.env;
  const key = await context.var.timing.measure("auth", () => findKey(DB, token));
  if (key === null) throw unauthorized("The key is not known.", 'Bearer realm="attest", error="invalid_token"');
  if (key.scopes.includes(scope)) return key;
  throw new Problem("forbidden", `The key lacks the scope "${scope}".`, {
    headers: { "WWW-Authenticate": `Bearer realm="attest", error="insufficient_scope", scope="${scope}"` },
  });
}

function unauthorized(detail: string, challenge: string): Problem {
  return new Problem("unauthorized", detail, { headers: { "WWW-Authenticate": challenge } });
}
