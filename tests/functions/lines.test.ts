import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";

import { createApp } from "../../functions/app.ts";
import type { Engine } from "../../functions/engine.ts";
import * as attest from "../../lib/index.ts";
import { ORIGIN } from "./support/client.ts";

describe("Accept: application/x-ndjson", () => {
  it("sends the first line before the last claim is judged, and stops when the reader does", async () => {
    const judged: string[] = [];
    const watched: Engine = {
      ...attest,
      checkClaim(input, article, options) {
        judged.push(input.text);
        return attest.checkClaim(input, article, options);
      },
    };
    const claims = ["The bridge opened in 1931", "The bridge opened in 1932", "The bridge opened in 1933"];
    const response = await createApp(watched).request(
      `${ORIGIN}/v1/claims/check`,
      {
        method: "POST",
        body: JSON.stringify({ claims, article: { text: "The bridge opened in 1931." } }),
        headers: { "Content-Type": "application/json", Accept: "application/json;q=0.5, application/x-ndjson" },
      },
      env,
    );
    const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
    const first = await reader?.read();
    const line = new TextDecoder().decode(first?.value);
    expect(JSON.parse(line)).toMatchObject({ claim: claims[0], verdict: "supported" });
    expect(line.endsWith("\n")).toBe(true);
    expect(judged).toEqual(claims.slice(0, 1));
    await reader?.cancel();
    expect(judged.length).toBeLessThan(3);
  });
});
