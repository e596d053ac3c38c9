import type {
  DeviceManagementPopulatedSession,
  DeviceManagementSession,
  ISession,
  IUser,
  Serialized,
} from "@rocket.chat/core-typings";
import type { Endpoints } from "@rocket.chat/rest-typings";
import type { PaginatedRequest } from "@rocket.chat/rest-typings/dist/helpers/PaginatedRequest";
import type { PaginatedResult } from "@rocket.chat/rest-typings/dist/helpers/PaginatedResult";
import type { OwnSessionDetails, RocketChatClient } from "@session-clients/rocketchat";
import { test } from "vitest";
import type { calls } from "../../../generated/rocketchat.calls.ts";
import { type Arguments, type Differences, none, type OnlyOurs } from "./differences.ts";

type ListQuery = [query?: PaginatedRequest<{ filter?: string }>];
type List<Row> = PaginatedResult<{ sessions: Serialized<Row>[] }>;

/**
 * The vendor types what a session is, as its server holds it: `Serialized` makes of that what arrives.
 * The routes themselves are declared inside the server alone; a list has the vendor's general form.
 */
interface Theirs {
  listOwnSessions: (...args: [...ListQuery, options?: object]) => List<DeviceManagementSession>;
  getOwnSession: (id: string, options?: object) => Serialized<ISession>;
  listWorkspaceSessions: (
    ...args: [...ListQuery, options?: object]
  ) => List<DeviceManagementPopulatedSession>;
  getWorkspaceSession: (
    id: string,
    options?: object,
  ) => Serialized<DeviceManagementPopulatedSession>;
  getUserInfo: (
    ...args: [...Sent<"users.info", "GET">, options?: object]
  ) => Serialized<{ user: Pick<IUser, Told> }>;
  listUsers: (
    ...args: [query?: Sent<"users.list", "GET">[0], options?: object]
  ) => Got<"users.list", "GET">;
  listUsersByStatus: (
    ...args: [query?: Sent<"users.listByStatus", "GET">[0], options?: object]
  ) => Got<"users.listByStatus", "GET">;
  logoutUser: (id: string, options?: object) => Got<"users.logout", "POST">;
  setUserActiveStatus: (
    ...args: [...Sent<"users.setActiveStatus", "POST">, options?: object]
  ) => Serialized<{ user: Pick<IUser, "_id" | "active"> }>;
  logoutOwnOtherClients: (options?: object) => Got<"users.logoutOtherClients", "POST">;
  removeOwnOtherTokens: (options?: object) => {};
  listOwnPersonalAccessTokens: (options?: object) => Got<"users.getPersonalAccessTokens", "GET">;
  removeOwnPersonalAccessToken: (name: string, options?: object) => {};
}

type Route<Path extends string, Method extends string> = Endpoints[`/v1/${Path}` &
  keyof Endpoints][Method & keyof Endpoints[`/v1/${Path}` & keyof Endpoints]];
type Sent<Path extends string, Method extends string> =
  Route<Path, Method> extends (...args: infer Args) => unknown ? Args : never;
type Got<Path extends string, Method extends string> =
  Route<Path, Method> extends (...args: never[]) => infer Result ? Serialized<Result> : never;

/** The types promise the whole record of a user; these are the parts that the route selects. */
type Told =
  | ("_id" | "name" | "username" | "nickname" | "status" | "statusText" | "utcOffset" | "type")
  | ("active" | "bio" | "reason" | "avatarETag" | "federated" | "freeSwitchExtension" | "emails")
  | ("statusConnection" | "createdAt" | "lastLogin" | "requirePasswordChange" | "roles")
  | ("requirePasswordChangeReason" | "importIds");

/** The routes of which the vendor publishes no type of what they take or answer. */
interface WithoutTypes {
  logoutOwnSession: "/v1/sessions/logout.me";
  logoutWorkspaceSession: "/v1/sessions/logout";
}

type Operation = Exclude<keyof RocketChatClient, `all${string}` | OnlyOurs<typeof calls>>;
type Method = (...args: never[]) => unknown;

/** All that the server sends, without the mark of success that is in every answer. */
type Payload<Of extends Method> = Omit<NonNullable<Awaited<ReturnType<Of>>>, "success">;
interface Ours extends Omit<RocketChatClient, "getOwnSession"> {
  getOwnSession: (id: string, options?: object) => Promise<OwnSessionDetails>;
}

/** Shared types are told once, by these names. */
interface Names {
  "listOwnSessions.0": "SessionsQuery";
  "listWorkspaceSessions.0": "SessionsQuery";
  "listOwnSessions.sessions[]": "Session";
  "listWorkspaceSessions.sessions[]": "Session";
  "listUsers.0": "UsersQuery";
  "listUsersByStatus.0": "UsersQuery";
  "listUsers.users[]": "User";
  "listUsersByStatus.users[]": "User";
  "getUserInfo.user": "User";
}

type Found<Of extends keyof Theirs, Our extends Method = Ours[Of]> =
  | Differences<Arguments<Theirs[Of]>, Arguments<Our>, Of, Names>
  | Differences<ReturnType<Theirs[Of]>, Payload<Our>, Of, Names>;

type AllFound = { [Of in keyof Theirs]: Found<Of> }[keyof Theirs];

type OnlyTheId = "without the permission to see all much is missing: only the id is sure";
type Ignored = "newer servers ignore it in silence, or refuse it";
type Wider = "what it finds is wider than what it says";

type Raw = "the raw record is sent as it was stored, by whatever version: only its ids are sure";

interface Reviewed {
  "SessionsQuery.sort: another type in ours": "an object with the keys that the server takes, sent as JSON";
  "SessionsQuery.query: only theirs": "these routes refuse a parameter that they do not know";
  "getOwnSession.loginAt: optional only in ours": Raw;
  "getOwnSession.host: optional only in ours": Raw;
  "getOwnSession.ip: optional only in ours": Raw;
  "getOwnSession._updatedAt: optional only in ours": Raw;
  "getOwnSession.type: optional only in ours": Raw;
  "getOwnSession.mostImportantRole: optional only in ours": Raw;
  "getOwnSession.roles: optional only in ours": Raw;
  "getOwnSession.year: optional only in ours": Raw;
  "getOwnSession.month: optional only in ours": Raw;
  "getOwnSession.day: optional only in ours": Raw;
  "getOwnSession.instanceId: optional only in ours": Raw;
  "getOwnSession.createdAt: optional only in ours": Raw;
  "getOwnSession.searchTerm: optional only in ours": Raw;
  "getOwnSession.type: wider in ours": "an enumeration of an answer stays open";
  "getOwnSession.loginToken: optional only in theirs": "the route finds only records that have one";
  "UsersQuery.query: only theirs": Ignored;
  "UsersQuery.fields: only theirs": Ignored;
  "UsersQuery.sort: only theirs": "rows with equal values may change places between two pages";
  "UsersQuery.roles: only theirs": Wider;
  "UsersQuery.inactiveReason: only theirs": Wider;
  "getUserInfo.0: narrower in ours": "by what finds nobody to end, and with rooms, it is not asked";
  "User.type: optional only in ours": OnlyTheId;
  "User.active: optional only in ours": OnlyTheId;
  "User.roles: optional only in ours": OnlyTheId;
  "User.createdAt: optional only in ours": OnlyTheId;
  "User.status: wider in ours": "an enumeration of an answer stays open";
  "User.nameInsensitive: only ours": "the source of the list of all adds it";
  "User.reason: only ours": "the source of the list by status selects it";
  "User.canViewAllInfo: only ours": "the source of the one user adds it";
  "User.federated: only theirs": "the source of the list of all does not select it";
  "User.freeSwitchExtension: only theirs": "the source of the list of all does not select it";
}

test("the types differ from the vendor's only where it was reviewed", () => {
  none<Exclude<AllFound, keyof Reviewed>>();
  none<Exclude<keyof Reviewed, AllFound>>();
});

test("every operation is compared, or known to have no type", () => {
  none<Exclude<Operation, keyof Theirs | keyof WithoutTypes>>();
});

test("an operation is without a type only as long as it is one, and the vendor has none", () => {
  none<Exclude<keyof WithoutTypes, Operation> | (keyof WithoutTypes & keyof Theirs)>();
  none<WithoutTypes[keyof WithoutTypes] & keyof Endpoints>();
  // @ts-expect-error
  none<"/v1/users.info" & keyof Endpoints>();
});

test("a planted difference is none of the reviewed ones", () => {
  type Planted<Extra> = Found<
    "getWorkspaceSession",
    (id: string, options?: object) => Promise<Payload<Ours["getWorkspaceSession"]> & Extra>
  >;
  // @ts-expect-error
  none<Exclude<Planted<{ planted?: string }>, keyof Reviewed>>();
  none<
    Exclude<
      Planted<{ planted?: string }>,
      keyof Reviewed | "getWorkspaceSession.planted: only ours"
    >
  >();
});
