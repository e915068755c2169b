import type { CheckRequest } from "../service/checks.ts";

/** The request as a command for a POSIX shell. */
export function curlCommand(origin: string, { path, body }: CheckRequest): string {
  return [
    `curl -s ${quoted(`${origin}${path}`)}`,
    "-H 'Content-Type: application/json'",
    `--data-raw ${quoted(JSON.stringify(body))}`,
  ].join(" \\\n  ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
