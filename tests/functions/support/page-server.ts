import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { TestProject } from "vitest/node";

import { newsPage } from "../../support/news-page.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The origin of a server of pages, some of which misbehave. */
    readonly pages: string;
  }
}

type Handler = (response: ServerResponse, url: URL) => void;

const MIB = 1_048_576;
const HTML = { "Content-Type": "text/html; charset=utf-8" };
const page = (text: string) => `<!doctype html><html lang="en"><head><title>Prices</title></head><body><p>${text}</p>`;
const codesOf = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const latin1 = (text: string): Uint8Array => Uint8Array.from(codesOf(text));
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(codesOf(text)).buffer);
const html =
  (body: string | Uint8Array, headers: Record<string, string> = HTML): Handler =>
  (response) =>
    response.writeHead(200, headers).end(body);

const HANDLERS: Readonly<Record<string, Handler>> = {
  "/article": html(newsPage({})),
  "/short": html(page("Prices rose by 4% in May.")),
  "/xhtml": html(page("Prices rose in May."), { "Content-Type": "Application/XHTML+XML" }),
  "/plain": html("Prices rose in May.\r\n\r\nWages did not.\r\n", { "Content-Type": "text/plain" }),
  "/pdf": html("%PDF-1.7", { "Content-Type": "application/pdf" }),
  "/untyped": html(page("Prices rose."), {}),
  "/empty": html("<html><body><img src=x></body></html>"),
  "/german": html(
    '<html lang="de"><body><p>Die Preise stiegen im Mai um vier Prozent, und die Regierung will handeln.</p></body></html>',
  ),
  "/declared-german": html(
    '<html lang="de"><body><p>The prices rose by 4% in May, and the government has said that it is to act.</p></body></html>',
  ),
  // "Café" in the encodings that the header, a meta element or a byte order mark names, and in none.
  "/header-charset": html(latin1(page("Caf\u00E9 prices")), {
    "Content-Type": 'text/html; charset="ISO-8859-1"',
  }),
  "/meta-charset": html(latin1(`<meta charset="windows-1252">${page("Caf\u00E9 prices")}`), {
    "Content-Type": "text/html",
  }),
  "/byte-order-mark": html(utf16(`\uFEFF${page("Caf\u00E9 prices")}`), {
    "Content-Type": "text/html",
  }),
  "/no-charset": html(page("Caf\u00E9 prices"), { "Content-Type": "text/html" }),
  "/no-charset-latin": html(latin1(page("Caf\u00E9 prices")), { "Content-Type": "text/html" }),
  "/unknown-charset": html(page("Caf\u00E9 prices"), { "Content-Type": "text/html; charset=klingon" }),
  "/redirects": (response, url) => {
    const left = Number(url.searchParams.get("left"));
    response.writeHead(302, { Location: left > 1 ? `/redirects?left=${left - 1}` : "/short" }).end();
  },
  "/loop": (response) => response.writeHead(301, { Location: "/loop" }).end(),
  "/redirect-to": (response, url) => response.writeHead(307, { Location: url.searchParams.get("address") ?? "" }).end(),
  "/redirect-nowhere": (response) => response.writeHead(302).end(),
  "/status": (response, url) =>
    response.writeHead(Number(url.searchParams.get("code")), HTML).end(page("This is not the article.")),
  "/silent": () => {},
  "/stalled": (response) => response.writeHead(200, HTML).write("<p>Prices rose"),
  "/broken": (response) => {
    response.writeHead(200, { ...HTML, "Content-Length": "1000" });
    response.write("<p>Prices rose", () => response.destroy());
  },
  "/hung-up": (response) => response.destroy(),
  "/large": (response) => {
    response.writeHead(200, HTML);
    for (let sent = 0; sent < 3; sent++) response.write("x".repeat(MIB));
    response.end();
  },
  "/large-declared": html("x".repeat(3 * MIB), { ...HTML, "Content-Length": String(3 * MIB) }),
  "/bomb": html(gzipSync("x".repeat(20 * MIB)), { ...HTML, "Content-Encoding": "gzip" }),
  "/just-fits": html(page("Prices rose in May.").padEnd(2 * MIB, " ")),
  "/nested": html("<div>".repeat(20_000)),
};

/** Starts the server before the tests, which run in another process and reach it over the network. */
export default async function setup(project: TestProject): Promise<() => void> {
  const server = createServer(handle);
  project.provide("pages", `http://127.0.0.1:${await listen(server)}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

function handle(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", "http://localhost");
  const handler = HANDLERS[url.pathname];
  if (handler === undefined) response.writeHead(404, HTML).end(page("Not found."));
  else handler(response, url);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error("The server has no port."));
    });
  });
}
