import type { ConnectionLost } from "./connection-lost.ts";

/** What fetch makes of a lost connection: a rejection, or a body that fails half way. */
export function lostInProcess({ partial }: ConnectionLost): Response {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  if (partial === undefined) throw new TypeError("fetch failed", { cause });
  const { status, headers, body } = partial;
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new TypeError("terminated", { cause }));
      else controller.enqueue(body);
      sent = true;
    },
  });
  return new Response(stream, { status, headers });
}
