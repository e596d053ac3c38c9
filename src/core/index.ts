export { createApi } from "./api.ts";
export { checkBaseUrl, checkBody, checkCredential, checkInteger } from "./checks.ts";
export type { Clock } from "./clock.ts";
export { type Answer, type Context, type Layer, type Next, sourceOf } from "./context.ts";
export {
  bearer,
  type CredentialHeaders,
  type Credentials,
  type ExpiringToken,
  type Token,
  tokenCredentials,
} from "./credentials.ts";
export {
  ApiError,
  DetailedError,
  IncompleteListError,
  isAnswerOf,
  NetworkError,
  PagingError,
  TimeoutError,
} from "./errors.ts";
export type { Fetch, FetchInit, FetchResponse, ResponseHeaders } from "./fetch.ts";
export type { JsonType, Operation, Operations } from "./operation.ts";
export type {
  CallOptions,
  ClientOptions,
  Exchange,
  ResponseInfo,
  RetryEvent,
  RetryOptions,
} from "./options.ts";
export { cursorPages } from "./paging/cursor.ts";
export { type OffsetPage, offsetPages } from "./paging/offset.ts";
export { numberedPages } from "./paging/page-number.ts";
export { walk, type Walk } from "./paging/walk.ts";
export type { Api, Input, Output } from "./paths.ts";
export { type RateLimit, xRateLimit } from "./rate-limit.ts";
export { onAbort, type Scope } from "./scope.ts";
export type { Vendor } from "./vendor.ts";
