/** The origin and path of a service's address as the user typed it, without a slash at the end; null for no web address. */
export function serviceAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const scheme = isLoopback(trimmed) ? "http" : "https";
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//iu.test(trimmed) ? trimmed : `${scheme}://${trimmed}`);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return null;
  if (url.hostname === "" || url.username !== "" || url.password !== "") return null;
  return url.origin + url.pathname.replace(/\/+$/u, "");
}

function isLoopback(typed: string): boolean {
  return /^(?:localhost|127\.|\[::1\])/iu.test(typed);
}

/** The host permission that belongs to a service. */
export function hostPattern(service: string): string {
  // Match patterns know no ports.
  const { protocol, hostname } = new URL(service);
  return `${protocol}//${hostname}/*`;
}
