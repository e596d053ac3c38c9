/** What was sent before a connection ended. */
export interface PartialResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The part that was sent. */
  readonly body: Uint8Array;
  /** The length that was announced. */
  readonly length: number;
}

/** Thrown when a fault ends the connection: with nothing sent, or part of an answer. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost" as const;
  readonly partial: PartialResponse | undefined;

  constructor(partial?: PartialResponse) {
    super("The connection ended.");
    this.partial = partial;
  }
}

/** What fetch makes of a lost connection: a rejection, or a body that fails half way. */
export function lostInProcess({ partial }: ConnectionLost): Response {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  if (partial === undefined) {
    throw new TypeError("fetch failed", { cause });
  }
  const { status, headers, body } = partial;
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) {
        controller.error(new TypeError("terminated", { cause }));
      } else {
        controller.enqueue(body);
      }
      sent = true;
    },
  });
  return new Response(stream, { status, headers });
}
