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
