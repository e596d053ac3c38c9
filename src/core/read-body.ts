import type { Scope } from "./scope.ts";

/** A body went past its bound; what is left of it has been cancelled. */
export class BodyTooLarge extends Error {}

/**
 * Reads a whole body of at most `max` bytes, counted after decompression.
 * @throws BodyTooLarge past the bound; the runtime's error when the body breaks off
 */
export async function readBody(response: Response, max: number, scope: Scope): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  try {
    const bytes = await scope.race("reading the body", readAll(reader, max));
    const declared = response.headers.get("content-length");
    if (declared && !response.headers.get("content-encoding") && bytes.length < Number(declared))
      throw new TypeError(`the body ended after ${bytes.length} of ${declared} bytes`);
    return bytes;
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error;
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  max: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks.length === 1 ? chunks[0]! : concat(chunks, size);
    size += value.length;
    if (size > max) throw new BodyTooLarge();
    chunks.push(value);
  }
}

function concat(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
