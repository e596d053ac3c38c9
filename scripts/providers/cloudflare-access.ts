import {
  accessRequestsByEmail,
  activeSessionDetails,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import { everyItem } from "../checks/traffic/drive/every-item.ts";

import type { ActiveSessionDetail as Detail } from "@session-clients/cloudflare-access";
import type {
  CallOptions,
  Calls,
  Described,
  EmulatedApi,
  Reading,
  Recorded,
  Start,
  Traffic,
} from "./tooling.ts";
import type {
  CloudflareAccessClient,
  CloudflareAccessZoneClient,
  Fetch,
} from "@session-clients/cloudflare-access";

const call = "listActiveSessions, and getActiveSession for each";

export const start: Start<Detail> = {
  title: "Cloudflare Access",
  headings: ["session", "name", "signed in", "IP address", "active"],
  row: ({ summary, session }) => [
    summary.metadata?.nonce,
    summary.name,
    session?.iat && new Date(session.iat * 1000).toISOString(),
    session?.ip,
    session?.isActive,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const { accountId, token } = credentials.cloudflareAccess;
    const { userId, email } = ids.cloudflareAccess;
    const baseUrl = baseUrls.cloudflareAccess;
    const client = createCloudflareAccessClient({ baseUrl, accountId, token });
    return {
      call,
      sessions: activeSessionDetails(client, userId),
      async end() {
        await client.revokeUser({ email });
        const left = await everyItem(activeSessionDetails(client, userId));
        return `no endpoint ends one session; revokeUser ended all of the user's: ${left.length} are left`;
      },
    };
  },

  variables: [
    ["CLOUDFLARE_ACCOUNT_ID"],
    ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL CLOUDFLARE_API_KEY"],
    ["CLOUDFLARE_USER_ID"],
  ],
  async live(values, fetch) {
    const client = liveClient(values, fetch);
    return { call, sessions: activeSessionDetails(client, values.CLOUDFLARE_USER_ID!) };
  },
};

/** Lists one user's sessions, or gets the one where there is no list. */
export const sample = `import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
const access = createCloudflareAccessClient({ accountId: "fake", token: "fake" });
console.log((await access.getActiveSession("user", "nonce")).result);
`;

export const workflow: Described = {
  source: "cloudflareAccess",
  inputs: ({ credentials: { cloudflareAccess } }) => ({
    token: cloudflareAccess.token,
    accountId: cloudflareAccess.accountId,
  }),
  calls: [
    ...["listUsers 200", "listUsers 200", "listActiveSessions 200", "getActiveSession 200"],
    ...["revokeUser 200", "listActiveSessions 200", "getActiveSession 404"],
  ],
};

export const live: Reading = {
  title: start.title,
  variables: start.variables,
  server: () => "https://api.cloudflare.com/client/v4",
  async read(values, fetch, attempt) {
    const { CLOUDFLARE_USER_ID: user = "" } = values;
    const client = liveClient(values, fetch);
    await attempt("listUsers", () => client.listUsers({ per_page: 10 }));
    await attempt("getUser", () => client.getUser(user));
    const active = await attempt("listActiveSessions", () => client.listActiveSessions(user));
    const nonce = active?.result?.[0]?.metadata?.nonce;
    if (nonce) {
      await attempt("getActiveSession", () => client.getActiveSession(user, nonce));
    }
    await attempt("listApplications", () => client.listApplications({ per_page: 10 }));
    const registrations = await attempt("listRegistrations", () =>
      client.listRegistrations({ per_page: 10, status: "all" }),
    );
    const registration = registrations?.result[0]?.id;
    if (registration) {
      await attempt("getRegistration", () => client.getRegistration(registration));
    }
    await attempt("listDevices", () => client.listDevices({ per_page: 10 }));
    await attempt("listAccessRequests", () => client.listAccessRequests({ per_page: 10 }));
    await attempt("listFailedLogins", () => client.listFailedLogins(user));
    await attempt("getLastSeenIdentity", () => client.getLastSeenIdentity(user));
  },
};

function liveClient(values: Record<string, string>, fetch: Fetch) {
  const { CLOUDFLARE_ACCOUNT_ID: accountId = "", CLOUDFLARE_API_TOKEN: token } = values;
  const { CLOUDFLARE_EMAIL: email = "", CLOUDFLARE_API_KEY: key = "" } = values;
  const credentials = token ? { token } : { email, key };
  return createCloudflareAccessClient({ accountId, ...credentials, fetch });
}

export const emulated: EmulatedApi = {
  server: "http://localhost/cloudflare-access/client/v4",
  neverAnswered: [],
};

interface Clients {
  account: CloudflareAccessClient;
  zone: CloudflareAccessZoneClient;
}

const user = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const email = "jdoe@example.com";
const registration = "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304";
const device = "7d1b4a52-8c0e-4f9e-a0b2-5f0f6f1f9d11";
const policy = "1f0c5a3e-0d7a-4a51-8d7b-0a6f3f6f2c11";
const existing = {
  user_id: user,
  nonce: "X1aXj1lFVcqqyoXF",
  app_id: "cc2a8145-0128-4429-87f3-872c4d380c4e",
  email,
};

export const callOptions: CallOptions = {
  ofFactory: ["account_id", "zone_id"],
  existing: (name) => new Map(Object.entries(existing)).get(name),
  pick: ({ account, zone }: Clients, path) => ("zone_id" in path ? zone : account),
};

export async function drive(traffic: Traffic, calls: Calls<Clients>) {
  for (const call of Object.values(calls)) {
    await call(clientOf(traffic.emulator({ cloudflareAccess: { placeholders: true } })));
  }
  await withPlaceholders(traffic.emulator({ cloudflareAccess: { placeholders: true } }));
  const many = clientOf(traffic.emulator({ cloudflareAccess: { rows: 7 } })).account;
  await everyItem(many.allUsers({ per_page: 3 }));
  await everyItem(many.allUsers({ name: "user", email: "example.com", search: "user" }));
  await everyItem(activeSessionDetails(many, user));
  await everyItem(many.allAccessRequests({ since: "2026-01-01T00:00:00Z", per_page: 3 }));
  await everyItem(
    many.allApplications({
      ...{ name: "app", domain: "example.com", aud: "39", target_attributes: "username=root" },
      ...{ exact: true, search: "app", per_page: 1 },
    }),
  );
  const seen = { seen_after: "2026-01-01T00:00:00Z", seen_before: "2027-01-01T00:00:00Z" };
  const order = { sort_by: "created_at", sort_order: "asc" } as const;
  await everyItem(
    many.allRegistrations({
      ...{ "user.id": [user], id: [registration], "device.id": device, "policy.id": policy },
      ...{ search: email, registration_type: "warp", status: "all", include: "policy" },
      ...{ ...seen, ...order, per_page: 1 },
    }),
  );
  await everyItem(many.allRegistrations({ per_page: 3 }));
  await many.getRegistration(registration, { include: "policy" });
  await everyItem(
    many.allDevices({
      ...{ id: [device], active_registrations: "include", has_registration_type: "warp" },
      ...{ "last_seen_user.email": email, "last_seen_registration.policy.id": policy },
      ...{ search: "jane", tag: ["team:support"], include: "last_seen_registration.policy" },
      ...{ ...seen, ...order, per_page: 1 },
    }),
  );
  await everyItem(many.allDevices({ include: "last_seen_registration.policy", per_page: 3 }));
  await everyItem(accessRequestsByEmail(many, email));
  await many.listAccessRequests({ email, email_exact: true, limit: 5, direction: "asc" });
  await clientOf(traffic.emulator()).account.revokeUser(
    { email, devices: true, user_uid: user, warp_session_reauth: true },
    { query: { devices: true } },
  );
}

/** The documented user's answers are the page's own, so another's are read. */
async function withPlaceholders(recorded: Recorded) {
  const { account } = clientOf(recorded);
  const users = await everyItem(account.allUsers());
  const other = users.find(({ id }) => id !== user)?.id ?? "";
  for await (const { summary } of activeSessionDetails(account, other)) {
    await account.getActiveSession(other, summary.metadata?.nonce ?? "");
  }
  await account.getUser(other);
  await account.getLastSeenIdentity(other);
}

export function clientOf({ emulator, fetch }: Recorded): Clients {
  const { accountId, zoneId, token, email, key } = emulator.credentials.cloudflareAccess;
  const baseUrl = emulator.baseUrls.cloudflareAccess;
  const common = { baseUrl, fetch, retry: false as const };
  return {
    account: createCloudflareAccessClient({ ...common, token, accountId }),
    zone: createCloudflareAccessClient({ ...common, email, key, zoneId }),
  };
}
