import { describe, expect, it } from "vitest";
import { unstable_readConfig as readConfig } from "wrangler";

import * as z from "zod";

import { WINDOW_SECONDS } from "../../functions/http/rate-tally.ts";

const Config = z.object({
  ratelimits: z.array(z.object({ name: z.string(), simple: z.object({ limit: z.int(), period: z.int() }) })),
  vars: z.record(z.string(), z.unknown()),
});

describe("wrangler.toml", () => {
  const config = Config.parse(readConfig({ config: "wrangler.toml" }));

  it("tells the Worker the limits that its rate-limit bindings have", () => {
    expect(config.ratelimits.map(({ name }) => name)).toEqual(["ADDRESS_LIMIT", "KEY_LIMIT"]);
    for (const { name, simple } of config.ratelimits) {
      expect(config.vars[name.replace("_LIMIT", "_REQUESTS")], name).toBe(simple.limit);
      expect(simple.period).toBe(WINDOW_SECONDS);
    }
  });

  it("logs requests, and no texts", () => {
    expect(config.vars).toMatchObject({ LOG_REQUESTS: "on", LOG_TEXTS: "off" });
  });

  it("holds no secret", () => {
    expect(Object.keys(config.vars)).not.toContain("ADMIN_KEY");
  });
});
