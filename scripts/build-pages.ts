import { resolve } from "node:path";

import { preact } from "@preact/preset-vite";
import { build } from "vite";

/** Where wrangler.toml has the Worker's assets. */
export const PAGES = "dist/public";

/** Builds the playground and the API's page into {@link PAGES}. With `watch`, goes on until it is stopped, building again at each change. */
export async function buildPages({ watch = false } = {}): Promise<void> {
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
      watch: watch ? {} : null,
    },
  });
}

if (import.meta.main) await buildPages({ watch: process.argv.includes("--watch") });
