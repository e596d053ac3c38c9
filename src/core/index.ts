export { createApi } from "./api.ts";
export { checkBaseUrl, checkCredential, checkInteger } from "./checks.ts";
export type { Clock } from "./clock.ts";
export { type Answer, type Context, isAnswer, type Layer, type Next } from "./context.ts";
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
  ArgumentError,
  IncompleteListError,
  isAnswerOf,
  nameCaller,
  NetworkError,
  PagingError,
  TimeoutError,
} from "./errors.ts";
export type { Fetch, FetchInit, FetchResponse, ResponseHeaders } from "./fetch.ts";
export type { Held, JsonType, Operation, Operations } from "./operation.ts";
export {
  type CallOptions,
  type ClientOptions,
  type Exchange,
  readCallOptions,
  readClientOptions,
  type ResponseInfo,
  type RetryEvent,
  type RetryOptions,
  type WaitEvent,
} from "./options.ts";
export { type Checkpoint, checkCheckpoint } from "./paging/checkpoint.ts";
export { cursorPages } from "./paging/cursor.ts";
export { type OffsetPage, offsetPages } from "./paging/offset.ts";
export { type NumberedPage, numberedPages } from "./paging/page-number.ts";
export { type PageShape, rowsAt } from "./paging/rows.ts";
export { type Pages, type Walk, type WalkedPage, walkList } from "./paging/walk.ts";
export type { Api, Input, Output } from "./paths.ts";
export { plainObject } from "./plain.ts";
export { type RateLimit, xRateLimit } from "./rate-limit.ts";
export { onAbort, type Scope } from "./scope.ts";
export type { Vendor } from "./vendor.ts";
