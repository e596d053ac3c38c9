import type { Hono } from "hono";
import type { operations } from "../../../generated/auth0.operations.ts";
import type { HostOf } from "../host.ts";
import { jsonAnswer } from "../json-answer.ts";
import { jsonBody } from "../request.ts";
import { auth0Error, invalidBody, invalidQuery, userNotFound } from "./errors.ts";
import type { Guard } from "./guard.ts";
import { listPage } from "./list-page.ts";
import type { Auth0Settings } from "./options.ts";
import { projection } from "./projection.ts";
import {
  metadataChange,
  revokeRefreshTokensBody,
  type RevokeRefreshTokensBody,
} from "./request-bodies.ts";
import type { Auth0Store } from "./store.ts";

const accepted = () => new Response(null, { status: 202 });
const tokenNotFound = () => auth0Error(404, "The refresh token does not exist.");

/** Routes of refresh tokens. */
export function addRefreshTokenRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  store: Auth0Store,
  guard: Guard,
  { includeTotals }: Auth0Settings,
): void {
  host.route(
    api,
    "listUserRefreshTokens",
    guard(["read:refresh_tokens"], (c) => {
      const user = store.user(c.req.param("user_id")!);
      if (user === undefined) {
        return userNotFound();
      }
      const name = `tokens of ${user.id}`;
      const now = host.now();
      return listPage(c, { list: user.refreshTokens, name, key: "tokens", now, includeTotals });
    }),
  );

  host.route(
    api,
    "deleteUserRefreshTokens",
    guard(["delete:refresh_tokens"], (c) => {
      const user = store.user(c.req.param("user_id")!);
      if (user === undefined) {
        return userNotFound();
      }
      user.refreshTokens.rows.end("all");
      return accepted();
    }),
  );

  host.route(
    api,
    "listRefreshTokens",
    guard(["read:refresh_tokens"], (c) => {
      const userId = c.req.query("user_id");
      if (!userId) {
        return invalidQuery("Missing required 'user_id'");
      }
      const user = store.user(userId);
      if (user === undefined) {
        return userNotFound();
      }
      const clientId = c.req.query("client_id");
      if (clientId !== undefined && !store.hasClient(clientId)) {
        return auth0Error(404, "The client does not exist.");
      }
      return listPage(c, {
        list: user.refreshTokens,
        name: `refresh_tokens of ${user.id} and ${clientId ?? ""}`,
        key: "refresh_tokens",
        now: host.now(),
        test: (row) => clientId === undefined || user.hasTokenFor(row, clientId),
        view: projection(c),
      });
    }),
  );

  // Before the routes of one token, whose id would otherwise be "revoke".
  host.route(
    api,
    "revokeRefreshTokens",
    guard(["delete:refresh_tokens"], async (c) => {
      const body = revokeRefreshTokensBody(await jsonBody(c));
      return body instanceof Response ? body : revoke(store, body);
    }),
  );

  host.route(
    api,
    "getRefreshToken",
    guard(["read:refresh_tokens"], (c) => {
      const found = store.refreshToken(c.req.param("id")!);
      return found === undefined ? tokenNotFound() : jsonAnswer(found.list.at(found.row));
    }),
  );

  host.route(
    api,
    "updateRefreshToken",
    guard(["update:refresh_tokens"], async (c) => {
      const change = metadataChange(await jsonBody(c), "refresh_token_metadata");
      if (change instanceof Response) {
        return change;
      }
      const found = store.refreshToken(c.req.param("id")!);
      if (found === undefined) {
        return tokenNotFound();
      }
      found.list.change(found.row, { refresh_token_metadata: change });
      return jsonAnswer(found.list.at(found.row));
    }),
  );

  host.route(
    api,
    "deleteRefreshToken",
    guard(["delete:refresh_tokens"], (c) => {
      // No 404 is documented here: an unknown token is accepted as well.
      const found = store.refreshToken(c.req.param("id")!);
      found?.list.rows.end([found.row]);
      return accepted();
    }),
  );
}

/**
 * Revokes in bulk. A user, client or API that does not exist is answered with 400 here, not with 404; the answer for
 * an unknown token is undocumented, and here it is accepted.
 */
function revoke(store: Auth0Store, body: RevokeRefreshTokensBody): Response {
  if ("ids" in body) {
    for (const id of body.ids) {
      const found = store.refreshToken(id);
      found?.list.rows.end([found.row]);
    }
    return accepted();
  }
  const { user_id, client_id, audience } = body;
  const user = store.user(user_id);
  if (user === undefined) {
    return invalidBody("The user does not exist.");
  }
  if (client_id !== undefined && !store.hasClient(client_id)) {
    return invalidBody("The client does not exist.");
  }
  if (audience !== undefined && !store.hasAudience(audience)) {
    return invalidBody("The resource server does not exist.");
  }
  const { refreshTokens } = user;
  refreshTokens.rows.end(
    client_id === undefined
      ? "all"
      : refreshTokens.matching((row) => user.hasTokenFor(row, client_id, audience)),
  );
  return accepted();
}
