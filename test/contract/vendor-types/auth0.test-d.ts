import type { Auth0Client } from "@session-clients/auth0";
import type { ManagementClient } from "auth0";
import { test } from "vitest";
import type { calls } from "../../../generated/auth0.calls.ts";
import { type Arguments, type Differences, none, type OnlyOurs } from "./differences.ts";

/** The method of the SDK for each operation of ours. */
interface Theirs {
  listUserSessions: ManagementClient["users"]["sessions"]["list"];
  deleteUserSessions: ManagementClient["users"]["sessions"]["delete"];
  getSession: ManagementClient["sessions"]["get"];
  updateSession: ManagementClient["sessions"]["update"];
  deleteSession: ManagementClient["sessions"]["delete"];
  revokeSession: ManagementClient["sessions"]["revoke"];
  revokeUserAccess: ManagementClient["users"]["revokeAccess"];
  listUserRefreshTokens: ManagementClient["users"]["refreshToken"]["list"];
  deleteUserRefreshTokens: ManagementClient["users"]["refreshToken"]["delete"];
  listRefreshTokens: ManagementClient["refreshTokens"]["list"];
  getRefreshToken: ManagementClient["refreshTokens"]["get"];
  updateRefreshToken: ManagementClient["refreshTokens"]["update"];
  deleteRefreshToken: ManagementClient["refreshTokens"]["delete"];
  revokeRefreshTokens: ManagementClient["refreshTokens"]["revoke"];
  listUsersByEmail: ManagementClient["users"]["listUsersByEmail"];
  listUsers: ManagementClient["users"]["list"];
  getUser: ManagementClient["users"]["get"];
  setUserBlocked: SetBlocked;
  invalidateRememberBrowser: ManagementClient["users"]["multifactor"]["invalidateRememberBrowser"];
  listUserLogs: ManagementClient["users"]["logs"]["list"];
  listLogs: ManagementClient["logs"]["list"];
  getLog: ManagementClient["logs"]["get"];
  listGrants: ManagementClient["userGrants"]["list"];
  deleteGrant: ManagementClient["userGrants"]["delete"];
  deleteUserGrants: ManagementClient["userGrants"]["deleteByUserId"];
  listDeviceCredentials: ManagementClient["deviceCredentials"]["list"];
  deleteDeviceCredential: ManagementClient["deviceCredentials"]["delete"];
}

type Update = ManagementClient["users"]["update"];
/** The SDK's change of a user, of whose many fields ours takes one, by its place. */
type SetBlocked = (
  id: string,
  blocked: NonNullable<NonNullable<Parameters<Update>[1]>["blocked"]>,
  options?: object,
) => ReturnType<Update>;

type Operation = Exclude<keyof Auth0Client, `all${string}` | OnlyOurs<typeof calls>>;
type Method = (...args: never[]) => unknown;

/** What a call resolves with; of a list the body of a page, which the SDK wraps. */
type Result<Of extends Method> =
  Awaited<ReturnType<Of>> extends { response: infer Body }
    ? Body
    : Objects<Awaited<ReturnType<Of>>>;

/** Without the arrays, which ours gives where they are asked for and the SDK has no type for. */
type Objects<Of> = Of extends readonly unknown[] ? never : Of;

/** Shared types are told once, by these names. */
interface ResultNames {
  listUserSessions: "UserSessionsPage";
  getSession: "Session";
  updateSession: "Session";
  listUserRefreshTokens: "UserRefreshTokensPage";
  listRefreshTokens: "RefreshTokensPage";
  getRefreshToken: "RefreshToken";
  updateRefreshToken: "RefreshToken";
  listUsersByEmail: "Users";
  listUsers: "UsersPage";
  getUser: "User";
  setUserBlocked: "User";
  listUserLogs: "LogsPage";
  listLogs: "LogsPage";
  getLog: "LogEvent";
  listGrants: "GrantsPage";
  listDeviceCredentials: "DeviceCredentialsPage";
}
interface Names {
  "listUserSessions.1": "PageQuery";
  "listUserRefreshTokens.1": "PageQuery";
  "UserSessionsPage.sessions[]": "Session";
  "UserRefreshTokensPage.tokens[]": "RefreshToken";
  "RefreshTokensPage.refresh_tokens[]": "RefreshToken";
  "Users[]": "User";
  "UsersPage.users[]": "User";
  "User.identities[]": "UserIdentity";
  "LogsPage.logs[]": "LogEvent";
  "GrantsPage.grants[]": "Grant";
  "DeviceCredentialsPage.device_credentials[]": "DeviceCredential";
}

type Found<Of extends Operation, Ours extends Method> =
  | Differences<Arguments<Theirs[Of]>, Arguments<Ours>, Of, Names>
  | Differences<
      Result<Theirs[Of]>,
      Result<Ours>,
      Of extends keyof ResultNames ? ResultNames[Of] : Of,
      Names
    >;

type AllFound = { [Of in Operation]: Found<Of, Auth0Client[Of]> }[Operation];

type Null = "no documented parameter is ever null: to leave one out is the one way";
type Partial = "an answer without it is not what the page promises, and ours rejects it";
type AnyField = "unknown fields pass here too, but a misspelt one must not compile as any";
type Total = "documented in words; the SDK reads it through its unknown fields";
type Empty = "the server refuses a body without a property";

interface Reviewed {
  "PageQuery.include_totals: null only in theirs": Null;
  "PageQuery.take: null only in theirs": Null;
  "listRefreshTokens.0.take: null only in theirs": Null;
  "listRefreshTokens.0.client_id: null only in theirs": Null;
  "listRefreshTokens.0.fields: null only in theirs": Null;
  "listRefreshTokens.0.include_fields: null only in theirs": Null;
  "updateSession.1: optional only in theirs": Empty;
  "updateSession.1.session_metadata: optional only in theirs": Empty;
  "updateRefreshToken.1: optional only in theirs": Empty;
  "updateRefreshToken.1.refresh_token_metadata: optional only in theirs": Empty;
  "revokeUserAccess.1: optional only in theirs": "all is said by {}";
  "revokeRefreshTokens.0: optional only in theirs": Empty;
  "revokeRefreshTokens.0: narrower in ours": "only the four documented combinations compile";
  "UserSessionsPage.sessions: optional only in theirs": Partial;
  "UserRefreshTokensPage.tokens: optional only in theirs": Partial;
  "RefreshTokensPage.refresh_tokens: optional only in theirs": Partial;
  "Session.id: optional only in theirs": Partial;
  "RefreshToken.id: optional only in theirs": Partial;
  "UserSessionsPage.next: null only in ours": "the SDK's own pages end at null too";
  "UserRefreshTokensPage.next: null only in ours": "the SDK's own pages end at null too";
  "RefreshTokensPage.next: null only in ours": "the SDK's own pages end at null too";
  "UserSessionsPage.total: only ours": Total;
  "UserRefreshTokensPage.total: only ours": Total;
  "UserSessionsPage[key]: only in theirs": AnyField;
  "UserRefreshTokensPage[key]: only in theirs": AnyField;
  "RefreshTokensPage[key]: only in theirs": AnyField;
  "Session[key]: only in theirs": AnyField;
  "Session.device[key]: only in theirs": AnyField;
  "Session.clients[][key]: only in theirs": AnyField;
  "Session.authentication[key]: only in theirs": AnyField;
  "Session.authentication.methods[][key]: only in theirs": AnyField;
  "Session.cookie[key]: only in theirs": AnyField;
  "RefreshToken[key]: only in theirs": AnyField;
  "RefreshToken.device[key]: only in theirs": AnyField;
  "RefreshToken.resource_servers[][key]: only in theirs": AnyField;
  "Session.cookie.mode: wider in ours": "an enumeration of an answer stays open";
  "DeviceCredential.id: optional only in theirs": Partial;
  "DeviceCredential.type: wider in ours": "an enumeration of an answer stays open";
  "DeviceCredentialsPage.device_credentials: optional only in theirs": Partial;
  "Grant.id: optional only in theirs": Partial;
  "GrantsPage.grants: optional only in theirs": Partial;
  "LogEvent.location_info[key]: only in theirs": AnyField;
  "LogEvent.log_id: optional only in theirs": Partial;
  "LogEvent.security_context[key]: only in theirs": AnyField;
  "LogEvent[key]: only in theirs": AnyField;
  "LogsPage.logs: optional only in theirs": Partial;
  "User.user_id: optional only in theirs": Partial;
  "UserIdentity.profileData[key]: only in theirs": AnyField;
  "UserIdentity.provider: wider in ours": "an enumeration of an answer stays open";
  "User[key]: only in theirs": AnyField;
  "UsersPage.users: optional only in theirs": Partial;
  "getUser.1.fields: null only in theirs": Null;
  "getUser.1.include_fields: null only in theirs": Null;
  "listDeviceCredentials.0.client_id: null only in theirs": Null;
  "listDeviceCredentials.0.fields: null only in theirs": Null;
  "listDeviceCredentials.0.include_fields: null only in theirs": Null;
  "listDeviceCredentials.0.include_totals: null only in theirs": Null;
  "listDeviceCredentials.0.page: null only in theirs": Null;
  "listDeviceCredentials.0.per_page: null only in theirs": Null;
  "listDeviceCredentials.0.type: null only in theirs": Null;
  "listDeviceCredentials.0.type: optional only in theirs": "what Auth0 lists without a type is contradicted";
  "listDeviceCredentials.0.user_id: null only in theirs": Null;
  "listDeviceCredentials.0: optional only in theirs": "what Auth0 lists without a type is contradicted";
  "listGrants.0.audience: null only in theirs": Null;
  "listGrants.0.client_id: null only in theirs": Null;
  "listGrants.0.include_totals: null only in theirs": Null;
  "listGrants.0.page: null only in theirs": Null;
  "listGrants.0.per_page: null only in theirs": Null;
  "listGrants.0.user_id: null only in theirs": Null;
  "listLogs.0: another type in ours": "the SDK has neither q nor from, and search, which was answered with 400";
  "listUserLogs.1.include_totals: null only in theirs": Null;
  "listUserLogs.1.page: null only in theirs": Null;
  "listUserLogs.1.per_page: null only in theirs": Null;
  "listUserLogs.1.sort: null only in theirs": Null;
  "listUsers.0.connection: only theirs": "for the engine v1 only, which Auth0 may refuse";
  "listUsers.0.fields: null only in theirs": Null;
  "listUsers.0.include_fields: null only in theirs": Null;
  "listUsers.0.include_totals: null only in theirs": Null;
  "listUsers.0.page: null only in theirs": Null;
  "listUsers.0.per_page: null only in theirs": Null;
  "listUsers.0.primary_order: null only in theirs": Null;
  "listUsers.0.q: null only in theirs": Null;
  "listUsers.0.search_engine: only theirs": "sent with q, as v3, without asking";
  "listUsers.0.sort: null only in theirs": Null;
  "listUsersByEmail.0.fields: null only in theirs": Null;
  "listUsersByEmail.0.include_fields: null only in theirs": Null;
  "Session.actor[key]: only in ours": "the vendor's description allows further claims beside sub";
}

test("the types differ from the SDK's only where it was reviewed", () => {
  none<Exclude<AllFound, keyof Reviewed>>();
  none<Exclude<keyof Reviewed, AllFound>>();
});

test("every operation is compared", () => {
  none<Exclude<Operation, keyof Theirs>>();
});

test("a planted difference is none of the reviewed ones", () => {
  type Planted<Extra> = Found<
    "getSession",
    (id: string, options?: object) => Promise<Result<Auth0Client["getSession"]> & Extra>
  >;
  // @ts-expect-error
  none<Exclude<Planted<{ planted?: string }>, keyof Reviewed>>();
  none<Exclude<Planted<{ planted?: string }>, keyof Reviewed | "Session.planted: only ours">>();
});
