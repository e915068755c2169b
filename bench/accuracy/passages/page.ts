import { existsSync, readFileSync, writeFileSync } from "node:fs";

const PAGE = "docs/evaluation-passages.md";
const HEAD = "# Passages and warnings: how they measure\n";

/** Writes one section of the page, dated, and leaves the others as they are. */
export function writeSection(title: string, command: string, text: string): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : HEAD;
  const kept = page
    .split(/^(?=## )/mu)
    .slice(1)
    .filter((section) => !section.startsWith(`## ${title}\n`));
  const dated = `\`npm run eval -- ${command}\`, ${new Date().toISOString().slice(0, 10)}.`;
  const sections = [...kept.map((section) => section.trimEnd()), `## ${title}\n\n${dated}\n\n${text}`];
  writeFileSync(PAGE, `${[HEAD.trimEnd(), ...sections.toSorted()].join("\n\n")}\n`);
}
