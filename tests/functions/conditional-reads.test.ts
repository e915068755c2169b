import { beforeAll, describe, expect, it } from "vitest";

import { ROUTES } from "../../functions/schema/routes.ts";
import { get } from "./support/client.ts";
import { store } from "./support/library.ts";

const PATHS = ROUTES.filter(({ method }) => method === "get").map(({ path }) =>
  path.replace("{id}", "bridge").replace("{type}", "not-found"),
);

beforeAll(() => store("bridge", { text: "“We will rebuild the bridge,” Anna Berg said in 1931." }));

describe.each(PATHS)("GET %s", (path) => {
  it("has an ETag, and answers 304 to it and 200 to another", async () => {
    const first = await get(path);
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^(?:W\/)?"[^"]+"$/u);
    const again = await get(path, { "If-None-Match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("ETag")).toBe(tag);
    const other = await get(path, { "If-None-Match": '"another"' });
    expect(other.status).toBe(200);
    expect(await other.text()).toBe(await first.text());
  });
});
