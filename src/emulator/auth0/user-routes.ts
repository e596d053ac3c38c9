import type { Context, Hono } from "hono";
import type { operations } from "../../../generated/auth0.operations.ts";
import type { HostOf } from "../host.ts";
import { jsonAnswer } from "../json-answer.ts";
import { jsonBody } from "../request.ts";
import { invalidQuery, userNotFound } from "./errors.ts";
import type { Guard } from "./guard.ts";
import { numberedPage } from "./numbered-page.ts";
import type { Auth0Scope } from "./options.ts";
import { projection } from "./projection.ts";
import { blockedChange } from "./request-bodies.ts";
import { searchTest, sorting } from "./search.ts";
import type { Auth0Store } from "./store.ts";
import type { UserProfile } from "./synthetic.ts";

const caseless = ["email", "name", "given_name", "family_name", "nickname"];
const searched = {
  known: [
    ...caseless,
    ...["user_id", "username", "phone_number", "email_verified", "phone_verified", "blocked"],
    ...["last_ip", "last_login", "logins_count", "created_at", "updated_at"],
    ...[
      "identities.connection",
      "identities.user_id",
      "identities.provider",
      "identities.isSocial",
    ],
  ],
  caseless,
};

/** Routes of users. */
export function addUserRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  { directory }: Auth0Store,
  guard: Guard,
): void {
  host.route(
    api,
    "listUsersByEmail",
    guard(["read:users"], (c, granted) => {
      const email = c.req.query("email");
      if (!email) {
        return invalidQuery("Missing required 'email'");
      }
      const rows = directory.rowsOfEmail(email);
      return jsonAnswer(rows.map((row) => shown(directory.at(row), granted)).map(projection(c)));
    }),
  );

  host.route(
    api,
    "listUsers",
    guard(["read:users"], (c, granted) => {
      const q = c.req.query("q");
      const engine = c.req.query("search_engine");
      if ((q !== undefined && engine === undefined) || (engine ?? "v3") !== "v3") {
        return invalidQuery("Query validation error: 'q' needs 'search_engine' v3");
      }
      const test = q === undefined ? () => true : searchTest(q, searched);
      const order = sorting(c.req.query("sort"));
      if (test instanceof Response || order instanceof Response) {
        return test instanceof Response ? test : (order as Response);
      }
      const view = projection(c);
      const users = (rows: readonly number[]) =>
        rows.map((row) => view(shown(directory.indexed(row), granted)));
      const { length } = directory;
      if (q === undefined && order === undefined) {
        const rows = (skip: number, count: number) =>
          users(numbers(skip, Math.min(length, skip + count)));
        return numberedPage(c, { key: "users", total: length, rows });
      }
      const found = numbers(0, length).filter((row) => test(directory.indexed(row)));
      if (order) {
        found.sort((one, other) => order(directory.indexed(one), directory.indexed(other)));
      }
      const rows = (skip: number, count: number) => users(found.slice(skip, skip + count));
      return numberedPage(c, { key: "users", total: found.length, rows });
    }),
  );

  host.route(
    api,
    "getUser",
    guard(["read:users"], (c, granted) => {
      const row = directory.rowOf(c.req.param("id")!);
      return row === undefined
        ? userNotFound()
        : jsonAnswer(projection(c)(shown(directory.at(row), granted)));
    }),
  );

  host.route(
    api,
    "setUserBlocked",
    guard(["update:users"], async (c, granted) => {
      const blocked = blockedChange(await jsonBody(c));
      if (blocked instanceof Response) {
        return blocked;
      }
      const row = directory.rowOf(c.req.param("id")!);
      if (row === undefined) {
        return userNotFound();
      }
      directory.setBlocked(row, blocked);
      return jsonAnswer(shown(directory.at(row), granted));
    }),
  );

  // No 404 is documented here: an unknown user is taken as well. What browsers remember is not emulated.
  host.route(
    api,
    "invalidateRememberBrowser",
    guard(["update:users"], (_: Context) => new Response(null, { status: 204 })),
  );
}

const numbers = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** A user without the tokens of identity providers, unless the caller may see them. */
function shown(user: UserProfile, granted: readonly Auth0Scope[]): UserProfile {
  if (granted.includes("read:user_idp_tokens")) {
    return user;
  }
  const identities = user.identities?.map(
    ({ access_token: _, access_token_secret: _1, refresh_token: _2, ...identity }) => identity,
  );
  return { ...user, ...(identities && { identities }) };
}
