import type { RateLimit } from "./rate-limit.ts";
import type { Send } from "./send.ts";

/** What core must know of one operation. */
export interface Operation {
  /** Method and documented path, for example `GET /users/{user_id}/sessions`. */
  at: string;
  /** The scope or permission that it needs, in the vendor's words. */
  needs?: string;
  /** The key of the response body that must hold a list. */
  list?: string;
  /** The list may be null, which stands for an empty one. */
  nullable?: true;
  /** The key of the response body that must hold an object. */
  object?: string;
  /** The success has no body that a caller needs. */
  empty?: true;
  /** Why a POST or PATCH may be sent again although an earlier one may have been executed. */
  repeatable?: string;
  /** It deletes what its path names: a 404 is a success when an earlier attempt may have been executed. */
  deletesOne?: true;
  /** Its success holds a secret, so no error shows the body of one. */
  secret?: true;
}

/** What a vendor's API adds to the common transport. */
export interface Vendor<Name extends string = string> {
  /** `provider` on errors. */
  name: string;
  /** The package and its version, for `User-Agent`. */
  agent: string;
  operations: Record<Name, Operation>;
  /** The vendor's own error text in a body. */
  errorText(body: Record<string, unknown>): string | undefined;
  /** Whether the envelope of a 2xx response says that the call failed. */
  isFailure?(body: Record<string, unknown>): boolean;
  /** `now` is the vendor's own time. */
  rateLimit?(headers: Headers, now: () => number): RateLimit | undefined;
  /** The default of `maxWaitMs`, if not a minute. */
  maxWaitMs?: number;
  /** Whether each operation has a rate limit of its own. */
  rateLimitPerOperation?: boolean;
  /** The response header that identifies the request. Default `x-request-id`. */
  requestIdHeader?: string;
  /** The query parameters whose values hooks may see. */
  shownQuery?: readonly string[];
  /** A step around the retries, such as a second factor. */
  around?(send: Send): Send;
}
