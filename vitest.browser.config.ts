import { defineConfig } from "vitest/config";

/** A folder for a machine-readable report; .ci/run counts by it. */
const reports = process.env["TEST_REPORTS"];

/** A real Chromium against the built Worker, which `npm run test:browser` builds first. */
export default defineConfig({
  test: {
    name: "browser",
    include: ["tests/browser/**/*.test.ts"],
    globalSetup: ["tests/support/built-service.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two of them on a small machine only make each other late.
    fileParallelism: false,
    reporters: reports === undefined ? ["default"] : ["default", ["json", { outputFile: `${reports}/browser.json` }]],
  },
});
