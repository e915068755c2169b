/** Asks the service as a page would, for what the page must show. */
export async function ask<T>(origin: string, path: string, body?: unknown): Promise<T> {
  const init =
    body === undefined
      ? {}
      : { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const response = await fetch(`${origin}${path}`, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json() as Promise<T>;
}

export interface SpanBody {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ResultsBody {
  readonly results: readonly {
    readonly verdict: string;
    readonly evidence: readonly SpanBody[];
    readonly findings: readonly { readonly source: readonly SpanBody[]; readonly claim: SpanBody | null }[];
  }[];
}
