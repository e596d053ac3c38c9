import { checkInteger, isGiven, refuseUnknown } from "./checks.ts";
import type { Clock } from "./clock.ts";
import { ArgumentError } from "./errors.ts";
import type { Fetch } from "./fetch.ts";
import { isObject } from "./json.ts";
import { plainObject } from "./plain.ts";
import type { RateLimit } from "./rate-limit.ts";

/** How often a call is sent again after a failure. */
export interface RetryOptions {
  /**
   * Retries: 0 to 10. Default 2. A 429 that names a wait is no failure, and not counted. Each may be sent once
   * more after a 401, where the token is a function.
   */
  retries?: number;
}

/** One retry, just before its wait. */
export interface RetryEvent {
  operation: string;
  /** 1 for the first retry of a call. */
  attempt: number;
  /** Milliseconds until the request is sent again. */
  waitMs: number;
  /** `status 503`, for example, `a broken connection` or `a timeout`. */
  reason: string;
}

/** A call is held back because the vendor asks for it. */
export interface WaitEvent {
  operation: string;
  /** Milliseconds until it goes on, unless the vendor tells otherwise meanwhile. */
  waitMs: number;
  /** `status 429`, for example, or `the rate limit is used up`. */
  reason: string;
}

/** One request and its response: no body, listed headers only, and no id but the vendor's of the request. */
export interface Exchange {
  operation: string;
  method: string;
  /** The path as documented, for example `/users/{user_id}/sessions`. */
  path: string;
  /** The parameters that can hold no free text, such as `take`; cursors and all others are left out. */
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
  /**
   * Milliseconds for one attempt, from sending to the last byte, and for the token where it is a function. 0 for no
   * limit. Default 30,000. For a whole call: `signal: AbortSignal.timeout(ms)`.
   */
  timeoutMs?: number;
  /**
   * The most that one call waits because the vendor asks for it, in milliseconds, in sum, once it is its turn:
   * standing in line behind other calls is not counted, nor is a wait that no answer named; one that an answer names
   * counts for five seconds at least. What would take longer rejects at once; 0 never waits. Default: the window of the vendor's rate limit and a tenth, which is
   * 66,000, and 330,000 for Cloudflare.
   */
  maxWaitMs?: number;
  /**
   * `false`: sent once, also after a 429. A request is still sent once more after a 401 where the token is a
   * function, and with a code where the server asks for one.
   */
  retry?: false | RetryOptions;
  /** Requests in flight at the same time: 1 to 1,000. Default 8. */
  maxInFlight?: number;
  /** The largest response body, in bytes after decompression. Default 8 MiB. */
  maxBodyBytes?: number;
  /** Told of each retry. What it throws is ignored. */
  onRetry?: (event: RetryEvent) => void;
  /**
   * Told when a call whose turn it is has to wait for the vendor's rate limit, and after an answer that names a
   * wait. What it throws is ignored.
   */
  onWait?: (event: WaitEvent) => void;
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
  /** Replaces the client's `maxWaitMs` for this call. */
  maxWaitMs?: number;
  /** Replaces what it names of the client's `retry` for this call. */
  retry?: false | RetryOptions;
  /** Further request headers. They cannot replace a header of the credential. */
  headers?: Record<string, string>;
  /**
   * Told of the response that the call resolves with, which may be the 404 of a repeated deletion. What it
   * throws is ignored.
   */
  onResponse?: (response: ResponseInfo) => void;
}

const DAY = 86_400_000;

/** Checks the value of an option, which is not `undefined`, and returns what is kept of it. */
type Check = (name: string, value: unknown) => unknown;

/** What an option has to be: what `typeof` says of it, or what its owner checks (`unknown`). */
type Kind = "boolean" | "function" | "string" | "unknown" | Check;

/** Options by name. */
export type Kinds = { readonly [name: string]: Kind };

const integer =
  (min: number, max: number): Check =>
  (name, value) =>
    checkInteger(name, value, min, max);

/** An object with these functions, its own or of its class. */
const having =
  (what: string, ...functions: string[]): Check =>
  (name, value) => {
    const found = Object(value) as Record<string, unknown>;
    if (!functions.every((each) => typeof found[each] === "function")) {
      throw new ArgumentError(name, `must be ${what}`);
    }
    return value;
  };

const RETRY: Record<keyof RetryOptions, Kind> = {
  retries: integer(0, 10),
};

const retryOption: Check = (name, value) => {
  if (isObject(value) && "maxWaitMs" in value) {
    throw new ArgumentError("retry.maxWaitMs", "is an option beside retry: maxWaitMs");
  }
  return value !== false && readOptions(name, value, RETRY);
};

/** What says how the body is read, where the request goes, and what it does. */
const OWN_HEADERS =
  /^(connection|content-.*|expect|host|te|transfer-.*|upgrade|x-(http-)?method.*)$/i;

const headersOption: Check = (name, value) => {
  const headers = new Headers();
  for (const [each, text] of Object.entries(plainObject(name, value))) {
    if (OWN_HEADERS.test(each)) {
      throw new ArgumentError(each, "is a header of the client's own");
    }
    if (text === undefined) {
      continue;
    }
    if (typeof text !== "string") {
      throw new ArgumentError(each, "must be a string");
    }
    try {
      headers.append(each, text);
    } catch {
      // The runtime's own error quotes the value.
      throw new ArgumentError(name, "must be valid HTTP headers");
    }
  }
  return Object.fromEntries(headers);
};

const CLIENT: Record<keyof ClientOptions, Kind> = {
  fetch: "function",
  timeoutMs: integer(0, DAY),
  maxWaitMs: integer(0, DAY),
  retry: retryOption,
  maxInFlight: integer(1, 1000),
  maxBodyBytes: integer(1, 2 ** 30),
  onRetry: "function",
  onWait: "function",
  log: "function",
  onExchange: "function",
  clock: having("a Clock", "now", "after", "random"),
};

const CALL: Record<keyof CallOptions, Kind> = {
  signal: having("an AbortSignal", "throwIfAborted", "addEventListener", "removeEventListener"),
  timeoutMs: integer(0, DAY),
  maxWaitMs: integer(0, DAY),
  retry: retryOption,
  headers: headersOption,
  onResponse: "function",
};

/**
 * The options of a client, each read once.
 * @param own the kinds of those of its vendor
 * @throws ArgumentError for an unknown name and a value of the wrong kind
 */
export function readClientOptions<Options extends ClientOptions>(
  options: Options,
  own: Kinds,
): Partial<Options> {
  return readOptions("the options", options, { ...CLIENT, ...own }) as Partial<Options>;
}

/**
 * The options of a call, each read once.
 * @param own the kinds of those of one operation
 * @throws ArgumentError for an unknown name and a value of the wrong kind
 */
export function readCallOptions<Options extends CallOptions>(
  options: Options | undefined,
  own?: Kinds,
): Partial<Options> {
  const kinds = own ? { ...CALL, ...own } : CALL;
  return readOptions("the options", options, kinds) as Partial<Options>;
}

/** Also what a prototype holds is read, and refused where it is unknown. */
function readOptions(what: string, options: unknown, kinds: Kinds): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  if (options === undefined) {
    return read;
  }
  if (!isObject(options)) {
    throw new ArgumentError(what, "must be an object");
  }
  refuseUnknown("option", options, kinds);
  for (const name in kinds) {
    const value = isGiven(options, name) ? options[name] : undefined;
    if (value !== undefined) {
      read[name] = checked(name, value, kinds[name]!);
    }
  }
  return read;
}

function checked(name: string, value: unknown, kind: Kind): unknown {
  if (typeof kind === "function") {
    return kind(name, value);
  }
  if (kind === "unknown" || typeof value === kind) {
    return value;
  }
  throw new ArgumentError(name, `must be a ${kind}`);
}
