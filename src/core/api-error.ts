import { DetailedError } from "./detailed-error.ts";
import type { RateLimit } from "./rate-limit.ts";

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
