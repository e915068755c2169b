/**
 * `npm run answers -- REVISION` compares every answer of this working tree with that of a revision of
 * the repository ("main", "HEAD~3"), byte for byte, on this tree's fixtures: what is made faster must
 * answer as before. Ends with 1 where an answer differs, and says which.
 */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

/** What asks the questions, and the questions: the same on both sides. */
const ASKERS = ["bench/answers", "tests/support", "fixtures"];
const SHOWN = 10;

const [revision = "HEAD"] = process.argv.slice(2);
const root = resolve(import.meta.dirname, "..");
const other = mkdtempSync(join(tmpdir(), "attest-answers-"));

try {
  execFileSync("git", ["worktree", "add", "--detach", other, revision], { cwd: root, stdio: "ignore" });
  symlinkSync(join(root, "node_modules"), join(other, "node_modules"));
  for (const folder of ASKERS) {
    rmSync(join(other, folder), { recursive: true, force: true });
    cpSync(join(root, folder), join(other, folder), { recursive: true });
  }
  const before = await answersOf(other);
  const after = await answersOf(root);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const different = keys.filter((key) => before.get(key)?.digest !== after.get(key)?.digest);
  for (const key of different.slice(0, SHOWN)) console.log(`${key}\n  ${difference(before.get(key), after.get(key))}`);
  console.log(`${different.length} of ${keys.length} answers differ from ${revision}`);
  if (different.length > 0) process.exitCode = 1;
} finally {
  execFileSync("git", ["worktree", "remove", "--force", other], { cwd: root, stdio: "ignore" });
  rmSync(other, { recursive: true, force: true });
}

interface Answer {
  readonly digest: string;
  readonly text: string;
}

async function answersOf(checkout: string): Promise<Map<string, Answer>> {
  const child = spawn("tsx", ["bench/answers/collect.ts"], { cwd: checkout, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const answers = new Map<string, Answer>();
  for await (const line of createInterface({ input: child.stdout })) {
    const at = line.indexOf("\t");
    const text = line.slice(at + 1);
    answers.set(line.slice(0, at), { digest: createHash("sha256").update(text).digest("base64"), text });
  }
  const code = await ended;
  if (code !== 0) throw new Error(`the answers of ${checkout} stopped with ${code}`);
  return answers;
}

/** Both answers around the first place where they part. */
function difference(before: Answer | undefined, after: Answer | undefined): string {
  if (before === undefined || after === undefined) return before === undefined ? "only here" : "only there";
  let at = 0;
  while (before.text[at] === after.text[at]) at += 1;
  const around = ({ text }: Answer): string => text.slice(Math.max(0, at - 80), at + 80);
  return `there: …${around(before)}…\n  here:  …${around(after)}…`;
}
