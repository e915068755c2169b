import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";

export const PAGE = "docs/performance.md";

/** Puts what was measured between the marks `<!-- measured: NAME -->` and `<!-- end -->` of the page, with when and on what. */
export async function writeSection(name: string, markdown: string): Promise<void> {
  const section = `<!-- measured: ${name} -->\n\n${environment()}\n\n${markdown.trim()}\n\n<!-- end -->`;
  console.log(`\n${section}\n`);
  if (!existsSync(PAGE)) return;
  const page = await readFile(PAGE, "utf8");
  const place = new RegExp(`<!-- measured: ${name} -->[\\s\\S]*?<!-- end -->`, "u");
  if (!place.test(page)) throw new Error(`${PAGE} has no place for "${name}"`);
  await writeFile(
    PAGE,
    page.replace(place, () => section),
  );
  execFileSync("oxfmt", [PAGE]);
}

function environment(): string {
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  const versions = ["wink-nlp", "compromise", "workerd", "miniflare", "hono"].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  const load = loadavg()[0] ?? 0;
  return `_${new Date().toISOString().slice(0, 10)}; ${cpus().length} cores of ${processor}, load ${load.toFixed(1)}; Node ${process.versions.node}, ${versions.join(", ")}._`;
}

function versionOf(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, "utf8");
  return /"version": "([^"]+)"/u.exec(text)?.[1] ?? "unknown";
}

/** A Markdown table; the first column is text, the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_name, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Milliseconds with three digits that say something. */
export function ms(value: number): string {
  return value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value >= 1
        ? value.toFixed(2)
        : value.toFixed(3);
}
