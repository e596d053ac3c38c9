import { jsonBody } from "../request.ts";
import {
  failure,
  invalidParams,
  notAuthorized,
  notOfTheHandler,
  success,
  type ErrorDetails,
} from "./errors.ts";
import type { AddRoute, Caller, RouteRules } from "./guard.ts";
import { checkQuery, pageSize, queryOf, type QueryNames } from "./list-query.ts";
import type { RocketChatSettings } from "./options.ts";
import type { RocketChatStore } from "./store.ts";
import type { Tokens } from "./tokens.ts";
import { byStatusView, detailsView, listView } from "./user-views.ts";
import { hasEmail, holds, type User } from "./users.ts";

const selectors = ["userId", "username", "email"];
const statuses = ["active", "deactivated"];
const ninetyDaysMs = 90 * 86_400_000;
const viewAll = "view-full-other-user-info";

/** The routes of users and of the caller's own tokens. */
export function addUserRoutes(
  route: AddRoute,
  settings: RocketChatSettings,
  store: RocketChatStore,
  tokens: Tokens,
): void {
  const { version } = settings;
  const { users } = store;
  const free: RouteRules = { validate: () => undefined };

  route("getUserInfo", { validate: (c) => checkSelector(queryOf(c), version) }, (c, caller) => {
    const [[name, value] = ["", ""]] = [...queryOf(c)];
    if (value === "") {
      return failure(400, "Invalid search query.");
    }
    const user = name === "email" ? users.withEmail(value) : users.named(value);
    const canViewAllInfo = user?._id === caller.userId || caller.may(viewAll);
    // Whose address may not be seen is not found by it.
    if (user === undefined || (name === "email" && !canViewAllInfo)) {
      return failure(400, "User not found.");
    }
    return success({ user: detailsView(user, canViewAllInfo) });
  });

  route("listUsers", listRules(version), (c, caller) => {
    const query = queryOf(c);
    // Older routes ignore what they do not know.
    const email = version < 8 ? null : query.get("email");
    if (email !== null && !caller.may(viewAll)) {
      return notOfTheHandler(version);
    }
    const found = users.sorted().filter((user) => email === null || hasEmail(user, email));
    return page(query, found, (user) => listView(user, caller.may(viewAll)));
  });

  route("listUsersByStatus", byStatusRules, (c, caller) => {
    const query = queryOf(c);
    const found = users.sorted().filter((user) => isAsked(user, query, caller));
    return page(query, found, byStatusView);
  });

  route(
    "logoutUser",
    { validate: async (c) => checkLogout(await jsonBody(c, {})) },
    async (c, caller) => {
      // Whoever names nobody, is meant.
      const userId =
        ((await jsonBody(c, {}))?.userId as string | null | undefined) || caller.userId;
      if (userId !== caller.userId && !caller.may("logout-other-user")) {
        return notOfTheHandler(version);
      }
      tokens.endAll(userId);
      if (version >= 8) {
        store.logOutAll(userId, caller.userId);
      }
      return success({ message: `User ${userId} has been logged out!` });
    },
  );

  route("setUserActiveStatus", activeStatusRules, async (c, caller) => {
    const { userId, activeStatus, confirmRelinquish } = (await jsonBody(c)) as {
      userId: string;
      activeStatus: boolean;
      confirmRelinquish?: boolean | null;
    };
    const refusal = caller.may("edit-other-user-active-status")
      ? refusedStatus(userId, activeStatus, confirmRelinquish === true)
      : meteorError("error-not-allowed", "Not allowed", { method: "setUserActiveStatus" });
    if (refusal) {
      return refusal;
    }
    users.setActive(userId, activeStatus);
    if (!activeStatus) {
      users.relinquish(userId);
      // The sessions are not marked: they stay listed.
      tokens.endAll(userId);
    }
    return success({ user: { _id: userId, active: activeStatus } });
  });

  function refusedStatus(userId: string, active: boolean, isConfirmed: boolean) {
    const user = users.get(userId);
    if (user === undefined) {
      return failure(400, "User not found");
    }
    if (user.federated) {
      const details = { method: "setUserActiveStatus" };
      return meteorError(
        "error-user-is-federated",
        "Cannot change federated users status",
        details,
      );
    }
    if (!active && users.isLastAdmin(userId)) {
      const text = "Leaving the app without an active admin is not allowed";
      const details = { method: "removeUserFromRole", action: "Remove_last_admin" };
      return meteorError("error-action-not-allowed", text, details);
    }
    const rooms = users.soleOwned(userId);
    return active || rooms === undefined || isConfirmed
      ? undefined
      : meteorError("user-last-owner", "", rooms);
  }

  route("logoutOwnOtherClients", free, (_, { token }) => {
    tokens.endOtherLogins(token);
    const loginAt = token.row === undefined ? undefined : store.session(token.row).loginAt;
    const expires = new Date(Date.parse(loginAt ?? "2026-08-01T12:00:00.000Z") + ninetyDaysMs);
    return success({
      token: token.authToken,
      tokenExpires: token.personal ? "" : expires.toISOString(),
    });
  });

  route("removeOwnOtherTokens", free, (_, { token }) => {
    tokens.endOthers(token);
    return success({});
  });

  const create = "create-personal-access-tokens";
  route(
    "listOwnPersonalAccessTokens",
    version < 8 ? free : { ...free, permission: create },
    (_, caller) =>
      caller.may(create)
        ? success({ tokens: tokens.personalOf(caller.userId) })
        : notAuthorized(version),
  );

  route(
    "removeOwnPersonalAccessToken",
    { twoFactor: true, validate: async (c) => checkTokenName(await jsonBody(c)) },
    async (c, caller) => {
      if (!caller.may(create)) {
        return notAuthorized(version);
      }
      return tokens.endPersonal(caller.userId, (await jsonBody(c))?.tokenName)
        ? success({})
        : meteorError("error-token-does-not-exists", "Token does not exist", {
            method: "personalAccessTokens:removeToken",
          });
    },
  );
}

const pagingNames = ["offset", "count"];

function listRules(version: number): RouteRules {
  // From 7 on without effect, in silence, and here in 5 too; refused from 9 on, as announced.
  const ignored = version < 9 ? ["query", "fields"] : [];
  const names: QueryNames = { texts: ["email", ...ignored], numbers: pagingNames };
  return { permission: "view-d-room", validate: (c) => checkQuery(queryOf(c), names) };
}

const byStatusRules: RouteRules = {
  permission: "view-d-room",
  validate(c) {
    const query = queryOf(c);
    const { status, hasLoggedIn = "true" } = Object.fromEntries(query);
    const texts = ["status", "hasLoggedIn", "type", "searchTerm"];
    const problem = checkQuery(query, { texts, numbers: pagingNames });
    if (problem) {
      return problem;
    }
    if (status !== undefined && !statuses.includes(status)) {
      return invalidParams("must be equal to one of the allowed values");
    }
    return /^(true|false)$/.test(hasLoggedIn) ? undefined : invalidParams("must be boolean");
  },
};

const activeStatusRules: RouteRules = {
  permission: ["edit-other-user-active-status", "manage-moderation-actions"],
  async validate(c) {
    const body = await jsonBody(c);
    if (body === undefined) {
      return invalidParams("must be object");
    }
    const { userId, activeStatus, confirmRelinquish = false, ...others } = body;
    if (userId === undefined || activeStatus === undefined) {
      const missing = userId === undefined ? "userId" : "activeStatus";
      return invalidParams(`must have required property '${missing}'`);
    }
    if (Object.keys(others).length > 0) {
      return invalidParams("must NOT have additional properties");
    }
    if (typeof userId !== "string") {
      return invalidParams("must be string");
    }
    const isBoolean = [activeStatus, confirmRelinquish ?? false].every(
      (each) => typeof each === "boolean",
    );
    return isBoolean ? undefined : invalidParams("must be boolean");
  },
};

function checkSelector(query: URLSearchParams, version: number): Response | undefined {
  const known = version < 8 ? selectors.filter((name) => name !== "email") : selectors;
  const names = [...query.keys()];
  return names.length === 1 && known.includes(names[0]!)
    ? undefined
    : invalidParams("must match a schema in anyOf");
}

function checkLogout(body: Record<string, unknown> | undefined): Response | undefined {
  if (body === undefined) {
    return invalidParams("must be object");
  }
  return ["string", "undefined"].includes(typeof (body.userId ?? undefined))
    ? undefined
    : invalidParams("must be string");
}

function checkTokenName(body: Record<string, unknown> | undefined): Response | undefined {
  return typeof body?.tokenName === "string"
    ? undefined
    : failure(400, "The 'tokenName' param is required");
}

function isAsked(user: User, query: URLSearchParams, caller: Caller): boolean {
  const { status, hasLoggedIn, type, searchTerm = "" } = Object.fromEntries(query);
  const addresses = caller.may(viewAll) ? (user.emails ?? []).map(({ address }) => address) : [];
  return (
    (status === undefined || user.active === (status === "active")) &&
    (hasLoggedIn === undefined || (user.lastLogin !== undefined) === (hasLoggedIn === "true")) &&
    (!type || user.type === type) &&
    (searchTerm.trim() === "" || holds([user.username, user.name, ...addresses], searchTerm))
  );
}

function page(query: URLSearchParams, found: User[], view: (user: User) => object): Response {
  const { offset, skip, count } = pageSize(query);
  // Here none asked for is all.
  const users = found.slice(skip, count < 1 ? undefined : skip + count).map(view);
  return success({ users, count: users.length, offset, total: found.length });
}

function meteorError(errorType: string, reason: string, details: ErrorDetails): Response {
  return failure(400, `${reason} [${errorType}]`.trim(), { errorType, details });
}
