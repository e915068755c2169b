/**
 * How well mentions are tied to entities, on news articles with marked speakers (PolNeAR):
 * `npx tsx bench/accuracy/coreference.ts [data folder] [--show N]`. For speakers that the article
 * names by one word, does the mention belong to an entity with a fuller name that holds the word?
 * `--show N` prints N pronouns and definite phrases with what they were resolved to, for reading.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { findEntities } from "../../lib/extract/entities.ts";
import { nameKey } from "../../lib/extract/entities/name-key.ts";
import { readDocument } from "../../lib/text/document.ts";

const Article = z.object({ id: z.string(), article: z.string() });
const Quote = z.object({
  article_id: z.string(),
  speaker: z.string(),
  speaker_kind: z.string(),
  speaker_spans: z.array(z.tuple([z.number(), z.number()])).nullable(),
});
type Quote = z.infer<typeof Quote>;

function rows<T>(path: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const row = schema.safeParse(JSON.parse(line));
      return row.success ? [row.data] : [];
    });
}

const args = process.argv.slice(2);
const showAt = args.indexOf("--show");
const show = showAt < 0 ? 0 : Number(args[showAt + 1]);
const folder = args[0] !== undefined && !args[0].startsWith("--") ? args[0] : "../shared/data";
const half = args.includes("--dev") ? "dev" : "train";
const path = join(folder, "quotes", `polnear_articles_${half}.jsonl`);
if (!existsSync(path)) {
  console.log(`no data at ${path}`);
  process.exit(0);
}

/** A fixed shuffle, so that two runs show the same sample. */
function shuffled<T>(items: readonly T[]): T[] {
  let state = 42;
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = state % (i + 1);
    const [a, b] = [copy[i], copy[j]];
    if (a !== undefined && b !== undefined) [copy[i], copy[j]] = [b, a];
  }
  return copy;
}

const articles = shuffled(rows(path, Article)).slice(0, half === "dev" ? 84 : 300);
const quotes = new Map<string, Quote[]>();
for (const quote of rows(join(folder, "quotes", `polnear_quotes_${half}.jsonl`), Quote)) {
  quotes.set(quote.article_id, [...(quotes.get(quote.article_id) ?? []), quote]);
}

const tally = {
  linked: 0,
  bare: 0,
  elsewhere: 0,
  missing: 0,
  pronouns: 0,
  resolved: 0,
  nominals: 0,
  nominalsResolved: 0,
};
const samples: string[] = [];
const failures: string[] = [];
let milliseconds = 0;
let characters = 0;
for (const [n, { id, article }] of articles.entries()) {
  const document = readDocument(article);
  const started = performance.now();
  const { entities, mentions } = findEntities(document);
  milliseconds += performance.now() - started;
  characters += article.length;
  for (const quote of quotes.get(id) ?? []) {
    const span = quote.speaker_spans?.[0];
    if (span === undefined) continue;
    const over = mentions.filter((mention) => mention.start < span[1] && span[0] < mention.end);
    if (quote.speaker_kind === "pronoun") {
      tally.pronouns += 1;
      if (over.length > 0) tally.resolved += 1;
      continue;
    }
    if (quote.speaker_kind === "nominal") {
      tally.nominals += 1;
      if (over.some((mention) => mention.kind === "nominal")) tally.nominalsResolved += 1;
      continue;
    }
    const words = nameKey(quote.speaker).split(" ");
    const word = words[0];
    if (word === undefined || words.length > 1 || quote.speaker_kind !== "name") continue;
    const entity = over[0] === undefined ? undefined : entities[over[0].entity];
    const fuller = entity !== undefined && nameKey(entity.name).split(" ").includes(word);
    if (entity === undefined) tally.missing += 1;
    else if (fuller && entity.name.length > quote.speaker.length) tally.linked += 1;
    else if (fuller) tally.bare += 1;
    else tally.elsewhere += 1;
    if (entity === undefined || !fuller)
      failures.push(
        `${quote.speaker} -> ${entity?.name ?? "nothing"} | ${article.slice(Math.max(0, span[0] - 40), span[1] + 40).replaceAll("\n", " ")}`,
      );
    else if (entity.name.length <= quote.speaker.length)
      failures.push(
        `BARE ${quote.speaker} (${entity.kind}) | ${article.slice(Math.max(0, span[0] - 40), span[1] + 40).replaceAll("\n", " ")}`,
      );
  }
  if (n >= 100) continue;
  for (const mention of mentions) {
    if (mention.kind === "name") continue;
    const sentence = document.sentences[mention.sentence];
    const from = document.sentences[Math.max(0, mention.sentence - 2)]?.start ?? 0;
    if (sentence === undefined) continue;
    samples.push(
      `${mention.text} => ${entities[mention.entity]?.name ?? ""}\n    ${article.slice(Math.max(from, mention.start - 400), mention.start).replaceAll("\n", " ")}[[${mention.text}]]${article.slice(mention.end, mention.end + 60).replaceAll("\n", " ")}`,
    );
  }
}
console.log(
  `articles ${articles.length}, ${(milliseconds / articles.length).toFixed(2)} ms each (${Math.round(characters / articles.length)} characters)`,
);
console.log(tally);
if (show > 0) {
  console.log(shuffled(failures).slice(0, show).join("\n"));
  console.log(
    shuffled(samples)
      .slice(0, show)
      .map((sample, i) => `${i + 1}. ${sample}`)
      .join("\n"),
  );
}
