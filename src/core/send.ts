import type { ResponseInfo, RetryOptions } from "./options.ts";
import type { Scope } from "./scope.ts";

/** A request on its way to `fetch`. */
export interface ApiRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
  /** Whose answer it waits for, as errors say it. */
  readonly source: { readonly provider: string; readonly operation: string };
  /** The documented path. */
  readonly path: string;
  readonly retry: Required<RetryOptions>;
  /** What no error and no hook may show: the credentials that this call has sent. */
  readonly secrets: Set<string>;
}

/** A documented success. */
export interface Answer extends ResponseInfo {
  readonly body: unknown;
}

/** Resolves with a documented success and throws everything else. What decorators wrap. */
export type Send = (request: ApiRequest, scope: Scope) => Promise<Answer>;
