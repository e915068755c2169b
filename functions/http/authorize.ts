import { type ApiKey, findKey, isAdminKey, type Scope } from "../library/keys.ts";
import type { AppContext } from "./context.ts";
import { Problem } from "./problem.ts";

/** The caller's key. Throws 401 without a known one, 403 where it lacks the scope. */
export async function authorize(context: AppContext, scope: Scope): Promise<ApiKey> {
  if (bearerToken(context) === null) throw unauthorized("A key is needed to write.", 'Bearer realm="attest"');
  const key = await context.var.timing.measure("auth", () => callerKey(context));
  if (key === null) throw unauthorized("The key is not known.", 'Bearer realm="attest", error="invalid_token"');
  if (key.scopes.includes(scope)) return key;
  throw new Problem("forbidden", `The key lacks the scope "${scope}".`, {
    headers: { "WWW-Authenticate": `Bearer realm="attest", error="insufficient_scope", scope="${scope}"` },
  });
}

/** The key that the request carries; null for none or an unknown one. Looked up once a request. */
export async function callerKey(context: AppContext): Promise<ApiKey | null> {
  const known = context.get("callerKey");
  if (known !== undefined) return known;
  const token = bearerToken(context);
  const key = token === null ? null : await knownKey(context, token);
  context.set("callerKey", key);
  return key;
}

async function knownKey(context: AppContext, token: string): Promise<ApiKey | null> {
  const { ADMIN_KEY, DB } = context.env;
  return (await isAdminKey(token, ADMIN_KEY)) ? { id: "admin", scopes: ["read", "write"] } : findKey(DB, token);
}

function bearerToken(context: AppContext): string | null {
  return /^Bearer +(\S{1,512})$/iu.exec(context.req.header("Authorization") ?? "")?.[1] ?? null;
}

function unauthorized(detail: string, challenge: string): Problem {
  return new Problem("unauthorized", detail, { headers: { "WWW-Authenticate": challenge } });
}
