import type { RateLimit } from "./rate-limit.ts";

/**
 * An error whose details are its own properties and whose message begins with the operation. What every
 * error of this package extends.
 */
export class DetailedError extends Error {
  constructor(message: string, details: Record<string, unknown>, options?: { cause?: unknown }) {
    super(`${details.operation}: ${message}`, options);
    Object.assign(this, details);
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
   * The parsed JSON; of anything else the first 500 characters; `undefined` when empty, and of a success
   * that is broken and was to hold a token.
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
}

/**
 * The vendor answered, and the answer is not the documented success: a 4xx or 5xx status, a redirect,
 * `success: false` in an envelope, or a body that is not the JSON that the operation promises. A request
 * that is held back because the rate limit is used up is one too, with status 429.
 */
export class ApiError extends DetailedError {
  override readonly name = "ApiError" as const;
}

/** Whether `error` is a vendor's own answer, of `status` where one is given, with a JSON body. */
export function isAnswerOf(
  provider: string,
  error: unknown,
  status: number | undefined,
): error is ApiError {
  return (
    error instanceof ApiError &&
    error.provider === provider &&
    (status === undefined || error.status === status) &&
    typeof error.body === "object"
  );
}

export interface NetworkError {
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
}

/**
 * No whole answer arrived: the connection could not be made, or broke before the end of the body.
 * `cause` is what `fetch` rejected with. A write that ends so may have been executed.
 */
export class NetworkError extends DetailedError {
  override readonly name = "NetworkError" as const;
}

export interface TimeoutError {
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;
  /** What the call was doing, for example `reading the body`. */
  readonly phase: string;
}

/** `timeoutMs` passed before the call was complete. A write that ends so may have been executed. */
export class TimeoutError extends DetailedError {
  override readonly name = "TimeoutError" as const;
}

export interface PagingError {
  /** The function whose pages were walked, for example `allUserSessions`. */
  readonly operation: string;
}

/** The vendor's pages cannot be walked safely: a repeated cursor, or too many pages with nothing new. */
export class PagingError extends DetailedError {
  override readonly name = "PagingError" as const;
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
 * The pages ended before the `total` that the vendor names was reached. Every row that arrived has
 * been yielded before this is thrown.
 */
export class IncompleteListError extends DetailedError {
  override readonly name = "IncompleteListError" as const;
}
