export {
  ApiError,
  ArgumentError,
  type CallOptions,
  type ClientOptions,
  type Clock,
  type Exchange,
  type ExpiringToken,
  type Fetch,
  type FetchInit,
  type FetchResponse,
  NetworkError,
  type RateLimit,
  type ResponseInfo,
  type RetryEvent,
  type RetryOptions,
  TimeoutError,
  type Token,
} from "@session-clients/core";
export * from "./client.ts";
export { isPrefactorError, type PrefactorError, type PrefactorErrorBody } from "./error.ts";
export type { Session, SessionOperations, SessionSummary } from "./sessions.ts";
export { isPfid, pfidTime } from "./pfid.ts";
