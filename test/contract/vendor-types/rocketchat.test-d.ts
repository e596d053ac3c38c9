import type {
  DeviceManagementPopulatedSession,
  DeviceManagementSession,
  ISession,
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
}

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
}

type Found<Of extends keyof Theirs, Our extends Method = Ours[Of]> =
  | Differences<Arguments<Theirs[Of]>, Arguments<Our>, Of, Names>
  | Differences<ReturnType<Theirs[Of]>, Payload<Our>, Of, Names>;

type AllFound = { [Of in keyof Theirs]: Found<Of> }[keyof Theirs];

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
