import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";

import { ReadingCache } from "../../../functions/source/reading-cache.ts";
import { checkClaim, readArticle } from "../../../lib/index.ts";

/**
 * A thread with no more heap than an isolate has: reads each article and judges its claims as the service does. Says
 * "done" when all of it went well; a heap that does not suffice ends the thread.
 */
const { requests } = z
  .object({ requests: z.array(z.object({ text: z.string(), claims: z.array(z.string()) })) })
  .parse(workerData);

const cache = new ReadingCache();
for (const [at, { text, claims }] of requests.entries()) {
  const reading = cache.get(String(at), text.length, () => readArticle({ text }));
  for (const claim of claims) checkClaim({ text: claim }, reading, { asOf: null, minConfidence: 0 });
}
parentPort?.postMessage("done");
