import type { OperationName } from "./providers.ts";

/** One request that reached the emulator. No header and no body is kept, so no credential is. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query as they came, still encoded. */
  readonly path: string;
  /** The operation that it was for; undefined where no route matched. */
  readonly operation: OperationName | undefined;
  /** Status of the answer; undefined while there is none, or where a fault left it without one. */
  readonly status: number | undefined;
}

export type OpenRecord = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] };

/** Keeps the newest 10,000 requests. */
export class RequestRecorder {
  static readonly max = 10_000;
  #records: OpenRecord[] = [];

  get list(): readonly RecordedRequest[] {
    return this.#records.slice(-RequestRecorder.max);
  }

  open(request: Request): OpenRecord {
    const { pathname, search } = new URL(request.url);
    const record: OpenRecord = {
      method: request.method,
      path: pathname + search,
      operation: undefined,
      status: undefined,
    };
    this.#records.push(record);
    // Cut only now and then: shifting ten thousand entries on each request would cost more.
    if (this.#records.length >= 2 * RequestRecorder.max) {
      this.#records = this.#records.slice(-RequestRecorder.max);
    }
    return record;
  }

  clear(): void {
    this.#records = [];
  }
}
