import { isObject } from "./json.ts";
import type { RateLimit } from "./rate-limit.ts";

/** Where an error keeps its kind: two copies of this package in one program know each other's errors. */
const KIND = Symbol.for("@session-clients/core/error");

/** Whether `error` is of the class `type`, be it this copy's or another's. */
function isKindOf(type: { kind: string }, error: unknown): boolean {
  // A class of the caller's that extends one of ours has no other copy.
  return (
    Object.hasOwn(type, "kind") &&
    (error as { [KIND]?: string } | null | undefined)?.[KIND] === type.kind
  );
}

function setKind(error: Error, kind: string): void {
  error.name = kind;
  Object.defineProperty(error, KIND, { value: kind });
}

/**
 * An argument that is refused before any request: an option, a path parameter, a query or a body. A server
 * may answer 400 for it.
 */
export class ArgumentError extends TypeError {
  static readonly kind: string = "ArgumentError";
  declare readonly name: "ArgumentError";
  /** The name of the argument, for example `take`. */
  readonly argument: string;

  /** @param problem what is wrong, in words that follow the argument's name */
  constructor(argument: string, problem: string) {
    super(`${argument} ${problem}`);
    this.argument = argument;
    setKind(this, new.target.kind);
  }

  static override [Symbol.hasInstance](error: unknown): boolean {
    return super[Symbol.hasInstance](error) || isKindOf(this, error);
  }
}

/**
 * An error whose details are its own properties and whose message begins with the operation. What every
 * other error of this package extends.
 */
export class DetailedError extends Error {
  static readonly kind: string = "DetailedError";

  constructor(message: string, details: Record<string, unknown>, options?: { cause?: unknown }) {
    super(`${details.operation}: ${message}`, options);
    Object.assign(this, details);
    setKind(this, new.target.kind);
  }

  static override [Symbol.hasInstance](error: unknown): boolean {
    return super[Symbol.hasInstance](error) || isKindOf(this, error);
  }
}

/** What V8 adds. */
type ErrorOfV8 = typeof Error & { captureStackTrace?(error: Error): void };

/** Makes an error name the line of the caller: made in the depth of the transport, it does not say who called. */
export function nameCaller(error: unknown): void {
  if (error instanceof Error && KIND in error) {
    (Error as ErrorOfV8).captureStackTrace?.(error);
  }
}

export interface ApiError {
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
  /** The HTTP status. 0 where the runtime hides it, as browsers do for redirects. */
  readonly status: number;
  /**
   * The parsed JSON object, its longest texts cut; of anything else, and of one of over 64 KiB, the first 500
   * characters. `undefined` when empty, too long or broken off, of a redirect, and of a broken success that may
   * hold a secret.
   */
  readonly body: unknown;
  /** The response headers without `Set-Cookie`. */
  readonly headers: Headers;
  /** The vendor's id of this request, for its support. */
  readonly requestId: string | undefined;
  /** The vendor's rate limit as this response tells it. */
  readonly rateLimit: RateLimit | undefined;
  /** Milliseconds that the vendor asks to wait before the next request. */
  readonly retryAfterMs: number | undefined;
  /** Whether this was a write that the vendor may have executed all the same. */
  readonly mayHaveRun: boolean;
}

/**
 * The vendor answered, and the answer is not the documented success: a 4xx or 5xx status, a redirect,
 * `success: false` in an envelope, or a body that is not the JSON that the operation promises. A request
 * that is held back because the rate limit is used up is one too, with status 429.
 */
export class ApiError extends DetailedError {
  static override readonly kind: string = "ApiError";
  declare readonly name: "ApiError";
}

/**
 * Whether `error` is a vendor's own answer, of `status` where one is given.
 * @param isOwn whether a body is the vendor's: a proxy before it answers in JSON, too
 */
export function isAnswerOf(
  provider: string,
  isOwn: (body: Record<string, unknown>) => boolean,
  error: unknown,
  status: number | undefined,
): error is ApiError {
  return (
    error instanceof ApiError &&
    error.provider === provider &&
    (status === undefined || error.status === status) &&
    isObject(error.body) &&
    isOwn(error.body)
  );
}

export interface NetworkError {
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
  /** The runtime's code where it gives one, for example `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** Whether this was a write that may have reached the vendor. */
  readonly mayHaveRun: boolean;
}

/**
 * No whole answer arrived: the connection could not be made, or broke before the end of the body.
 * `cause` is made of what `fetch` rejected with: names, codes and messages, without credentials.
 */
export class NetworkError extends DetailedError {
  static override readonly kind: string = "NetworkError";
  declare readonly name: "NetworkError";
}

export interface TimeoutError {
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;
  /** What it was doing, for example `reading the body`. */
  readonly phase: string;
  /** Whether this was a write that an attempt may have executed. */
  readonly mayHaveRun: boolean;
}

/**
 * `timeoutMs` passed before an attempt was complete, and none was left, or before the token was there. `mayHaveRun`
 * says whether a write that ends so may have been executed.
 */
export class TimeoutError extends DetailedError {
  static override readonly kind: string = "TimeoutError";
  declare readonly name: "TimeoutError";
}

export interface PagingError {
  /** The function whose pages were walked, for example `allUserSessions`. */
  readonly operation: string;
}

/**
 * The vendor's pages cannot be walked safely: a repeated cursor, a row without an id, too many pages with nothing new
 * or after the total, more rows than the vendor lets anybody read, or a checkpoint of whose rows none is left.
 */
export class PagingError extends DetailedError {
  static override readonly kind: string = "PagingError";
  declare readonly name: "PagingError";
}

export interface IncompleteListError {
  /** The function whose pages were walked, for example `allWorkspaceSessions`. */
  readonly operation: string;
  /** How many rows were yielded. */
  readonly rowsRead: number;
  /** How many rows the vendor says there are. */
  readonly total: number;
}

/**
 * The pages ended before the `total` that the vendor names was reached. The `rowsRead` rows have been yielded
 * before this is thrown.
 */
export class IncompleteListError extends DetailedError {
  static override readonly kind: string = "IncompleteListError";
  declare readonly name: "IncompleteListError";
}
