/**
 * How often clean articles are said to contradict themselves.
 *
 *   npm run eval -- warnings [data folder = ../shared/data] [--half train]
 *
 * The articles are published news, taken for clean: every alarm is printed with both places, to be read
 * and judged. With `--half train` the rules meet articles that they were not tuned on.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { extractFacts, readArticle } from "../../lib/index.ts";
import { calendarDate } from "../../lib/align/read-article.ts";
import { writeSection } from "./passages/page.ts";

const Row = z.object({
  id: z.string(),
  article: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
});

/** What the figure does not say. */
const LIMITS_OF_IT =
  "This measures false alarms alone; how many real contradictions are found is measured on no set. What each rule must find, and the near misses that it must leave alone, stand in tests/lib/consistency/rules.test.ts. `--half train` runs the other 840 articles, which the rules were not tuned on either.";

const args = process.argv.slice(2);
const half = args.includes("--half") ? (args[args.indexOf("--half") + 1] ?? "dev") : "dev";
const folder = args[0] !== undefined && !args[0].startsWith("--") ? args[0] : "../shared/data";
const path = join(folder, "quotes", `polnear_articles_${half}.jsonl`);

if (!existsSync(path)) {
  console.log(`no ${path}: PolNeAR (E. Newell et al., LREC 2018) as JSON lines of {id, article, title, date}`);
} else {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Row.parse(JSON.parse(line)));
  const alarms = new Map<string, number>();
  let alarmed = 0;
  let longest = 0;
  const started = performance.now();
  for (const { id, article, title, date } of rows) {
    const before = performance.now();
    const publishedAt = calendarDate(date ?? undefined);
    const reading = readArticle({
      text: article,
      ...(title == null ? {} : { title }),
      ...(publishedAt === null ? {} : { publishedAt }),
    });
    const { warnings } = extractFacts(reading);
    longest = Math.max(longest, performance.now() - before);
    if (warnings.length > 0) alarmed += 1;
    for (const { code, message, spans, title: inTitle } of warnings) {
      alarms.set(code, (alarms.get(code) ?? 0) + 1);
      console.log(`\n${id} ${code}: ${message}${inTitle === undefined ? "" : `\n  title: ${title ?? ""}`}`);
      for (const span of spans) console.log(`  ${span.text} | ${span.sentence.text}`);
    }
  }
  const each = ((performance.now() - started) / rows.length).toFixed(1);
  const counts = [...alarms].map(([code, count]) => `${code} ${count}`).join(", ");
  const report = `PolNeAR ${half}: ${rows.length} published news articles, taken for clean. Articles with a warning: ${alarmed}${counts === "" ? "" : ` (${counts})`}. Reading, facts and warnings together took ${each} ms an article on the mean, ${longest.toFixed(0)} at most.`;
  console.log(`\n${report}`);
  if (half === "dev") writeSection("Warnings", "warnings", `${report}\n\n${LIMITS_OF_IT}`);
}
