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
export type {
  AccessRequest,
  AccessRequestOperations,
  AccessRequestsQuery,
  AccessRequestsResponse,
  AllAccessRequestsQuery,
  EmailAccessRequestsQuery,
} from "./access-requests.ts";
export {
  type ActiveSessionDetail,
  activeSessionDetails,
  type ActiveSessionDetailsOptions,
} from "./active-session-details.ts";
export type {
  AllApplicationsQuery,
  Application,
  ApplicationOperations,
  ApplicationsQuery,
  ApplicationsResponse,
} from "./applications.ts";
export {
  accessRequestsByEmail,
  registrationsOfUser,
  usersByEmail,
  usersByName,
} from "./by-person.ts";
export * from "./client.ts";
export type { Device, DeviceOperations, DevicesQuery, DevicesResponse } from "./devices.ts";
export {
  type CloudflareAccessError,
  type CloudflareAccessErrorBody,
  isCloudflareAccessError,
} from "./error.ts";
export type {
  DeleteRegistrationResponse,
  DeleteRegistrationsQuery,
  DeleteRegistrationsResponse,
  DevicePolicy,
  DeviceUser,
  Registration,
  RegistrationOperations,
  RegistrationResponse,
  RegistrationsQuery,
  RegistrationsResponse,
  UserRegistrationsQuery,
} from "./registrations.ts";
export type { Seat, SeatOperations, SeatsResponse, UpdateSeatsBody } from "./seats.ts";
export type {
  ActiveSession,
  ActiveSessionResponse,
  ActiveSessionsResponse,
  ActiveSessionSummary,
  FailedLogin,
  FailedLoginsResponse,
  LastSeenIdentityResponse,
  RevokeApplicationTokensResponse,
  RevokeUserBody,
  RevokeUserOptions,
  RevokeUserResponse,
  SessionOperations,
} from "./sessions.ts";
export type {
  AllUsersQuery,
  DeleteUserResponse,
  User,
  UserOperations,
  UserResponse,
  UsersQuery,
  UsersResponse,
} from "./users.ts";
export type { RevokeZoneUserBody, ZoneOperations } from "./zone.ts";
