import { invalidBody } from "./auth0-error.ts";
import type { Auth0Store } from "./auth0-store.ts";

const longest: Record<string, number> = { user_id: 300, client_id: 64, audience: 600 };
const combinations = ["ids", "user_id", "client_id,user_id", "audience,client_id,user_id"];

/** Revokes in bulk. Whatever does not exist is answered with 400 here, not with 404. */
export function revokeRefreshTokens(
  store: Auth0Store,
  body: Record<string, unknown> | undefined,
): Response {
  const given = Object.keys(body ?? {}).sort();
  if (body === undefined || !combinations.includes(given.join(","))) {
    return invalidBody(
      "Payload validation error: give ids, or user_id, or it with client_id, or these with audience",
    );
  }
  const { ids, user_id, client_id, audience } = body;
  if (ids !== undefined) return revokeByIds(store, ids);
  for (const [key, most] of Object.entries(longest)) {
    const value = body[key];
    if (value === undefined) continue;
    if (typeof value !== "string" || value.length < 1 || value.length > most) {
      return invalidBody(`Payload validation error: '${key}' must have 1 to ${most} characters`);
    }
  }
  const user = store.user(user_id as string);
  if (user === undefined) return invalidBody("The user does not exist.");
  if (client_id !== undefined && !store.hasClient(client_id as string)) {
    return invalidBody("The client does not exist.");
  }
  if (audience !== undefined && !store.hasAudience(audience as string)) {
    return invalidBody("The resource server does not exist.");
  }
  const { rows } = user.refreshTokens;
  if (client_id === undefined) rows.end("all");
  else {
    rows.end(
      user.refreshTokens.matching(
        (token) =>
          token.client_id === client_id &&
          (audience === undefined ||
            token.resource_servers?.some((server) => server.audience === audience) === true),
      ),
    );
  }
  return new Response(null, { status: 202 });
}

function revokeByIds(store: Auth0Store, ids: unknown): Response {
  const valid =
    Array.isArray(ids) &&
    ids.length >= 1 &&
    ids.length <= 100 &&
    ids.every((id) => typeof id === "string" && id.length >= 1 && id.length <= 30);
  if (!valid) {
    return invalidBody(
      "Payload validation error: 'ids' must be 1 to 100 ids of 1 to 30 characters",
    );
  }
  for (const id of ids as string[]) {
    const found = store.refreshToken(id);
    found?.list.rows.end([found.row]);
  }
  return new Response(null, { status: 202 });
}
