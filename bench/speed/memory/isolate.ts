import { unstable_startWorker } from "wrangler";
import { z } from "zod";

/** The Worker that `npm run build` left, in workerd, with its inspector to ask the isolate for its heap. */
export interface InspectedService {
  readonly origin: string;
  /** Megabytes of the isolate's heap that are in use, garbage that stands there yet and buffers beside it included. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

export async function startInspectedService(): Promise<InspectedService> {
  // Else wrangler asks Cloudflare where on earth the Worker would run.
  process.env["CLOUDFLARE_CF_FETCH_ENABLED"] ??= "false";
  const worker = await unstable_startWorker({
    config: "wrangler.toml",
    entrypoint: "dist/worker/index.js",
    bindings: { LOG_REQUESTS: { type: "plain_text", value: "off" } },
    build: { bundle: false },
    dev: { persist: false, remote: false, logLevel: "error", server: { port: 0 }, inspector: { port: 0 } },
  });
  await worker.ready;
  const inspectorUrl = await worker.inspectorUrl;
  if (inspectorUrl === undefined) throw new Error("workerd was started without an inspector");
  const inspector = await connect(inspectorUrl);
  return {
    origin: (await worker.url).origin,
    heap: async () => {
      const { usedSize, backingStorageSize } = HEAP_USAGE.parse(await inspector.call("Runtime.getHeapUsage"));
      return (usedSize + backingStorageSize) / 1e6;
    },
    stop: async () => {
      inspector.close();
      await worker.dispose();
    },
  };
}

const HEAP_USAGE = z.object({ usedSize: z.number(), backingStorageSize: z.number() });
const TARGETS = z.array(z.object({ webSocketDebuggerUrl: z.string() }));
const REPLY = z.object({ id: z.number().optional(), result: z.unknown().optional() });

type HeaderedWebSocket = new (url: string, options: { headers: Readonly<Record<string, string>> }) => WebSocket;

/** Node's own, which takes headers; the types at hand are those of a Worker's. */
const NodeWebSocket = z.custom<HeaderedWebSocket>((value) => typeof value === "function").parse(globalThis.WebSocket);

interface Inspector {
  call(method: string): Promise<unknown>;
  close(): void;
}

/** Speaks the inspector's protocol (chromedevtools.github.io/devtools-protocol) with the Worker. */
async function connect(url: URL): Promise<Inspector> {
  const [target] = TARGETS.parse(await (await fetch(new URL("/json", `http://${url.host}`))).json());
  // wrangler lets nobody in who does not say where he comes from.
  const socket = new NodeWebSocket(target?.webSocketDebuggerUrl ?? url.href, {
    headers: { Origin: "http://localhost" },
  });
  await new Promise((opened, failed) => {
    socket.addEventListener("open", opened, { once: true });
    socket.addEventListener("error", failed, { once: true });
  });
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener("message", ({ data }) => {
    const { id, result } = REPLY.parse(JSON.parse(String(data)));
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let calls = 0;
  return {
    call: async (method) => {
      const id = ++calls;
      return new Promise((answered) => {
        waiting.set(id, answered);
        socket.send(JSON.stringify({ id, method }));
      }).finally(() => waiting.delete(id));
    },
    close: () => socket.close(),
  };
}
