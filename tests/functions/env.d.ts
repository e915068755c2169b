/// <reference types="@cloudflare/vitest-plugin/types" />
import type { D1Migration } from "cloudflare:test";

declare global {
  namespace Cloudflare {
    interface Env {
      /** Set by vitest.config.ts: the migrations that every test file starts with. */
      readonly MIGRATIONS: D1Migration[];
      /** Set by vitest.config.ts: judges answers by the OpenAPI document. */
      readonly DESCRIPTION: Fetcher;
    }
  }
}
