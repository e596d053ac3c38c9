import type { Hono } from "hono";
import type { Host } from "../host.ts";
import { jsonBody } from "../json-body.ts";
import type { Guard } from "./auth0-access.ts";
import { auth0Error, invalidQuery, userNotFound } from "./auth0-error.ts";
import { listPage } from "./auth0-list.ts";
import type { Auth0Store } from "./auth0-store.ts";
import type { RefreshToken } from "./generated-refresh-token.ts";
import { metadataChange } from "./metadata-change.ts";
import { revokeRefreshTokens } from "./revoke-refresh-tokens.ts";

const accepted = () => new Response(null, { status: 202 });
const tokenNotFound = () => auth0Error(404, "The refresh token does not exist.");

/** Routes of refresh tokens. */
export function addRefreshTokenRoutes(
  api: Hono,
  host: Host,
  store: Auth0Store,
  guard: Guard,
): void {
  host.route(
    api,
    "auth0.listUserRefreshTokens",
    "GET",
    "/users/:user_id/refresh-tokens",
    guard(["read:refresh_tokens"], (c) => {
      const user = store.user(c.req.param("user_id")!);
      if (user === undefined) return userNotFound();
      const name = `tokens of ${user.id}`;
      return listPage(c, { list: user.refreshTokens, name, key: "tokens", now: host.now() });
    }),
  );

  host.route(
    api,
    "auth0.deleteUserRefreshTokens",
    "DELETE",
    "/users/:user_id/refresh-tokens",
    guard(["delete:refresh_tokens"], (c) => {
      const user = store.user(c.req.param("user_id")!);
      if (user === undefined) return userNotFound();
      user.refreshTokens.rows.end("all");
      return accepted();
    }),
  );

  host.route(
    api,
    "auth0.listRefreshTokens",
    "GET",
    "/refresh-tokens",
    guard(["read:refresh_tokens"], (c) => {
      const userId = c.req.query("user_id");
      if (!userId) return invalidQuery("Missing required 'user_id'");
      const user = store.user(userId);
      if (user === undefined) return userNotFound();
      const clientId = c.req.query("client_id");
      if (clientId !== undefined && !store.hasClient(clientId)) {
        return auth0Error(404, "The client does not exist.");
      }
      return listPage(c, {
        list: user.refreshTokens,
        name: `refresh_tokens of ${user.id} and ${clientId ?? ""}`,
        key: "refresh_tokens",
        now: host.now(),
        test: (token) => clientId === undefined || token.client_id === clientId,
        view: projection(c.req.query("fields"), c.req.query("include_fields")),
      });
    }),
  );

  // Before the routes of one token, whose id would otherwise be "revoke".
  host.route(
    api,
    "auth0.revokeRefreshTokens",
    "POST",
    "/refresh-tokens/revoke",
    guard(["delete:refresh_tokens"], async (c) => revokeRefreshTokens(store, await jsonBody(c))),
  );

  host.route(
    api,
    "auth0.getRefreshToken",
    "GET",
    "/refresh-tokens/:id",
    guard(["read:refresh_tokens"], (c) => {
      const found = store.refreshToken(c.req.param("id")!);
      return found === undefined ? tokenNotFound() : Response.json(found.list.at(found.row));
    }),
  );

  host.route(
    api,
    "auth0.updateRefreshToken",
    "PATCH",
    "/refresh-tokens/:id",
    guard(["update:refresh_tokens"], async (c) => {
      const change = metadataChange(await jsonBody(c), "refresh_token_metadata");
      if (change instanceof Response) return change;
      const found = store.refreshToken(c.req.param("id")!);
      if (found === undefined) return tokenNotFound();
      found.list.change(found.row, { refresh_token_metadata: change });
      return Response.json(found.list.at(found.row));
    }),
  );

  host.route(
    api,
    "auth0.deleteRefreshToken",
    "DELETE",
    "/refresh-tokens/:id",
    guard(["delete:refresh_tokens"], (c) => {
      // No 404 is documented here: an unknown token is accepted as well.
      const found = store.refreshToken(c.req.param("id")!);
      found?.list.rows.end([found.row]);
      return accepted();
    }),
  );
}

/** Keeps or drops the named fields, as `fields` and `include_fields` ask. */
function projection(fields: string | undefined, includeFields: string | undefined) {
  if (fields === undefined) return undefined;
  const named = new Set(fields.split(",").map((field) => field.trim()));
  const keep = includeFields !== "false";
  return (token: RefreshToken): object =>
    Object.fromEntries(Object.entries(token).filter(([key]) => named.has(key) === keep));
}
