export {
  ApiError,
  type CallOptions,
  type ClientOptions,
  type Clock,
  type Exchange,
  type ExpiringToken,
  type Fetch,
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
export * from "./auth0-error.ts";
export * from "./client.ts";
export type { ClientCredentials } from "./client-credentials.ts";
export type { PageQuery } from "./page-query.ts";
export type * from "./refresh-token-operations.ts";
export type * from "./session-operations.ts";
