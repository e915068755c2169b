import { IPv6, parse } from "ipaddr.js";

import { callerKey } from "./authorize.ts";
import type { AppContext } from "./context.ts";

/** Who is counted, and by which of the policies in wrangler.toml. */
export interface Client {
  readonly policy: "address" | "key" | "direct";
  readonly name: string;
}

/** The caller's key; else its address; else that of a caller that did not come through Cloudflare's network. */
export async function clientOf(context: AppContext): Promise<Client> {
  const key = await callerKey(context).catch(() => null);
  if (key !== null) return { policy: "key", name: key.id };
  const network = networkOf(context.req.header("CF-Connecting-IP") ?? "");
  return network === null ? { policy: "direct", name: "direct" } : { policy: "address", name: network };
}

/**
 * The network that one client has to itself: the address, or of IPv6 the first 64 bits. Null for a
 * loopback address, which only a local client has, and for what is no address.
 */
function networkOf(address: string): string | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(address);
  } catch {
    return null;
  }
  if (parsed.range() === "loopback") return null;
  if (!(parsed instanceof IPv6)) return parsed.toString();
  return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.parts.slice(0, 4).join(":");
}
