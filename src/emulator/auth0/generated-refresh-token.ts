import type { components } from "../../../generated/auth0.ts";
import { generatedClientIds } from "./generated-session.ts";

export type RefreshToken = components["schemas"]["RefreshToken"];

const newest = Date.UTC(2026, 7, 1, 8);
const minute = 60_000;
const day = 24 * 60 * minute;

/** The refresh token of a session, computed from its row alone. */
export function generatedRefreshToken(
  row: number,
  id: string,
  userId: string,
  sessionId: string | null,
): RefreshToken {
  const startedAt = newest - row * minute;
  const iso = (time: number) => new Date(time).toISOString();
  return {
    id,
    user_id: userId,
    created_at: iso(startedAt),
    idle_expires_at: row % 5 === 4 ? null : iso(startedAt + 15 * day),
    expires_at: row % 5 === 4 ? null : iso(startedAt + 30 * day),
    last_exchanged_at: row % 3 === 0 ? null : iso(startedAt + 10 * minute),
    device: {
      initial_ip: `203.0.113.${row % 256}`,
      initial_asn: "64500",
      initial_user_agent: "ExampleApp/3.2 (iPhone; iOS 18.0)",
      last_ip: `203.0.113.${row % 256}`,
      last_asn: "64500",
      last_user_agent: "ExampleApp/3.2 (iPhone; iOS 18.0)",
    },
    client_id: generatedClientIds[row % generatedClientIds.length],
    session_id: sessionId,
    rotating: row % 2 === 0,
    resource_servers: [{ audience: "https://api.acme.test", scopes: "read:reports write:reports" }],
    refresh_token_metadata: row % 3 === 2 ? null : {},
  };
}
