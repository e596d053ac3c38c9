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
export * from "./client.ts";
export * from "./auth0-error.ts";
export type { ClientCredentials } from "./client-credentials.ts";
