import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

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
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: { LOG_REQUESTS: "off", FETCH_LOOPBACK: "on", MIGRATIONS: await readD1Migrations("migrations") },
            },
          })),
        ],
        test: {
          name: "functions",
          include: ["tests/functions/**/*.test.ts"],
          setupFiles: ["tests/functions/setup.ts"],
          globalSetup: ["tests/functions/support/page-server.ts"],
        },
      },
    ],
  },
});
