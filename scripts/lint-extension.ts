import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { OUTPUT } from "./build-extension.ts";

/** Mozilla's linter over the built extension; a warning counts as an error. The rules are Firefox's, so is the build. */
const options = ["--source-dir", `${OUTPUT}/firefox`, "--warnings-as-errors", "--no-config-discovery"];
const { stdout } = await promisify(execFile)("web-ext", ["lint", ...options], {
  env: { ...process.env, NO_UPDATE_NOTIFIER: "1" },
});
console.log(stdout.trim());
