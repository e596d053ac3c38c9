export {
  ApiError,
  type CallOptions,
  type ClientOptions,
  type Clock,
  type Exchange,
  type ExpiringToken,
  type Fetch,
  IncompleteListError,
  NetworkError,
  PagingError,
  type RateLimit,
  type ResponseInfo,
  type RetryEvent,
  type RetryOptions,
  TimeoutError,
  type Token,
  type Walk,
} from "@session-clients/core";
export type * from "./account-operations.ts";
export {
  type ActiveSessionDetail,
  activeSessionDetails,
  type ActiveSessionDetailsOptions,
} from "./active-session-details.ts";
export * from "./client.ts";
export * from "./cloudflare-access-error.ts";
export type { RevokeZoneUserBody, ZoneOperations } from "./zone-operations.ts";
