/**
 * Many clients at once: `npm run faults -- clients [--clients 50] [--seconds 60]`. They read, search, check,
 * store, write over and remove articles of the built Worker; in the end every write that was
 * acknowledged is looked for. Fails for any answer that is not the one expected, and for a lost write.
 */
import { parseArgs } from "node:util";

import { insertKey, keyRow } from "../../functions/library/keys.ts";
import { startBuiltService } from "../../tests/support/built-service.ts";
import { inconsistencies } from "../../tests/support/library-consistency.ts";
import { ArticleGenerator } from "../library/generated-articles.ts";
import { seededRandom } from "../random.ts";

const { clients, seconds } = parseArgs({
  options: { clients: { type: "string", default: "50" }, seconds: { type: "string", default: "60" } },
}).values;

const generator = new ArticleGenerator(50);
const service = await startBuiltService();
const wrong: string[] = [];
const times: number[] = [];
let [writes, lost] = [0, 0];
/** Of each client, the text that each of its articles must have now; null for one that was removed. */
const written = new Map<string, string | null>();
try {
  const until = performance.now() + 1000 * Number(seconds);
  await Promise.all(Array.from({ length: Number(clients) }, (_none, number) => work(number, until)));
  for (const [id, text] of written) {
    const row = await service.env.DB.prepare("SELECT text FROM articles WHERE id = ?").bind(id).first();
    if ((row?.["text"] ?? null) !== text) lost += 1;
  }
  wrong.push(...(await inconsistencies(service.env.DB)));
} finally {
  await service.stop();
}

times.sort((a, b) => a - b);
const at = (share: number): string => `${(times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0)} ms`;
console.log(
  `${clients} clients for ${seconds} s: ${times.length} requests, ${writes} of them writes; median ${at(0.5)}, 99% within ${at(0.99)}.`,
);
console.log(`${wrong.length} wrong answers, ${lost} lost writes among ${written.size} articles.`);
for (const each of wrong.slice(0, 20)) console.log(each);
if (wrong.length + lost > 0) process.exitCode = 1;

async function work(number: number, until: number): Promise<void> {
  const random = seededRandom(number + 1);
  const key = `attest_client${number}_0123456789abcdef`;
  await insertKey(service.env.DB, await keyRow(key, `client ${number}`, ["read", "write"], new Date()));
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  const ask = async (method: string, path: string, statuses: readonly number[], body?: unknown): Promise<string> => {
    const from = performance.now();
    const response = await fetch(`${service.origin}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    times.push(performance.now() - from);
    if (!statuses.includes(response.status)) wrong.push(`${method} ${path}: ${response.status} ${text.slice(0, 200)}`);
    return text;
  };
  for (let turn = 0; performance.now() < until; turn++) {
    const { draft, claims } = generator.article(number * 1_000_000 + turn);
    const id = `client-${number}-${Math.floor(random() * 5)}`;
    const there = written.get(id) ?? null;
    switch (Math.floor(random() * 6)) {
      case 0:
        await ask("PUT", `/v1/articles/${id}`, [there === null ? 201 : 200], draft);
        written.set(id, draft.text);
        writes += 1;
        break;
      case 1:
        await ask("DELETE", `/v1/articles/${id}`, [there === null ? 404 : 204]);
        written.set(id, null);
        writes += 1;
        break;
      case 2: {
        const answer = await ask("POST", "/v1/articles", [201], draft);
        const stored = /"id":"([^"]+)"/u.exec(answer)?.[1];
        if (stored !== undefined) written.set(stored, draft.text);
        writes += 1;
        break;
      }
      case 3: {
        const answer = await ask("GET", `/v1/articles/${id}`, [there === null ? 404 : 200]);
        if (there !== null && !answer.includes(JSON.stringify(there)))
          wrong.push(`GET ${id} gave another text than was written`);
        break;
      }
      case 4:
        await ask("GET", `/v1/articles?limit=3&query=${encodeURIComponent(claims[0] ?? "")}`, [200]);
        break;
      default:
        await ask("POST", "/v1/claims/check", [200], { claim: claims[1] ?? "", article: { text: draft.text } });
    }
  }
}
