import type { Context, Hono } from "hono";
import type { operations } from "../../../generated/auth0.operations.ts";
import type { HostOf } from "../host.ts";
import { jsonAnswer } from "../json-answer.ts";
import { bodyText } from "../request.ts";
import { oauthError } from "./errors.ts";
import type { Auth0Settings } from "./options.ts";

/** Tokens given out by `POST /oauth/token`. */
export interface IssuedTokens {
  /** Whose token this is: the index of the credential. */
  holder(token: string): { index: number; expired: boolean } | undefined;
}

const maxTokens = 1000;

/** Adds the client credentials exchange, which lives beside the Management API, not under it. */
export function addTokenExchange(
  api: Hono,
  host: HostOf<typeof operations>,
  settings: Auth0Settings,
): IssuedTokens {
  const tokens = new Map<string, { index: number; expiresAt: number }>();
  let count = 0;

  host.route(api, "exchangeToken", async (c) => {
    const form = await readForm(c);
    if (form === undefined) {
      return oauthError(400, "invalid_request", "The body cannot be read.");
    }
    if (form.get("grant_type") !== "client_credentials") {
      return oauthError(400, "unsupported_grant_type", "Only client_credentials is emulated.");
    }
    const index = settings.credentials.findIndex(
      ({ clientId, clientSecret }) =>
        clientId !== undefined &&
        clientId === form.get("client_id") &&
        clientSecret === form.get("client_secret"),
    );
    if (index < 0) {
      return oauthError(401, "invalid_client", "Unknown client or wrong secret.");
    }
    // The vendor's audience ends with a slash; without it no API of that name exists.
    if (!form.get("audience")?.endsWith("/api/v2/")) {
      return oauthError(403, "access_denied", "The audience must end with /api/v2/.");
    }
    const token = `fake-auth0-issued-token-${++count}`;
    tokens.set(token, { index, expiresAt: host.now() + settings.tokenLifetimeSeconds * 1000 });
    if (tokens.size > maxTokens) {
      tokens.delete(tokens.keys().next().value!);
    }
    return jsonAnswer({
      access_token: token,
      token_type: "Bearer",
      expires_in: settings.tokenLifetimeSeconds,
      scope: settings.credentials[index]!.scopes.join(" "),
    });
  });

  return {
    holder(token) {
      const entry = tokens.get(token);
      return entry && { index: entry.index, expired: host.now() >= entry.expiresAt };
    },
  };
}

async function readForm(c: Context): Promise<URLSearchParams | undefined> {
  const text = await bodyText(c);
  if (text === undefined) {
    return undefined;
  }
  if (!c.req.header("content-type")?.includes("json")) {
    return new URLSearchParams(text);
  }
  try {
    const body = JSON.parse(text) as Record<string, unknown>;
    return new URLSearchParams(Object.entries(body).map(([key, value]) => [key, String(value)]));
  } catch {
    return undefined;
  }
}
