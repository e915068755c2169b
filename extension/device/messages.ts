import type { CheckBody, CheckPath } from "../service/service.ts";

/** Asked of the engine's worker; `id` comes back with the answer. */
export interface DeviceRequest {
  readonly id: number;
  readonly path: CheckPath;
  readonly body: CheckBody;
}

/** The answer's body, or what the engine threw. */
export type DeviceAnswer =
  | { readonly id: number; readonly body: string }
  | { readonly id: number; readonly error: string };
