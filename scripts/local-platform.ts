import { getPlatformProxy } from "wrangler";

import { runWrangler } from "./wrangler.ts";

/** Brings the local database to the newest migration. */
export async function migrateLocally(): Promise<void> {
  await runWrangler(["d1", "migrations", "apply", "attest", "--local"]);
}

/** Works on the local bindings, the ones that `wrangler dev` serves from. */
export async function withLocalBindings<T>(work: (env: Env) => Promise<T>): Promise<T> {
  const platform = await getPlatformProxy<Env>({ configPath: "wrangler.toml", remoteBindings: false });
  try {
    return await work(platform.env);
  } finally {
    await platform.dispose();
  }
}
