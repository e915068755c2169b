/**
 * All bytes of a stream, counted as they arrive; null, and the stream cancelled, where there are more
 * than `limit`. `read` may stand around each reading, to end one that waits too long.
 */
export async function collectBytes(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
  read: <Value>(reading: Promise<Value>) => Promise<Value> = (reading) => reading,
): Promise<Uint8Array | null> {
  const reader = stream?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader !== undefined) {
    const { done, value } = await read(reader.read());
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
