import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type * as z from "zod";

import { createApp } from "../../functions/app.ts";
import type { Engine } from "../../functions/engine.ts";
import { PassagesResponse, SegmentLine } from "../../functions/schema/passage.ts";
import * as attest from "../../lib/index.ts";
import { ORIGIN, post, type ProblemBody } from "./support/client.ts";
import { store } from "./support/library.ts";

const ARTICLE =
  "The bridge over the Nisse river opened in 1931. It cost 2 million kronor.\n\n" +
  "“We will rebuild the bridge by spring,” said Anna Berg, the mayor.";

type Answer = z.output<typeof PassagesResponse>;
type Segment = Answer["segments"][number];

async function check(text: string, more: object = {}): Promise<Answer> {
  const response = await post("/v1/passages/check", { text, article: { text: ARTICLE }, ...more });
  expect(response.status).toBe(200);
  const answer = PassagesResponse.parse(await response.json());
  let end = 0;
  for (const segment of answer.segments) {
    expect(segment.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(segment.start, segment.end)).toBe(segment.text);
    end = segment.end;
    for (const finding of "error" in segment ? [] : (segment.result?.findings ?? []))
      if (finding.claim !== null)
        expect(segment.text.slice(finding.claim.start, finding.claim.end)).toBe(finding.claim.text);
  }
  return answer;
}

async function refused(body: object): Promise<ProblemBody> {
  const response = await post("/v1/passages/check", body);
  expect(response.status).toBe(422);
  return response.json<ProblemBody>();
}

function verdicts({ segments }: Answer): (string | null)[] {
  return segments.map((segment) => segment.result?.verdict ?? null);
}

describe("POST /v1/passages/check", () => {
  beforeAll(() => store("bridge", { text: ARTICLE, url: "https://news.example/bridge" }));

  it("judges claims and quotations, and leaves the rest", async () => {
    const answer = await check(
      "Sure! **The bridge over the Nisse river** opened in 1931 [1]. It cost 3 million kronor. " +
        '"We will rebuild the bridge by spring," said Anna Berg. What a lovely bridge it is!',
    );
    expect(answer.engine).toEqual(attest.ENGINE);
    expect(answer.segments.map(({ kind }) => kind)).toEqual([
      "not_checkable",
      "claim",
      "claim",
      "quotation",
      "not_checkable",
    ]);
    expect(verdicts(answer)).toEqual([null, "supported", "refuted", "verbatim", null]);
    expect(answer.score).toBeCloseTo(2 / 3);
  });

  it("says how a pronoun was read, and counts findings in the segment", async () => {
    const { segments } = await check("The bridge opened in 1931. It cost 3 million kronor.");
    expect(JSON.stringify(segments[1]?.result)).toContain(JSON.stringify('"It" is read as "the bridge".'));
    expect(segments[1]).toMatchObject({
      text: "It cost 3 million kronor.",
      result: {
        claim: "It cost 3 million kronor.",
        correction: { text: "It cost 2 million kronor.", edits: [{ start: 8, end: 24, text: "2 million kronor" }] },
      },
    });
  });

  it("supports nothing of a pronoun that the passage leaves open", async () => {
    const open = await check("They opened in 1931. It opened in 1931. This opened in 1931. We opened in 1931.");
    expect(verdicts(open)).toEqual(["not_enough_info", "not_enough_info", "not_enough_info", "not_enough_info"]);
    expect(open.score).toBe(0);
  });

  it("supports nothing of another subject than the article's", async () => {
    const other = await check("The Lagan Bridge is old. The mayor is Anna Berg. The bridge opened in 1931.");
    expect(verdicts(other)).not.toContain("supported");
    const same = await check("The bridge over the Nisse river is old. The bridge opened in 1931.");
    expect(verdicts(same).at(-1)).toBe("supported");
  });

  it("holds a quotation against its wording and its speaker", async () => {
    const answer = await check(
      '"We will never rebuild the bridge by spring," said Anna Berg.\n\n' +
        '"We will rebuild the bridge by spring," said Karl Holm.',
    );
    expect(verdicts(answer)).toEqual(["altered", "misattributed"]);
    expect(answer.segments.map((s) => ("speaker" in s ? s.speaker : null))).toEqual(["Anna Berg", "Karl Holm"]);
    expect(answer.score).toBe(0);
  });

  it("scores null where there is nothing to check", async () => {
    const answer = await check("Hello! Is it open? What a lovely bridge.");
    expect(answer.segments.every(({ kind }) => kind === "not_checkable")).toBe(true);
    expect(answer.score).toBeNull();
  });

  it("searches the library when no article is named", async () => {
    const { segments } = await check("The bridge over the Nisse river opened in 1931.", { article: undefined });
    expect(segments[0]?.result).toMatchObject({ verdict: "supported", evidence: [{ articleId: "bridge" }] });
  });

  it("gives selectors and links as claims do", async () => {
    const { segments } = await check("The bridge over the Nisse river opened in 1931.", {
      article: { id: "bridge" },
      selectors: true,
    });
    expect(JSON.stringify(segments[0]?.result)).toContain("https://news.example/bridge#:~:text=");
    expect(segments[0]?.result).toMatchObject({
      evidence: [{ selector: [{ type: "TextPositionSelector" }, {}] }],
    });
  });

  it("takes minConfidence and asOf", async () => {
    const text = "The bridge over the Nisse river opened in 1931.";
    expect(verdicts(await check(text, { minConfidence: 1, asOf: "2024-01-01" }))).toEqual(["not_enough_info"]);
  });

  it("sends a line a segment, the first before the last is judged", async () => {
    const judged: string[] = [];
    const watched: Engine = {
      ...attest,
      checkClaim(input, article, options) {
        judged.push(input.text);
        return attest.checkClaim(input, article, options);
      },
    };
    const text = "The bridge opened in 1931. The bridge opened in 1932. The bridge opened in 1933.";
    const response = await call(watched, { text, article: { text: ARTICLE } }, "application/x-ndjson");
    expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
    const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(SegmentLine.parse(JSON.parse(first))).toMatchObject({ kind: "claim", result: { verdict: "supported" } });
    expect(judged).toHaveLength(1);
    await reader?.cancel();
    expect(judged.length).toBeLessThan(3);
  });

  it("gives as lines what it gives together", async () => {
    const text = "Hello! The bridge opened in 1931. “We will rebuild the bridge,” said Anna Berg.";
    const body = { text, article: { text: ARTICLE } };
    const lines = await post("/v1/passages/check", body, { Accept: "application/x-ndjson" });
    const segments = (await lines.text())
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(segments).toEqual((await check(text)).segments satisfies Segment[]);
  });
});

async function call(engine: Engine, body: object, accept = "application/json"): Promise<Response> {
  const init = {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", Accept: accept },
  };
  return createApp(engine).request(`${ORIGIN}/v1/passages/check`, init, env);
}

describe("a fault in one segment", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
  });

  it("fails that segment alone, and tells nothing", async () => {
    const failing: Engine = {
      ...attest,
      checkClaim(input, article, options) {
        if (input.text.includes("1932")) throw new Error("a secret");
        return attest.checkClaim(input, article, options);
      },
    };
    const response = await call(failing, {
      text: "The bridge opened in 1931. The bridge opened in 1932. The bridge cost 2 million kronor.",
      article: { text: ARTICLE },
    });
    expect(response.status).toBe(200);
    const body = await response.text();
    expect(body).not.toContain("secret");
    const answer = PassagesResponse.parse(JSON.parse(body));
    expect(verdicts(answer)).toEqual(["supported", null, "supported"]);
    expect(answer.segments[1]).toMatchObject({ kind: "claim", error: { type: "/problems/internal-error" } });
    expect(answer.score).toBe(1);
  });
});

describe("a passage that cannot be taken", () => {
  it("is refused with its own problem", async () => {
    expect((await refused({ text: " \n" })).type).toBe("/problems/empty-passage");
    expect((await refused({ text: "a".repeat(20_001) })).type).toBe("/problems/passage-too-long");
    const many = "The bridge opened in 1931. ".repeat(201);
    expect((await refused({ text: many, article: { text: ARTICLE } })).type).toBe("/problems/too-many-segments");
  });

  it("is refused for what claims are refused for", async () => {
    const text = "The bridge opened.";
    expect((await refused({})).errors?.[0]?.pointer).toBe("/text");
    expect((await refused({ text, language: "sv" })).type).toBe("/problems/unsupported-language");
    expect((await refused({ text, asOf: "yesterday" })).type).toBe("/problems/invalid-date");
    expect((await refused({ text, minConfidence: 2 })).type).toBe("/problems/invalid-request");
    expect((await refused({ text, claims: [] })).type).toBe("/problems/invalid-request");
    const gone = await post("/v1/passages/check", { text, article: { id: "none" } });
    expect(gone.status).toBe(404);
  });

  it("is answered at the limit, whatever it is made of", async () => {
    for (const unit of ["[", '"', "“", "*", "a ", "word and ", "> ", "| ", "```", "He said that "]) {
      const text = unit.repeat(Math.floor(20_000 / unit.length));
      const response = await post("/v1/passages/check", { text, article: { text: ARTICLE } });
      expect([200, 422], unit).toContain(response.status);
    }
  });
});
