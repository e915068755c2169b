import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface LocalSite {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves pages of the tests' own on a free port of the loopback interface. */
export async function serveLocally(listener: RequestListener): Promise<LocalSite> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || address === null) throw new Error("the server listens on no port");
  return address.port;
}

/** A listener that answers each path of `pages` with its HTML, and any other with 404. */
export function htmlPages(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return ({ url }, response) => {
    const page = pages[new URL(url ?? "/", "http://localhost").pathname];
    response.writeHead(page === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.end(page ?? "<!doctype html><title>Not found</title><p>Not found.</p>");
  };
}
