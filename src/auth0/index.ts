export {
  ApiError,
  ArgumentError,
  type CallOptions,
  type Checkpoint,
  type ClientOptions,
  type Clock,
  type Exchange,
  type ExpiringToken,
  type Fetch,
  type FetchInit,
  type FetchResponse,
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
export { type Auth0Error, type Auth0ErrorBody, isAuth0Error } from "./error.ts";
export * from "./client.ts";
export type { ClientCredentials } from "./client-credentials.ts";
export type { PageQuery } from "./paging.ts";
export type {
  PartialRefreshToken,
  RefreshToken,
  RefreshTokenOperations,
  RefreshTokensPage,
  RefreshTokensQuery,
  RevokeRefreshTokensBody,
  UpdateRefreshTokenBody,
  UserRefreshTokensPage,
  UserRefreshTokensQuery,
} from "./refresh-tokens.ts";
export type {
  RevokeUserAccessBody,
  Session,
  SessionOperations,
  UpdateSessionBody,
  UserSessionsPage,
  UserSessionsQuery,
} from "./sessions.ts";
