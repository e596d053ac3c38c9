import type { RateLimit } from "./rate-limit.ts";

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  provider: string;
  operation: string;
  status: number;
  body?: unknown;
  headers?: Headers;
  requestId?: string;
  rateLimit?: RateLimit;
  retryAfterMs?: number;
}

/**
 * The vendor answered, and the answer is not the documented success: a 4xx or 5xx status, a redirect,
 * `success: false` in an envelope, or a body that is not the JSON that the operation promises.
 */
export class ApiError extends Error {
  override readonly name = "ApiError" as const;
  /** The vendor, for example `auth0`. */
  readonly provider: string;
  /** The function that was called, for example `listUserSessions`. */
  readonly operation: string;
  /** The HTTP status. 0 where the runtime hides it, as browsers do for redirects. */
  readonly status: number;
  /** The parsed JSON; of anything else the first 500 characters; `undefined` when empty. */
  readonly body: unknown;
  /** The response headers without `Set-Cookie`. */
  readonly headers: Headers;
  /** The vendor's id of this request, for its support. */
  readonly requestId: string | undefined;
  /** The vendor's rate limit as this response tells it. */
  readonly rateLimit: RateLimit | undefined;
  /** Milliseconds that the vendor asks to wait before the next request. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ApiErrorDetails) {
    super(message);
    this.provider = details.provider;
    this.operation = details.operation;
    this.status = details.status;
    this.body = details.body;
    this.headers = details.headers ?? new Headers();
    this.requestId = details.requestId;
    this.rateLimit = details.rateLimit;
    this.retryAfterMs = details.retryAfterMs;
  }
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
