import type { components } from "../../../generated/auth0.ts";
import { examples } from "../../../generated/auth0.examples.ts";
import { syntheticAddress } from "../synthetic.ts";

export type Session = components["schemas"]["Session"];
export type RefreshToken = components["schemas"]["RefreshToken"];

const sessions = examples.listUserSessions["200"];
const tokens = examples.listUserRefreshTokens["200"];

/** The user of the reference page's example, and what the page shows of it. */
export const documentedUserId = sessions.documented.sessions[0]!.user_id;
export const documentedSessions: readonly Session[] = sessions.documented.sessions;
export const documentedRefreshTokens: readonly RefreshToken[] = tokens.documented.tokens;

/** The user of the specs' further examples, and what these show of it. */
export const exampleUserId = sessions.lastPage.sessions[0]!.user_id;
export const exampleSessions: readonly Session[] = [
  ...sessions.lastPage.sessions,
  ...sessions.nullFields.sessions,
  ...sessions.delegated.sessions,
];
/** In the order of their ids: by its words the vendor lists them by `credential_id`, which is taken for that. */
export const exampleRefreshTokens: readonly RefreshToken[] = [
  ...tokens.nullFields.tokens,
  ...tokens.lastPage.tokens,
];

const newest = Date.UTC(2026, 7, 1, 8);
const minute = 60_000;
const day = 24 * 60 * minute;

const clientIds = ["example-web-client", "example-mobile-client"];

const userAgents = [
  "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36",
  "ExampleApp/3.2 (iPhone; iOS 18.0)",
];

/** A session computed from its row alone. Some rows hold what the reference page does not show. */
export function syntheticSession(row: number, id: string, userId: string): Session {
  const startedAt = newest - row * minute;
  const address = syntheticAddress(row, row % 4 === 3 ? 6 : 4);
  const userAgent = userAgents[row % userAgents.length]!;
  return {
    id,
    user_id: userId,
    created_at: iso(startedAt),
    updated_at: iso(startedAt + 10 * minute),
    authenticated_at: iso(startedAt),
    idle_expires_at: row % 5 === 4 ? null : iso(startedAt + 3 * day),
    expires_at: row % 5 === 4 ? null : iso(startedAt + 7 * day),
    last_interacted_at: iso(startedAt + 10 * minute),
    device: {
      initial_user_agent: userAgent,
      initial_ip: row % 7 === 6 ? null : address,
      initial_asn: "64500",
      last_user_agent: userAgent,
      last_ip: address,
      last_asn: "64500",
    },
    clients: [{ client_id: clientIds[row % clientIds.length] }],
    authentication: { methods: [{ name: "pwd", timestamp: iso(startedAt) }] },
    cookie: { mode: row % 2 === 0 ? "persistent" : "non-persistent" },
    session_metadata: row % 3 === 2 ? null : {},
  };
}

/** What a synthetic refresh token is for. */
export function syntheticAccess(row: number) {
  return {
    client_id: clientIds[row % clientIds.length],
    resource_servers: [{ audience: "https://api.acme.test", scopes: "read:reports write:reports" }],
  };
}

/** The refresh token of a session, computed from its row alone. */
export function syntheticRefreshToken(
  row: number,
  id: string,
  userId: string,
  sessionId: string | null,
): RefreshToken {
  const startedAt = newest - row * minute;
  const address = syntheticAddress(row, 4);
  const { client_id, resource_servers } = syntheticAccess(row);
  return {
    id,
    user_id: userId,
    created_at: iso(startedAt),
    idle_expires_at: row % 5 === 4 ? null : iso(startedAt + 15 * day),
    expires_at: row % 5 === 4 ? null : iso(startedAt + 30 * day),
    last_exchanged_at: row % 3 === 0 ? null : iso(startedAt + 10 * minute),
    device: {
      initial_ip: address,
      initial_asn: "64500",
      initial_user_agent: "ExampleApp/3.2 (iPhone; iOS 18.0)",
      last_ip: address,
      last_asn: "64500",
      last_user_agent: "ExampleApp/3.2 (iPhone; iOS 18.0)",
    },
    client_id,
    session_id: sessionId,
    rotating: row % 2 === 0,
    resource_servers,
    refresh_token_metadata: row % 3 === 2 ? null : {},
  };
}

/** Whether a token gives access to an API. */
export function isFor(token: Pick<RefreshToken, "resource_servers">, audience: string): boolean {
  return token.resource_servers?.some((server) => server.audience === audience) === true;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
