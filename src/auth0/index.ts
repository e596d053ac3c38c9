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
  IncompleteListError,
  NetworkError,
  PagingError,
  type RateLimit,
  type ResponseInfo,
  type RetryEvent,
  type RetryOptions,
  TimeoutError,
  type Token,
  type WaitEvent,
  type Walk,
} from "@session-clients/core";
export { type Auth0Error, type Auth0ErrorBody, isAuth0Error } from "./error.ts";
export * from "./client.ts";
export type { ClientCredentials } from "./client-credentials.ts";
export type {
  AllDeviceCredentialsQuery,
  DeviceCredential,
  DeviceCredentialOperations,
  DeviceCredentialsPage,
  DeviceCredentialsQuery,
} from "./device-credentials.ts";
export type {
  AllGrantsQuery,
  DeleteUserGrantsQuery,
  Grant,
  GrantOperations,
  GrantsPage,
  GrantsQuery,
} from "./grants.ts";
export type {
  AllLogsQuery,
  AllUserLogsQuery,
  LogEvent,
  LogOperations,
  LogsAfterPage,
  LogsAfterQuery,
  LogsPage,
  LogsQuery,
  UserLogsQuery,
} from "./logs.ts";
export type { NumberedListQuery, NumberedPageQuery } from "./page-number.ts";
export type { FieldsQuery, PageQuery } from "./paging.ts";
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
export type {
  AllUsersQuery,
  User,
  UserFieldsQuery,
  UserIdentity,
  UserOperations,
  UsersByEmailQuery,
  UsersPage,
  UsersQuery,
} from "./users.ts";
export { usersByName } from "./users-by-name.ts";
