/** The engine on a thread of its own, so that the panel stays awake while a long page is read. */
import { answerOnDevice } from "./answer.ts";
import type { DeviceAnswer, DeviceRequest } from "./messages.ts";

addEventListener("message", ({ data }: MessageEvent<DeviceRequest>) => {
  postMessage(answer(data));
});

function answer({ id, path, body }: DeviceRequest): DeviceAnswer {
  try {
    return { id, body: answerOnDevice(path, body) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
