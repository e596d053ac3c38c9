import { checkInteger } from "./checks.ts";
import type { Clock } from "./clock.ts";
import { ArgumentError } from "./errors.ts";
import type { Fetch } from "./fetch.ts";
import { plainObject } from "./plain.ts";
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
  /** `undefined` when no response arrived. */
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
  /**
   * Told of the response that the call resolves with, which may be the 404 of a repeated deletion. What it
   * throws is ignored.
   */
  onResponse?: (response: ResponseInfo) => void;
}

const DAY = 86_400_000;

/** Reads the value of an option, which is not `undefined`. @throws ArgumentError for one of the wrong kind */
type Read = (name: string, value: unknown) => unknown;

const integer =
  (min: number, max: number): Read =>
  (name, value) =>
    checkInteger(name, value, min, max);

const callable: Read = (name, value) => {
  if (typeof value !== "function") throw new ArgumentError(name, "must be a function");
  return value;
};

/** An object with these functions, its own or of its class. */
const having =
  (what: string, ...functions: string[]): Read =>
  (name, value) => {
    const found = Object(value) as Record<string, unknown>;
    if (!functions.every((each) => typeof found[each] === "function")) {
      throw new ArgumentError(name, `must be ${what}`);
    }
    return value;
  };

const RETRY: Record<keyof RetryOptions, Read> = {
  retries: integer(0, 10),
  maxWaitMs: integer(0, DAY),
};

const retryOption: Read = (name, value) =>
  value === false ? value : readOptions(name, value as object, RETRY);

/** What says how the body is read, where the request goes, and what it does. */
const OWN_HEADERS =
  /^(connection|content-(encoding|length|type)|expect|host|te|transfer-encoding|upgrade|x-http-method(-override)?)$/i;

const headersOption: Read = (name, value) => {
  const headers = plainObject(name, value);
  for (const each of Object.keys(headers)) {
    if (OWN_HEADERS.test(each)) throw new ArgumentError(each, "is a header of the client's own");
    if (headers[each] !== undefined && typeof headers[each] !== "string") {
      throw new ArgumentError(each, "must be a string");
    }
  }
  try {
    const entries = Object.entries(headers).filter(([, each]) => each !== undefined);
    return Object.fromEntries(new Headers(entries as [string, string][]));
  } catch {
    // The runtime's own error quotes the value.
    throw new ArgumentError(name, "must be valid HTTP headers");
  }
};

const CLIENT: Record<keyof ClientOptions, Read> = {
  fetch: callable,
  timeoutMs: integer(0, DAY),
  retry: retryOption,
  maxInFlight: integer(1, 1000),
  maxBodyBytes: integer(1, 2 ** 30),
  onRetry: callable,
  log: callable,
  onExchange: callable,
  clock: having("an object with the functions now, after and random", "now", "after", "random"),
};

const CALL: Record<keyof CallOptions, Read> = {
  signal: having("an AbortSignal", "addEventListener", "removeEventListener"),
  timeoutMs: integer(0, DAY),
  retry: retryOption,
  headers: headersOption,
  onResponse: callable,
};

const asGiven: Read = (_, value) => value;

/**
 * The options of a client, each read once; `own` names those of its vendor, which their owner checks.
 * @throws ArgumentError for an unknown name and a value of the wrong kind
 */
export function readClientOptions<Options extends ClientOptions>(
  options: Options | undefined,
  ...own: (keyof Options & string)[]
): Partial<Options> {
  const more = Object.fromEntries(own.map((name) => [name, asGiven]));
  return readOptions("the options", options, { ...CLIENT, ...more });
}

/**
 * The options of a call, each read once; `own` names those of one operation, which their owner checks.
 * @throws ArgumentError for an unknown name and a value of the wrong kind
 */
export function readCallOptions<Options extends CallOptions>(
  options: Options | undefined,
  ...own: (keyof Options & string)[]
): Partial<Options> {
  const more = own.length ? Object.fromEntries(own.map((name) => [name, asGiven])) : undefined;
  return readOptions("the options", options, more ? { ...CALL, ...more } : CALL);
}

/** Whether an option was given, be it by a prototype; what a library put on every object was not. */
const isGiven = (options: object, name: string) =>
  Object.hasOwn(options, name) || !(name in Object.prototype);

/** Also what a prototype holds is read, and refused where it is unknown. */
function readOptions<Options extends object>(
  what: string,
  options: Options | undefined,
  known: Record<string, Read>,
): Partial<Options> {
  if (options === undefined) return {};
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new ArgumentError(what, "must be an object");
  }
  for (const name in options) {
    if (!Object.hasOwn(known, name) && isGiven(options, name)) {
      throw new ArgumentError(name, `is no option; there are ${Object.keys(known).join(", ")}`);
    }
  }
  const read: Record<string, unknown> = {};
  for (const name in known) {
    const value = options[name as keyof Options];
    if (value !== undefined && isGiven(options, name)) read[name] = known[name]!(name, value);
  }
  return read as Partial<Options>;
}
