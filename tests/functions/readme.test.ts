import { expect, it } from "vitest";

import text from "../../fixtures/articles/morocco-us-relations/article.txt?raw";
import metadata from "../../fixtures/articles/morocco-us-relations/article.json";
import readme from "../../README.md?raw";
import { validate } from "../../functions/http/validate.ts";
import { InlineArticle } from "../../functions/schema/article.ts";
import { post } from "./support/client.ts";
import { store } from "./support/library.ts";

/** The request and the answer that the README shows first. */
function example(): { readonly path: string; readonly request: unknown; readonly answer: unknown } {
  const request = /curl -s http:\/\/localhost:8787(\S+) -H 'Content-Type: application\/json' -d '([^']+)'/u.exec(
    readme,
  );
  const answer = /```json\n([^`]+)```/u.exec(readme);
  return {
    path: request?.[1] ?? "",
    request: JSON.parse(request?.[2] ?? "null"),
    answer: JSON.parse(answer?.[1] ?? "null"),
  };
}

it("answers the README's request as the README says", async () => {
  const { id, ...about } = metadata;
  await store(id, validate(InlineArticle, { ...about, text }));
  const { path, request, answer } = example();
  const response = await post(path, request);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(answer);
});
