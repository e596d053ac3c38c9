import type { components } from "../../../generated/cloudflare-access.ts";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import type { Account } from "../accounts.ts";
import { numberedId, syntheticAddress } from "../synthetic.ts";
import type { Subject } from "./directory.ts";

export type User = components["schemas"]["User"];
export type Identity = components["schemas"]["Identity"];
export type ActiveSession = components["schemas"]["ActiveSession"];
export type ActiveSessionSummary = components["schemas"]["ActiveSessionSummary"];

/** Users of the specs' examples: the documented one, and one with ids that are null. */
const exampleUsers: readonly User[] = [
  ...examples.listUsers["200"].documented.result,
  ...examples.listUsers["200"].nullIds.result,
];

/** What the pages show for the documented user, which is the first. */
export const documentedUser = exampleUsers[0]!;
const documentedSessionSummary: ActiveSessionSummary =
  examples.listActiveSessions["200"].documented.result[0]!;
export const documentedNonce =
  examples.listActiveSessions["200"].documented.result[0]!.metadata.nonce;
export const documentedApp =
  examples.listActiveSessions["200"].documented.result[0]!.metadata.apps.foo;
const documentedFailedLogin = examples.listFailedLogins["200"].documented.result[0]!;

/** Whole answers: in these a success has placeholders in `errors` and `messages`. */
export const userAnswer = examples.getUser["200"].documented;
export const identityAnswer = examples.getLastSeenIdentity["200"].documented;
export const activeSessionAnswer = examples.getActiveSession["200"].documented;

type Application = components["schemas"]["Application"];

const appId = numberedId("00000000-0000-4000-8000-a", 11);

/** An application by its row: first that of the examples, then computed. */
export function applicationAt(row: number) {
  if (row === 0) {
    return examples.listApplications["200"].composed.result[0]! satisfies Application;
  }
  return {
    id: appId.of(row),
    uid: appId.of(row),
    name: `wiki ${row}`,
    type: "self_hosted",
    domain: `wiki-${row}.example.com`,
    aud: row.toString(16).padStart(64, "0"),
    session_duration: "24h",
    allow_authenticate_via_warp: false,
  } satisfies Application;
}

/** The row of an application's id. */
export function rowOfApplication(id: string): number | undefined {
  return id === documentedApp.uid ? 0 : appId.row(id) || undefined;
}

/** The applications that every session has, as it shows them. */
const apps = [
  documentedApp,
  ...[applicationAt(1)].map(({ uid, name, type, domain }) => ({
    uid,
    name,
    type,
    hostname: domain,
  })),
];
/** How many applications there are at least. */
export const leastApplications = apps.length;

const userId = numberedId("00000000-0000-4000-8000-", 12);
const userEmail = numberedId("user-", 7, "@example.com");

const firstLogin = Date.UTC(2026, 7, 1, 8);
const minute = 60_000;
const day = 24 * 60 * minute;
/** Seconds that a session lasts. */
const ttl = 21_600;

const idOfUser = (row: number) => exampleUsers[row]?.id ?? userId.of(row);

/** Some users have none. */
export function emailOfUser(row: number): string | undefined {
  return row < exampleUsers.length ? exampleUsers[row]!.email : userEmail.of(row);
}

/** The row of a user id. */
export function rowOfUser(id: string): number | undefined {
  const early = exampleUsers.findIndex((user) => user.id === id);
  return early >= 0 ? early : beyondExamples(userId.row(id));
}

/** The row of an e-mail address, whose case does not matter. */
export function rowOfEmail(email: string): number | undefined {
  const wanted = email.toLowerCase();
  const early = exampleUsers.findIndex((user) => user.email === wanted);
  return early >= 0 ? early : beyondExamples(userEmail.row(wanted));
}

function beyondExamples(row: number | undefined): number | undefined {
  return row !== undefined && row >= exampleUsers.length ? row : undefined;
}

/** Epoch seconds of a user's login, from which its sessions count. */
export const loginOfUser = (row: number) => (firstLogin - row * minute) / 1000;

/** A user by its row: first the examples, then computed. */
export function userAt(row: number): User {
  const seen = new Date(loginOfUser(row) * 1000).toISOString();
  return (
    exampleUsers[row] ?? {
      id: idOfUser(row),
      uid: idOfUser(row),
      seat_uid: row % 3 === 2 ? null : idOfUser(row),
      email: userEmail.of(row),
      name: `User ${row}`,
      access_seat: row % 3 !== 2,
      gateway_seat: false,
      active_device_count: row % 4,
      created_at: "2026-01-01T08:00:00Z",
      updated_at: seen,
      last_successful_login: seen,
    }
  );
}

/** Ids of the seeded persons. */
export const personId = numberedId("00000000-0000-4000-8000-b", 11);

/** The user of a seeded person. */
export function seededUser(id: string, { email, name, latest }: Account): User {
  const login = latest?.createdAt;
  const created_at = new Date(Math.min(firstLogin, login ?? firstLogin) - 200 * day).toISOString();
  const seen = login === undefined ? undefined : new Date(login).toISOString();
  return {
    id,
    uid: id,
    seat_uid: id,
    email,
    name,
    access_seat: true,
    gateway_seat: false,
    active_device_count: 0,
    created_at,
    updated_at: seen ?? created_at,
    ...(seen !== undefined && { last_successful_login: seen }),
  };
}

/** The identity of a user's latest login, computed from its row. */
export function syntheticIdentity(
  { row, user, login, account }: Subject,
  accountId: string,
): Identity {
  return {
    account_id: accountId,
    auth_status: "NONE",
    common_name: "",
    device_id: "",
    device_sessions: {},
    devicePosture: {},
    email: user.email ?? "",
    geo: { country: "NL" },
    iat: login,
    idp: { id: "00000000-0000-4000-8000-00000000001d", type: "onetimepin" },
    ip: account?.latest?.ip ?? addressOf(row),
    is_gateway: false,
    is_warp: row % 2 === 1,
    mtls_auth: {
      auth_status: "NONE",
      cert_issuer_dn: "",
      cert_issuer_ski: "",
      cert_presented: false,
      cert_serial: "",
    },
    service_token_id: "",
    service_token_status: false,
    user_uuid: user.id!,
    version: 2,
  };
}

const addressOf = (row: number) => syntheticAddress(row, row % 4 === 3 ? 6 : 4);

/** A failed login of a user: the documented one, with the user's own values but for the first. */
export function failedLoginOf({ user, login, isDocumented }: Subject) {
  if (isDocumented) {
    return documentedFailedLogin;
  }
  const metadata = {
    ...documentedFailedLogin.metadata,
    datetime: new Date(login * 1000).toISOString(),
    user_email: user.email ?? "",
    user_uuid: user.id!,
  };
  return { ...documentedFailedLogin, metadata };
}

/** An active session of a user: the documented one, then computed. */
export function sessionSummary(subject: Subject, index: number): ActiveSessionSummary {
  if (subject.isDocumented && index === 0) {
    return documentedSessionSummary;
  }
  const iat = startOfSession(subject, index);
  return {
    name: `session ${index}`,
    expiration: iat + ttl,
    metadata: {
      apps: Object.fromEntries(apps.map((app) => [app.uid, app])),
      expires: iat + ttl,
      iat,
      nonce: syntheticNonces(subject.row).of(index),
      ttl,
    },
  };
}

/** Epoch seconds at which a session began. */
export function startOfSession({ login, account }: Subject, index: number): number {
  return account === undefined
    ? login + index
    : Math.floor(account.session(index).createdAt / 1000);
}

const syntheticNonces = (user: number) => numberedId(`N${String(user).padStart(8, "0")}`, 7);

/** Which of a user's sessions has this nonce. */
export function indexOfNonce({ row, isDocumented }: Subject, nonce: string): number | undefined {
  if (isDocumented && nonce === documentedNonce) {
    return 0;
  }
  const index = syntheticNonces(row).row(nonce);
  return isDocumented && index === 0 ? undefined : index;
}

/**
 * An event of the authentication log: a login of a user, or in one of five cases an attempt. By user and index
 * they go from the newest to the oldest, a second apart; a user's first one is that of the latest session.
 */
export function accessRequestAt({ row, user, login, account }: Subject, index: number) {
  const app = apps[index % apps.length]!;
  const { email } = user;
  return {
    action: "login",
    allowed: (row + index) % 5 !== 4,
    app_domain: `${app.hostname}/`,
    app_uid: app.uid,
    connection: "onetimepin",
    created_at: new Date((login - index) * 1000).toISOString(),
    ip_address: account?.latest?.ip ?? addressOf(row),
    ray_id: (row * 64 + index).toString(16).padStart(16, "0"),
    ...(email !== undefined && { user_email: email }),
  } satisfies components["schemas"]["AccessRequest"];
}
