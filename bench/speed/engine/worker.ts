import type { Operation } from "./operations.ts";
import { OPERATIONS, prepare } from "./operations.ts";

const prepared = new Map<string, () => unknown>();

/** `POST /OPERATION/NAME` with the material makes it ready under the name; `GET` does it once. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const operation = operationOf(decodeURIComponent(pathname.split("/")[1] ?? ""));
    if (request.method === "POST") prepared.set(pathname, prepare(operation, await request.text()));
    const run = prepared.get(pathname);
    if (run === undefined) return new Response("not prepared", { status: 404 });
    run();
    return new Response("done");
  },
};

function operationOf(name: string): Operation {
  const operation = OPERATIONS.find((each) => each === name);
  if (operation === undefined) throw new Error(`no operation "${name}"`);
  return operation;
}
