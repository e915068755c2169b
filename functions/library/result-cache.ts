import { sha256 } from "./content-hash.ts";

/** A read of KV that takes longer than this is given up: judging anew is quicker. */
const PATIENCE_MILLISECONDS = 100;

/** Results are small and never stale; those that nobody asks for go after a month. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

/** What KV reads in one call. */
const KEYS_A_READ = 100;

/** What makes an engine's answers its own: its version, and the deployment that it runs in. */
export interface EngineIdentity {
  readonly version: string;
  readonly deployment: string;
}

/**
 * Results that were computed before, in KV, by engine, article and question. The deployment is part
 * of the key, so an engine whose version somebody forgot to raise serves no old verdict either. KV may
 * fail or hang: then nothing is found, nothing is kept, and for the rest of the request nothing is asked.
 */
export class ResultCache {
  private usable = true;

  constructor(
    private readonly kv: KVNamespace,
    private readonly engine: EngineIdentity,
    private readonly afterResponse: (work: Promise<unknown>) => void,
  ) {}

  /** The results that are kept for these questions to this article; questions are any text that names them fully. */
  async find(article: string, questions: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const found = new Map<string, unknown>();
    if (!this.usable) return found;
    const keys = await Promise.all(questions.map((question) => this.keyOf(article, question)));
    for (let at = 0; at < keys.length && this.usable; at += KEYS_A_READ) {
      const values = await this.read(keys.slice(at, at + KEYS_A_READ));
      for (const [index, question] of questions.slice(at, at + KEYS_A_READ).entries()) {
        const value = values.get(keys[at + index] ?? "");
        if (value !== undefined && value !== null) found.set(question, value);
      }
    }
    return found;
  }

  /** Keeps a result once the response is out. */
  keep(article: string, question: string, result: object): void {
    if (this.usable) this.afterResponse(this.write(article, question, JSON.stringify(result)));
  }

  private async read(keys: string[]): Promise<ReadonlyMap<string, unknown>> {
    const nothing = new Map<string, unknown>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MILLISECONDS);
    });
    try {
      const values = await Promise.race([this.kv.get<unknown>(keys, "json"), late]);
      if (values === null) this.usable = false;
      return values ?? nothing;
    } catch {
      this.usable = false;
      return nothing;
    } finally {
      clearTimeout(timer);
    }
  }

  private async write(article: string, question: string, value: string): Promise<void> {
    try {
      await this.kv.put(await this.keyOf(article, question), value, { expirationTtl: KEPT_SECONDS });
    } catch {
      // Another request will compute it again.
    }
  }

  private async keyOf(article: string, question: string): Promise<string> {
    const { version, deployment } = this.engine;
    return `result:${version}:${deployment}:${await sha256(article)}:${await sha256(question)}`;
  }
}
