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
export * from "./client.ts";
export type {
  IncludeLoginToken,
  LogoutResult,
  OwnSession,
  OwnSessionDetails,
  OwnSessionInfo,
  OwnSessionOperations,
  OwnSessionsPage,
} from "./own-sessions.ts";
export type {
  Done,
  OtherClientsResult,
  OwnTokenOperations,
  PersonalAccessToken,
  PersonalAccessTokens,
} from "./own-tokens.ts";
export {
  isLastOwnerError,
  isLicenceError,
  isRocketChatError,
  type RocketChatError,
  type RocketChatErrorBodies,
  type RocketChatLastOwnerError,
} from "./error.ts";
export type { AllSessionsQuery, SessionsQuery } from "./paging.ts";
export type { Sort, SortKey } from "./sort.ts";
export type { TwoFactor, TwoFactorChallenge } from "./two-factor.ts";
export type {
  ActiveStatusBody,
  ActiveStatusResult,
  AllUsersByStatusQuery,
  AllUsersQuery,
  ListedUser,
  LogoutUserResult,
  User,
  UserByStatus,
  UserDetails,
  UserInfo,
  UserOperations,
  UsersByStatusPage,
  UsersByStatusQuery,
  UserSelector,
  UsersPage,
  UsersQuery,
} from "./users.ts";
export { usersByName } from "./users-by-name.ts";
export type {
  WorkspaceSession,
  WorkspaceSessionDetails,
  WorkspaceSessionOperations,
  WorkspaceSessionsPage,
} from "./workspace-sessions.ts";
