import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { QUIET_ENV, runWrangler } from "../../scripts/wrangler.ts";

const Failure = z.object({ code: z.int(), stdout: z.string(), stderr: z.string() });
let store: string;

/** `npm run keys -- ...` on a database of the test's own. */
async function keys(...args: string[]): Promise<z.output<typeof Failure>> {
  const command = ["scripts/keys.ts", ...args, "--persist-to", store];
  try {
    return { code: 0, ...(await promisify(execFile)("tsx", command, { env: QUIET_ENV })) };
  } catch (error) {
    return Failure.parse(error);
  }
}

// Each call starts wrangler anew.
describe("npm run keys", { timeout: 180_000 }, () => {
  beforeAll(async () => {
    store = await mkdtemp(join(tmpdir(), "attest-keys-"));
    await runWrangler(["d1", "migrations", "apply", "attest", "--local", "--persist-to", store]);
  }, 120_000);

  it("makes a key, lists it without its secret, and takes it back once", async () => {
    const made = await keys("create", "the city's desk", "--read-only");
    const [key = "", id = ""] = /^attest_([a-z0-9]+)_[\w-]{32}$/mu.exec(made.stdout) ?? [];
    expect(key).not.toBe("");
    const listed = await keys("list");
    expect(listed.stdout).toContain("the city's desk");
    expect(listed.stdout).toMatch(/'read'/u);
    expect(listed.stdout).not.toContain(key.slice(-32));
    const gone = await keys("revoke", id);
    expect([gone.code, gone.stdout.trim()]).toEqual([0, `The key "the city's desk" (${id}) is revoked.`]);
    const again = await keys("revoke", id);
    expect([again.code, again.stdout]).toEqual([1, ""]);
    expect(again.stderr).toContain(`There is no key with the id "${id}"`);
  });

  it.each([
    [["create"]],
    [["create", " "]],
    [["create", "a", "b"]],
    [["revoke"]],
    [["list", "x"]],
    [["burn", "x"]],
    [[]],
  ])("says how it is called to %j", async (args) => {
    const { code, stderr } = await keys(...args);
    expect(code).toBe(2);
    expect(stderr).toContain("Usage: npm run keys");
    expect(stderr).not.toContain(" at ");
  });
});
