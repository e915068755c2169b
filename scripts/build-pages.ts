import { resolve } from "node:path";

import { preact } from "@preact/preset-vite";
import { build } from "vite";

/** Where wrangler.toml has the Worker's assets. */
const PAGES = "dist/public";

// Builds the playground and the API's page; wrangler runs it before the Worker starts (wrangler.toml).
await build({
  configFile: false,
  root: resolve("public"),
  publicDir: "static",
  plugins: [preact()],
  logLevel: "warn",
  build: {
    outDir: resolve(PAGES),
    emptyOutDir: true,
    target: "es2022",
    // Nothing is inlined: the policy admits neither inline scripts nor data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      checks: { pluginTimings: false },
      input: [resolve("public/index.html"), resolve("public/docs.html")],
    },
    // Swagger UI is one file of its own, which only /docs loads.
    chunkSizeWarningLimit: 2_000,
  },
});
