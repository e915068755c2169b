import ipaddr from "ipaddr.js";

/** An address that may be fetched, or why it may not. */
export type Judgement = { readonly url: URL } | { readonly refusal: string };

/** Names of networks that are not the public one, with all below them (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
const LOCAL_NAMES = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "intranet",
  "private",
  "lan",
  "home",
  "corp",
  "home.arpa",
  "test",
  "example",
  "invalid",
  "onion",
  "alt",
];
/** The only block of IPv6 that public addresses are given out of (RFC 4291, 2.4). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Judges whether the service may fetch an address: http or https on its own port, without a user's
 * name, and a public host, written plainly. `base` is the page that leads to it; `loopback` admits
 * this machine at any port. Where a name leads to is for the network to say: see docs/deployment.md.
 */
export function judgeAddress(address: string, base: URL | null, loopback: boolean): Judgement {
  const url = URL.parse(address, base?.href);
  if (url === null) return { refusal: "it is not an address" };
  if (url.protocol !== "http:" && url.protocol !== "https:") return { refusal: "only http and https are fetched" };
  if (url.username !== "" || url.password !== "") return { refusal: "it carries a user's name" };
  url.hash = "";
  const host = url.hostname.toLowerCase().replace(/\.+$/u, "");
  if (loopback && isLoopback(host)) return { url };
  if (!["", "80", "443"].includes(url.port)) return { refusal: `port ${url.port} is not one of the Web's` };
  const number = numberOf(host);
  if (number === null) return isPublicName(host) ? { url } : { refusal: `"${host}" is no public name` };
  if (!isPublicNumber(number)) return { refusal: `${host} is no public address (${number.range()})` };
  const isPlain = url.hostname === base?.hostname || namesHost(address, host);
  return isPlain ? { url } : { refusal: "its host is a number written in an unusual way" };
}

/**
 * Whether an address has its host's number in so many words. 0x8.8.2056, 134744072 and fullwidth
 * digits are all 8.8.8.8 as well, and nobody means well by them.
 */
function namesHost(address: string, host: string): boolean {
  const start = address.toLowerCase().indexOf(`//${host}`);
  const behind = address.charAt(start + 2 + host.length);
  return start !== -1 && (behind === "" || "/:?#".includes(behind));
}

type Ip = ReturnType<typeof ipaddr.parse>;

/** The host as an IP address; null for a name. */
function numberOf(host: string): Ip | null {
  const bare = host.startsWith("[") ? host.slice(1, -1) : host;
  return ipaddr.isValid(bare) ? ipaddr.parse(bare) : null;
}

function isPublicNumber(number: Ip): boolean {
  if (number.range() !== "unicast") return false;
  return number instanceof ipaddr.IPv4 || number.match(GLOBAL_IPV6);
}

function isPublicName(host: string): boolean {
  if (!host.includes(".") || host.split(".").includes("")) return false;
  return !LOCAL_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || numberOf(host)?.range() === "loopback";
}
