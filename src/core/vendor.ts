import type { Layer } from "./context.ts";
import type { ResponseHeaders } from "./fetch.ts";
import type { Operations } from "./operation.ts";
import type { RateLimit } from "./rate-limit.ts";

/** What a vendor's API adds to the common transport. */
export interface Vendor {
  /** `provider` on errors. */
  readonly name: string;
  /** The package and its version, for `User-Agent`. */
  readonly agent: string;
  /** What its spec says of each operation. */
  readonly operations: Operations;
  /** The vendor's own error text in a body. */
  readonly errorText: (body: Record<string, unknown>) => string | undefined;
  /** Whether a body is an error of the vendor itself, not of a proxy or gateway before it. */
  readonly isError: (body: Record<string, unknown>) => boolean;
  /** Whether a 2xx body carries the vendor's mark of a failure. */
  readonly isFailure?: (body: Record<string, unknown>) => boolean;
  /** `now` is the vendor's own time. */
  readonly rateLimit?: (headers: ResponseHeaders, now: () => number) => RateLimit | undefined;
  /** The window of its rate limit in milliseconds, if not a minute: no answer is believed to close it for longer. */
  readonly rateLimitWindowMs?: number;
  /** Whether each operation has a rate limit of its own. */
  readonly rateLimitPerOperation?: boolean;
  /** The response header that identifies the request. Default `x-request-id`. */
  readonly requestIdHeader?: string;
  /** A step around the retries, such as a second factor. */
  readonly around?: Layer;
}
