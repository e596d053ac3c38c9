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

/** Keeps the newest 10,000 requests, or fewer where their paths are very long. */
export class RequestRecorder {
  static readonly max = 10_000;
  /** Of all paths together; the newest request is kept whatever its path has. */
  static readonly maxCharacters = 32_000_000;
  #records: OpenRecord[] = [];
  #characters = 0;

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
    this.#characters += record.path.length;
    // Cut only now and then: shifting ten thousand entries on each request would cost more.
    if (
      this.#records.length >= 2 * RequestRecorder.max ||
      this.#characters > RequestRecorder.maxCharacters
    ) {
      this.#cut();
    }
    return record;
  }

  clear(): void {
    this.#records = [];
    this.#characters = 0;
  }

  /** Forgets the oldest, to half of the characters, so that the next cut is far. */
  #cut(): void {
    const newest = this.#records.slice(-RequestRecorder.max);
    let first = newest.length - 1;
    let characters = newest[first]!.path.length;
    while (first > 0) {
      const more = characters + newest[first - 1]!.path.length;
      if (more > RequestRecorder.maxCharacters / 2) {
        break;
      }
      characters = more;
      first -= 1;
    }
    this.#records = newest.slice(first);
    this.#characters = characters;
  }
}
