export { type Api, createApi, type Input, type Output } from "./api.ts";
export { ApiError, isAnswerOf } from "./api-error.ts";
export { checkBaseUrl } from "./base-url.ts";
export type { Clock } from "./clock.ts";
export { checkBody } from "./check-body.ts";
export { checkCredential } from "./credential.ts";
export {
  bearer,
  type CredentialHeaders,
  type Credentials,
  type ExpiringToken,
  type Token,
  tokenCredentials,
} from "./credentials.ts";
export { DetailedError } from "./detailed-error.ts";
export { IncompleteListError } from "./incomplete-list-error.ts";
export { NetworkError } from "./network-error.ts";
export {
  type CallOptions,
  checkInteger,
  type ClientOptions,
  type Fetch,
  type ResponseInfo,
  type RetryEvent,
  type RetryOptions,
} from "./options.ts";
export { cursorPages, type OffsetPage, offsetPages, walk, type Walk } from "./paging.ts";
export { PagingError } from "./paging-error.ts";
export { type RateLimit, xRateLimit } from "./rate-limit.ts";
export type { Exchange } from "./reporting.ts";
export { onAbort } from "./on-abort.ts";
export type { Scope } from "./scope.ts";
export type { Answer, ApiRequest, Send } from "./send.ts";
export { TimeoutError } from "./timeout-error.ts";
export type { Operation, Vendor } from "./vendor.ts";
