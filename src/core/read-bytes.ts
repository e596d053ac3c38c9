import type { FetchResponse } from "./fetch.ts";
import type { Scope } from "./scope.ts";

/**
 * Reads a whole body; `undefined` when it is longer than `max` bytes, counted after decompression.
 * Whatever is left of it is cancelled.
 * @throws the runtime's error when the body breaks off
 */
export async function readBytes(
  { body }: FetchResponse,
  max: number,
  scope: Scope,
): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const read = async () => {
    while (reader && size <= max) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      // A stream that is filled in this process never lets the timer of the deadline run.
      if (scope.isLate()) {
        await scope.wait("reading the body", 0);
      }
      if (!value) {
        continue;
      }
      chunks.push(value);
      size += value.length;
    }
  };
  try {
    await scope.race("reading the body", read());
  } finally {
    void reader?.cancel().catch(() => {});
  }
  // A chunk that is no Uint8Array has no length.
  if (!(size <= max)) {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
