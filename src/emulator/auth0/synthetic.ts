import type { components } from "../../../generated/auth0.ts";
import { examples } from "../../../generated/auth0.examples.ts";
import type { Account, AccountSession } from "../accounts.ts";
import { numberedId, syntheticAddress } from "../synthetic.ts";

export type Session = components["schemas"]["Session"];
export type RefreshToken = components["schemas"]["RefreshToken"];
export type UserProfile = components["schemas"]["User"];
export type Grant = components["schemas"]["Grant"];
export type DeviceCredential = components["schemas"]["DeviceCredential"];
export type LogEvent = components["schemas"]["LogEvent"];

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

export const userId = numberedId("auth0|user-", 7);
export const userEmail = numberedId("user-", 7, "@example.com");
export const eventId = numberedId("90020260801100000000000000000000000000", 7);

const [exampleUser, ...otherUsers]: readonly UserProfile[] =
  examples.listUsersByEmail["200"].documented;

/** The first users: that of the further examples, that of the page's session, and who shares the first one's address. */
export const exampleUsers: readonly UserProfile[] = [
  exampleUser!,
  { user_id: documentedUserId, email: "documented@example.com", name: "Documented User" },
  ...otherUsers,
];

/** What the examples show of the first user, in the order of time. */
export const exampleEvents: readonly LogEvent[] = [
  ...examples.listLogs["200"].documented.logs,
].reverse();
export const exampleGrants: readonly Grant[] = examples.listGrants["200"].documented.grants;
export const exampleDeviceCredentials: readonly DeviceCredential[] =
  examples.listDeviceCredentials["200"].documented.device_credentials;

const newest = Date.UTC(2026, 7, 1, 8);
const minute = 60_000;
const day = 24 * 60 * minute;

const clientIds = ["example-web-client", "example-mobile-client"];

const userAgents = [
  "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36",
  "ExampleApp/3.2 (iPhone; iOS 18.0)",
];

/** A session computed from its row, and from what is seeded. Some rows hold what the reference page does not show. */
export function syntheticSession(
  row: number,
  id: string,
  userId: string,
  seeded?: AccountSession,
): Session {
  const startedAt = seeded?.createdAt ?? newest - row * minute;
  const activeAt = seeded?.lastActiveAt ?? startedAt + 10 * minute;
  const idleFrom = seeded?.lastActiveAt ?? startedAt;
  const address = seeded?.ip ?? syntheticAddress(row, row % 4 === 3 ? 6 : 4);
  const userAgent = seeded?.userAgent ?? userAgents[row % userAgents.length]!;
  return {
    id,
    user_id: userId,
    created_at: iso(startedAt),
    updated_at: iso(activeAt),
    authenticated_at: iso(startedAt),
    idle_expires_at: row % 5 === 4 ? null : iso(idleFrom + 3 * day),
    expires_at: row % 5 === 4 ? null : iso(Math.max(startedAt + 7 * day, idleFrom + 3 * day)),
    last_interacted_at: iso(activeAt),
    device: {
      initial_user_agent: userAgent,
      initial_ip: row % 7 === 6 && !seeded ? null : address,
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

/** The refresh token of a session, computed from its row, and from what is seeded of that session. */
export function syntheticRefreshToken(
  row: number,
  id: string,
  userId: string,
  sessionId: string | null,
  seeded?: AccountSession,
): RefreshToken {
  const startedAt = seeded?.createdAt ?? newest - row * minute;
  const exchangedAt = seeded?.lastActiveAt ?? startedAt + 10 * minute;
  const idleFrom = seeded?.lastActiveAt ?? startedAt;
  const address = seeded?.ip ?? syntheticAddress(row, 4);
  const userAgent = seeded?.userAgent ?? "ExampleApp/3.2 (iPhone; iOS 18.0)";
  const { client_id, resource_servers } = syntheticAccess(row);
  return {
    id,
    user_id: userId,
    created_at: iso(startedAt),
    idle_expires_at: row % 5 === 4 ? null : iso(idleFrom + 15 * day),
    expires_at: row % 5 === 4 ? null : iso(Math.max(startedAt + 30 * day, idleFrom + 15 * day)),
    last_exchanged_at: row % 3 === 0 && !seeded ? null : iso(exchangedAt),
    device: {
      initial_ip: address,
      initial_asn: "64500",
      initial_user_agent: userAgent,
      last_ip: address,
      last_asn: "64500",
      last_user_agent: userAgent,
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

/** A user computed from its row alone. */
export function syntheticUser(row: number): UserProfile {
  const seen = iso(newest - row * minute);
  return {
    user_id: userId.of(row),
    email: userEmail.of(row),
    email_verified: true,
    name: `User ${row}`,
    created_at: iso(newest - 200 * day),
    updated_at: seen,
    last_login: seen,
    last_ip: syntheticAddress(row, 4),
    logins_count: 1 + (row % 9),
    identities: [
      {
        connection: "Username-Password-Authentication",
        user_id: `user-${row}`,
        provider: "auth0",
        isSocial: false,
      },
    ],
  };
}

export const personId = numberedId("auth0|person-", 7);

/** The user of a seeded person. */
export function seededUser(person: number, account: Account): UserProfile {
  const { email, name, sessions, latest } = account;
  const created_at = iso(Math.min(newest, latest?.createdAt ?? newest) - 200 * day);
  return {
    user_id: personId.of(person),
    email,
    email_verified: true,
    name,
    created_at,
    updated_at: latest === undefined ? created_at : iso(latest.createdAt),
    ...(latest && { last_login: iso(latest.createdAt), last_ip: latest.ip }),
    logins_count: sessions,
    identities: [
      {
        connection: "Username-Password-Authentication",
        user_id: personId.of(person).slice("auth0|".length),
        provider: "auth0",
        isSocial: false,
      },
    ],
  };
}

/** A grant of a user, computed from its row. */
export function syntheticGrant(row: number, id: string, user_id: string): Grant {
  return {
    id,
    clientID: clientIds[row % clientIds.length],
    user_id,
    audience: "https://api.acme.test",
    scope: ["read:reports", "offline_access"],
  };
}

const credentialTypes = ["rotating_refresh_token", "refresh_token", "public_key"];

/** A device credential of a user, computed from its row. */
export function syntheticDeviceCredential(
  row: number,
  id: string,
  user_id: string,
): DeviceCredential {
  const type = credentialTypes[row % credentialTypes.length]!;
  return {
    id,
    device_name: userAgents[row % userAgents.length],
    device_id: type === "public_key" ? `device-${row}` : "",
    type,
    user_id,
    client_id: clientIds[row % clientIds.length],
  };
}

const eventTypes: readonly (readonly [type: string, description: string])[] = [
  ["s", "Successful login"],
  ["sertft", "Successful exchange of a refresh token"],
  ["f", "Wrong password"],
];

/** An event of a user, computed from its row. */
export function syntheticEvent(row: number, { user_id, email }: UserProfile): LogEvent {
  const [type, description] = eventTypes[row % eventTypes.length]!;
  return {
    log_id: eventId.of(row),
    date: iso(Date.UTC(2026, 7, 1, 10) + row * 1000),
    type,
    description,
    user_id,
    user_name: email,
    ip: syntheticAddress(row, 4),
    user_agent: userAgents[row % userAgents.length],
    isMobile: row % userAgents.length === 2,
    client_id: clientIds[row % clientIds.length],
    connection: "Username-Password-Authentication",
  };
}
