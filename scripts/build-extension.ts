import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

import { preact } from "@preact/preset-vite";
import { build, type InlineConfig, type Plugin } from "vite";

import { manifestFor, TARGETS } from "../extension/manifest.ts";

/** Where each build lies unpacked, and the zips beside them. */
export const OUTPUT = "dist/extension";

const ROOT = resolve("extension");
const SHARED = resolve(OUTPUT, "shared");

/**
 * Lets the libraries parse HTML apart from the document that is shown, where neither scripts run nor
 * pictures load. The stores ask for it of all code, and the way that they accept is this one.
 */
function parseHtmlApart(): Plugin {
  const assignment = /\b(\w+)\.innerHTML\s*=(?!=)\s*([\w.]+)/gu;
  return {
    name: "parse-html-apart",
    transform: {
      filter: { id: /\/(?:preact|@mozilla\/readability)\// },
      handler: (code) =>
        code.replaceAll(
          assignment,
          '$1.replaceChildren(...new DOMParser().parseFromString($2, "text/html").body.childNodes)',
        ),
    },
  };
}

/** What the engine's worker bundles; Vite collects the licences of pages and scripts, and not a worker's. */
const ENGINE_LIBRARIES = ["wink-nlp", "wink-eng-lite-web-model"];

const base: InlineConfig = {
  configFile: false,
  root: ROOT,
  logLevel: "error",
  plugins: [preact(), parseHtmlApart()],
};
const target = ["chrome131", "firefox140"];

/** The pages, the background script and the engine's worker: modules that share their parts. */
async function buildPages(): Promise<void> {
  await build({
    ...base,
    publicDir: "static",
    worker: {
      format: "es",
      rolldownOptions: {
        output: {
          entryFileNames: "engine.js",
          chunkFileNames: "engine-[name].js",
          // The stores read files of up to 5 MB.
          codeSplitting: { groups: [{ name: "model", test: /wink-eng-lite-web-model/ }] },
        },
      },
    },
    build: {
      outDir: SHARED,
      emptyOutDir: true,
      license: { fileName: "licenses.md" },
      target,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The engine is large and lies on the disk already.
      chunkSizeWarningLimit: 8_000,
      rolldownOptions: {
        input: {
          panel: join(ROOT, "panel.html"),
          options: join(ROOT, "options.html"),
          privacy: join(ROOT, "privacy.html"),
          background: join(ROOT, "background/background.ts"),
        },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
      },
    },
  });
}

/** The script that goes into a page, which can be no module. */
async function buildPageScript(): Promise<void> {
  await build({
    ...base,
    publicDir: false,
    build: {
      outDir: SHARED,
      emptyOutDir: false,
      license: { fileName: "licenses-page.md" },
      target,
      lib: {
        entry: join(ROOT, "page/main.ts"),
        formats: ["iife"],
        name: "attestPageScript",
        fileName: () => "page.js",
      },
    },
  });
}

/** Builds the extension for each family of browsers: a folder to load unpacked, and a zip for its store. */
export async function buildExtension(): Promise<void> {
  await buildPages();
  await buildPageScript();
  const { version } = readVersion(await readFile("package.json", "utf8"));
  for (const browser of TARGETS) {
    const folder = join(OUTPUT, browser);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await cp(SHARED, folder, { recursive: true });
    for (const name of ["LICENSE", "NOTICE"]) await cp(name, join(folder, `${name}.txt`));
    for (const name of ENGINE_LIBRARIES) await cp(`node_modules/${name}/LICENSE`, join(folder, `license-${name}.txt`));
    await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifestFor(browser, version), null, 2)}\n`);
    await zip(folder, `attest-${browser}-${version}.zip`);
  }
  await rm(SHARED, { recursive: true });
}

/** Packs a folder as the stores take it. */
async function zip(folder: string, filename: string): Promise<void> {
  const options = ["--source-dir", folder, "--artifacts-dir", OUTPUT, "--filename", filename];
  await promisify(execFile)("web-ext", ["build", ...options, "--overwrite-dest", "--no-config-discovery"], {
    env: { ...process.env, NO_UPDATE_NOTIFIER: "1" },
  });
}

function readVersion(json: string): { readonly version: string } {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== "object" || parsed === null || !("version" in parsed) || typeof parsed.version !== "string") {
    throw new Error("package.json names no version");
  }
  return { version: parsed.version };
}

if (import.meta.main) await buildExtension();
