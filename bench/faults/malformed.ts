/**
 * Ten thousand malformed requests to the built Worker: `npm run faults -- malformed [--requests 10000]`.
 * Prints how often each status was answered and the longest wait; fails for a 5xx, for an answer that stays later
 * than a second when asked again, and for any change of the library.
 */
import { parseArgs } from "node:util";

import { DEV_KEY } from "../../scripts/dev-key.ts";
import { startBuiltService } from "../../tests/support/built-service.ts";
import { inconsistencies, snapshot } from "../../tests/support/library-consistency.ts";
import { malformedRequests, SEED } from "../../tests/support/malformed-requests.ts";

const { requests } = parseArgs({ options: { requests: { type: "string", default: "10000" } } }).values;
/** Of an answer, in milliseconds. */
const LONGEST = 1_000;
/** Requests that a key may make a minute: without a pause the quota would refuse what the schema should. */
const PACE = { requests: 5_500, milliseconds: 61_000 };

const service = await startBuiltService();
const statuses = new Map<number, number>();
const wrong: string[] = [];
const times: number[] = [];
let late = 0;
try {
  const before = await snapshot(service.env.DB);
  for (const { name, method, path, headers, body, refused } of malformedRequests(SEED, Number(requests))) {
    if (times.length > 0 && times.length % PACE.requests === 0)
      await new Promise((resolve) => setTimeout(resolve, PACE.milliseconds));
    const send = (): Promise<Answer> => sendOne(`${service.origin}${path}`, method, wellFormed(headers), body);
    let answer = await send();
    // A machine that others use as well makes anything late now and then; what is late by itself is late again.
    for (let again = 0; again < 2 && answer.time > LONGEST; again++) {
      late += 1;
      const next = await send();
      if (next.time < answer.time) answer = next;
    }
    const { status, text, time } = answer;
    times.push(time);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const bad = status >= 500 || status === 429 || (refused && status < 400);
    if (bad || time > LONGEST || text.includes("/problems/internal-error")) {
      wrong.push(`${name}: ${status} after ${time.toFixed(0)} ms, ${text.slice(0, 200)}`);
    }
  }
  if ((await snapshot(service.env.DB)) !== before) wrong.push("the library was changed");
  wrong.push(...(await inconsistencies(service.env.DB)));
} finally {
  await service.stop();
}

times.sort((a, b) => a - b);
const at = (share: number): string => `${(times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(1)} ms`;
console.log(
  `${times.length} requests: median ${at(0.5)}, 99% within ${at(0.99)}, longest ${at(1)}; ${late} sent again because they were late.`,
);
console.log(
  [...statuses]
    .toSorted(([a], [b]) => a - b)
    .map(([status, count]) => `${status}: ${count}`)
    .join(", "),
);
console.log(
  wrong.length === 0 ? "Nothing was answered wrongly, and the library is as it was." : wrong.slice(0, 20).join("\n"),
);
if (wrong.length > 0) process.exitCode = 1;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly time: number;
}

async function sendOne(
  address: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array | null,
): Promise<Answer> {
  const from = performance.now();
  const response = await fetch(address, {
    method,
    headers: { Authorization: `Bearer ${DEV_KEY}`, ...headers },
    ...(body === null ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, text, time: performance.now() - from };
}

/** Headers that HTTP itself knows how to carry from here. */
function wellFormed(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "Content-Length"));
}
