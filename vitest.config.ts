import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

import { describeAnswer } from "./tests/support/description-service.ts";

/** A folder for a machine-readable report; .ci/run counts by it. */
const reports = process.env["TEST_REPORTS"];

export default defineConfig({
  test: {
    reporters: reports === undefined ? ["default"] : ["default", ["json", { outputFile: `${reports}/tests.json` }]],
    projects: [
      {
        test: {
          name: "lib",
          include: [
            "tests/lib/**/*.test.ts",
            "tests/public/**/*.test.ts",
            "tests/scripts/**/*.test.ts",
            "tests/extension/**/*.test.ts",
          ],
          environment: "node",
          // Property tests take seconds, and more on a small machine.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              // A limit that a test can reach.
              ratelimits: { ADDRESS_LIMIT: { namespace_id: "1001", simple: { limit: 30, period: 60 } } },
              serviceBindings: { DESCRIPTION: describeAnswer },
              // Of the pages, what needs no build.
              assets: { directory: "public/static", binding: "ASSETS" },
              bindings: {
                LOG_REQUESTS: "off",
                FETCH_LOOPBACK: "on",
                ADDRESS_REQUESTS: 30,
                MIGRATIONS: await readD1Migrations("migrations"),
              },
            },
          })),
        ],
        test: {
          name: "functions",
          include: ["tests/functions/**/*.test.ts"],
          // Property tests take seconds, and more on a small machine.
          testTimeout: 30_000,
          setupFiles: ["tests/functions/setup.ts"],
          globalSetup: ["tests/functions/support/page-server.ts"],
        },
      },
    ],
  },
});
