import { checkInteger } from "./checks.ts";
import type { Clock } from "./clock.ts";
import type { Fetch } from "./fetch.ts";
import type { RateLimit } from "./rate-limit.ts";

/** How often and how long a call waits before it is sent again. */
export interface RetryOptions {
  /** Requests after the first one: 0 to 10. Default 2. */
  retries?: number;
  /** The longest wait that is kept when the vendor names one, in milliseconds. Default: a minute. */
  maxWaitMs?: number;
}

/** One retry, just before its wait. */
export interface RetryEvent {
  operation: string;
  /** 1 for the first retry of a call. */
  attempt: number;
  /** Milliseconds until the request is sent again. */
  waitMs: number;
  /** `status 503`, for example, or `a broken connection`. */
  reason: string;
}

/** One request and its response, without anything secret: no body, no id, listed headers only. */
export interface Exchange {
  operation: string;
  method: string;
  /** The path as documented, for example `/users/{user_id}/sessions`. */
  path: string;
  /** What paging and sorting asks for; other parameters are left out. */
  query: Record<string, string>;
  requestHeaders: Record<string, string>;
  /** `undefined` when no whole response arrived. */
  status: number | undefined;
  responseHeaders: Record<string, string>;
  /** Milliseconds from the start of the request to the end of the body. */
  durationMs: number;
}

/** What every client takes, whatever its vendor. */
export interface ClientOptions {
  /** Replaces the runtime's own `fetch`. It must not follow redirects. */
  fetch?: Fetch;
  /** Milliseconds for a whole call: attempts, waits and body. 0 for no limit. Default 30,000. */
  timeoutMs?: number;
  /** `false` sends every request once. */
  retry?: false | RetryOptions;
  /** Requests in flight at the same time: 1 to 1,000. Default 8. */
  maxInFlight?: number;
  /** The largest response body, in bytes after decompression. Default 8 MiB. */
  maxBodyBytes?: number;
  /** Told of each retry. What it throws is ignored. */
  onRetry?: (event: RetryEvent) => void;
  /** Told of each exchange in a line without ids, bodies or credentials. What it throws is ignored. */
  log?: (line: string) => void;
  /** Told of each exchange, with listed headers and query keys only. What it throws is ignored. */
  onExchange?: (exchange: Exchange) => void;
  /** Time and randomness, for tests. */
  clock?: Clock;
}

/** A response that a call resolved with; its body is what the call returns. */
export interface ResponseInfo {
  status: number;
  /** Without `Set-Cookie`. */
  headers: Headers;
  requestId: string | undefined;
  rateLimit: RateLimit | undefined;
}

/** What every operation takes as its last argument. */
export interface CallOptions {
  /** Stops the call: it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Replaces the client's `timeoutMs` for this call. */
  timeoutMs?: number;
  /** Replaces the client's `retry` for this call. */
  retry?: false | RetryOptions;
  /** Further request headers. They cannot replace a credential. */
  headers?: Record<string, string>;
  /** Told of the response when it is the documented success. What it throws is ignored. */
  onResponse?: (response: ResponseInfo) => void;
}

const DAY = 86_400_000;

const BOUNDS: Record<string, [min: number, max: number]> = {
  timeoutMs: [0, DAY],
  maxWaitMs: [0, DAY],
  retries: [0, 10],
  maxInFlight: [1, 1000],
  maxBodyBytes: [1, 2 ** 30],
};

/** @throws RangeError for a number of the options that is out of its bounds */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const bounds = BOUNDS[name];
    if (bounds && value !== undefined) checkInteger(name, value, ...bounds);
    if (name === "retry" && value) checkOptions(value);
    if (name === "signal" && value && !("aborted" in value)) {
      throw new TypeError("signal must be an AbortSignal");
    }
  }
}
