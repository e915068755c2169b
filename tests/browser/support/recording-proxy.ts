import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that a whole browser goes through, whoever in it asks: pages, extensions, workers, the browser itself. */
export interface RecordingProxy {
  /** For Chromium's `--proxy-server`. */
  readonly address: string;
  /** Every address that was asked for, in order; of encrypted requests the host. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts a proxy that answers `pages` (by address without its query) itself, and everything else with 404. No request goes on from here. */
export async function startRecordingProxy(pages: Readonly<Record<string, string>>): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    requests.push(url);
    const page = pages[url.split("?", 1)[0] ?? url];
    response.writeHead(page === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(page ?? "");
  });
  server.on("connect", ({ url = "" }, socket) => {
    requests.push(url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${portOf(server.address())}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || address === null) throw new Error("the proxy listens on no port");
  return address.port;
}
