import type { components } from "../../../generated/auth0.ts";

export type Session = components["schemas"]["Session"];

const newest = Date.UTC(2026, 7, 1, 8);
const minute = 60_000;
const day = 24 * 60 * minute;

const userAgents = [
  "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36",
  "ExampleApp/3.2 (iPhone; iOS 18.0)",
];

/** A session computed from its row alone. Some rows hold what the reference page does not show. */
export function generatedSession(row: number, id: string, userId: string): Session {
  const startedAt = newest - row * minute;
  const iso = (time: number) => new Date(time).toISOString();
  const address =
    row % 4 === 3 ? `2001:db8::${(row % 65_536).toString(16)}` : `203.0.113.${row % 256}`;
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
    clients: [{ client_id: generatedClientIds[row % generatedClientIds.length] }],
    authentication: { methods: [{ name: "pwd", timestamp: iso(startedAt) }] },
    cookie: { mode: row % 2 === 0 ? "persistent" : "non-persistent" },
    session_metadata: row % 3 === 2 ? null : {},
  };
}

export const generatedClientIds = ["example-web-client", "example-mobile-client"];
