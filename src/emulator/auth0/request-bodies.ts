import { invalidBody } from "./errors.ts";

type Metadata = Record<string, unknown> | null;

/** The metadata that a PATCH body sets, or the error for a body that the vendor refuses. */
export function metadataChange(
  body: Record<string, unknown> | undefined,
  key: "session_metadata" | "refresh_token_metadata",
): Metadata | Response {
  if (body === undefined || Object.keys(body).length === 0) {
    return invalidBody("Payload validation error: expected an object with at least one property");
  }
  if (Object.keys(body).some((name) => name !== key)) {
    return invalidBody(`Payload validation error: only '${key}' can be changed`);
  }
  const metadata = body[key];
  if (typeof metadata !== "object" || Array.isArray(metadata)) {
    return invalidBody(`Payload validation error: '${key}' must be an object or null`);
  }
  if (metadata !== null && Object.keys(metadata).length > 25) {
    return invalidBody(`Payload validation error: '${key}' has more than 25 entries`);
  }
  const isText = (value: unknown) => typeof value === "string" && value.length <= 255;
  if (metadata !== null && !Object.values(metadata as object).every(isText)) {
    return invalidBody(
      `Payload validation error: the values of '${key}' must be texts of at most 255 characters`,
    );
  }
  return metadata as Metadata;
}

/** Whether a PATCH of a user blocks it, or the error for another change: the vendor takes more, here it is not emulated. */
export function blockedChange(body: Record<string, unknown> | undefined): boolean | Response {
  if (Object.keys(body ?? {}).join() !== "blocked" || typeof body?.blocked !== "boolean") {
    return invalidBody(
      "Payload validation error: 'blocked' alone can be changed here, to true or false",
    );
  }
  return body.blocked;
}

/** What to end of a user's access. */
export interface RevokeAccessBody {
  readonly session_id?: string;
  readonly preserve_refresh_tokens?: boolean;
}

/** What a body asks to end of a user's access, or the error for one that the vendor refuses. */
export function revokeAccessBody(
  body: Record<string, unknown> | undefined,
): RevokeAccessBody | Response {
  if (body === undefined) {
    return invalidBody("Payload validation error: expected an object");
  }
  const { session_id, preserve_refresh_tokens, ...unknown } = body;
  if (Object.keys(unknown).length > 0) {
    return invalidBody("Payload validation error: there are unknown properties");
  }
  if (session_id !== undefined && (typeof session_id !== "string" || session_id.length > 50)) {
    return invalidBody("Payload validation error: 'session_id' must be at most 50 characters");
  }
  if (preserve_refresh_tokens !== undefined && typeof preserve_refresh_tokens !== "boolean") {
    return invalidBody("Payload validation error: 'preserve_refresh_tokens' must be a boolean");
  }
  return { session_id, preserve_refresh_tokens };
}

/** Which refresh tokens to revoke: by their ids, or by who has them and for what. */
export type RevokeRefreshTokensBody =
  | { readonly ids: readonly string[] }
  | { readonly user_id: string; readonly client_id?: string; readonly audience?: string };

const maxLengths: Record<string, number> = { user_id: 300, client_id: 64, audience: 600 };
const combinations = ["ids", "user_id", "client_id,user_id", "audience,client_id,user_id"];

/** Which refresh tokens a body asks to revoke, or the error for one that the vendor refuses. */
export function revokeRefreshTokensBody(
  body: Record<string, unknown> | undefined,
): RevokeRefreshTokensBody | Response {
  const given = Object.keys(body ?? {}).sort();
  if (body === undefined || !combinations.includes(given.join(","))) {
    return invalidBody(
      "Payload validation error: give ids, or user_id, or it with client_id, or these with audience",
    );
  }
  if (body.ids !== undefined && !areTokenIds(body.ids)) {
    return invalidBody(
      "Payload validation error: 'ids' must be 1 to 100 ids of 1 to 30 characters",
    );
  }
  for (const [key, max] of Object.entries(maxLengths)) {
    const value = body[key];
    if (value === undefined) {
      continue;
    }
    if (typeof value !== "string" || value.length < 1 || value.length > max) {
      return invalidBody(`Payload validation error: '${key}' must have 1 to ${max} characters`);
    }
  }
  return body as RevokeRefreshTokensBody;
}

function areTokenIds(ids: unknown): boolean {
  return (
    Array.isArray(ids) &&
    ids.length >= 1 &&
    ids.length <= 100 &&
    ids.every((id) => typeof id === "string" && id.length >= 1 && id.length <= 30)
  );
}
