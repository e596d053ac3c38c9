import type { CallOptions } from "./options.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { Scope } from "./scope.ts";

/** A request on its way from openapi-fetch to `fetch`. */
export interface ApiRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
  readonly operation: string;
  readonly options: CallOptions;
  /** What an error must never show: the credentials that this request carries. */
  readonly secrets: readonly string[];
}

/** A documented success. `ok`, `headers` and `body` are where openapi-fetch looks. */
export interface Answer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly requestId?: string | undefined;
  readonly rateLimit?: RateLimit | undefined;
}

/** Resolves with a documented success and throws everything else. What decorators wrap. */
export type Send = (request: ApiRequest, scope: Scope) => Promise<Answer>;
