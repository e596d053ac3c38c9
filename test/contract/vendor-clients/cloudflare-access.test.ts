import {
  type CloudflareAccessClient,
  type CloudflareAccessZoneClient,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import Cloudflare from "cloudflare";
import { collect } from "../../support/collect.ts";
import { type ClientCase, compareClients, failure } from "./compare-clients.ts";

interface Theirs {
  sdk: Cloudflare;
  /** The same account, signed in by e-mail and global key. */
  byKey: Cloudflare;
}
interface Ours {
  client: CloudflareAccessClient;
  zone: CloudflareAccessZoneClient;
  byKey: CloudflareAccessClient;
}
type Pair = ClientCase<Theirs, Ours>;

const account_id = "023e105f4ecef8ad9ca31a8372d0c353";
const zone_id = "1".padStart(32, "0");
const user_id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const nonce = "X1aXj1lFVcqqyoXF";
const email = "jdoe@example.com";
const seat = { seat_uid: "seat_uid", access_seat: false, gateway_seat: false };
const registration = "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304";
const appId = "cc2a8145-0128-4429-87f3-872c4d380c4e";

const readError = ({ status, error, body = error }: any) => ({ status, body });

/** What a write leaves of the user's sessions, after what it answers. */
const write = (
  theirs: (sdk: Cloudflare) => Promise<unknown>,
  ours: (clients: Ours) => Promise<{ result?: unknown } | undefined>,
): Pair => ({
  theirs: async ({ sdk }) => [
    await theirs(sdk),
    await failureOrBody(sdk.zeroTrust.access.users.activeSessions.list(user_id, { account_id })),
  ],
  ours: async (clients) => [
    (await ours(clients))?.result,
    await failureOrBody(clients.client.listActiveSessions(user_id)),
  ],
});

const failureOrBody = (call: Promise<unknown>) =>
  call.then((page: any) => page.body ?? page, readError);

const cases: Record<string, Pair> = {
  listUsers: {
    theirs: async ({ sdk }) =>
      bodyOf(await sdk.zeroTrust.access.users.list({ account_id, email, per_page: 2, page: 1 })),
    ours: ({ client }) => client.listUsers({ email, per_page: 2, page: 1 }),
  },
  allUsers: {
    emulator: { cloudflareAccess: { rows: 5 } },
    theirs: ({ sdk }) => collect(sdk.zeroTrust.access.users.list({ account_id, per_page: 2 })),
    ours: ({ client }) => collect(client.allUsers({ per_page: 2 })),
  },
  getUser: {
    theirs: ({ sdk }) => sdk.zeroTrust.access.users.get(user_id, { account_id }),
    ours: async ({ client }) => (await client.getUser(user_id)).result,
  },
  listActiveSessions: {
    theirs: async ({ sdk }) =>
      bodyOf(await sdk.zeroTrust.access.users.activeSessions.list(user_id, { account_id })),
    ours: ({ client }) => client.listActiveSessions(user_id),
  },
  getActiveSession: {
    theirs: ({ sdk }) =>
      sdk.zeroTrust.access.users.activeSessions.get(nonce, { account_id, user_id }),
    ours: async ({ client }) => (await client.getActiveSession(user_id, nonce)).result,
  },
  listFailedLogins: {
    theirs: async ({ sdk }) =>
      bodyOf(await sdk.zeroTrust.access.users.failedLogins.list(user_id, { account_id })),
    ours: ({ client }) => client.listFailedLogins(user_id),
  },
  getLastSeenIdentity: {
    theirs: ({ sdk }) => sdk.zeroTrust.access.users.lastSeenIdentity.get(user_id, { account_id }),
    ours: async ({ client }) => (await client.getLastSeenIdentity(user_id)).result,
  },
  listAccessRequests: {
    theirs: ({ sdk }) =>
      sdk.zeroTrust.access.logs.accessRequests.list({
        account_id,
        email,
        emailOp: "eq",
        since: "2026-01-01T00:00:00Z",
        per_page: 2,
        page: 1,
      }),
    ours: async ({ client }) => {
      const since = "2026-01-01T00:00:00Z";
      const page = { emailOp: "eq", since, per_page: 2, page: 1 } as const;
      return (await client.listAccessRequests({ email, ...page })).result;
    },
  },
  listApplications: {
    theirs: async ({ sdk }) => {
      const query = { account_id, name: "app", exact: false, per_page: 1, page: 1 };
      return bodyOf(await sdk.zeroTrust.access.applications.list(query));
    },
    ours: ({ client }) =>
      client.listApplications({ name: "app", exact: false, per_page: 1, page: 1 }),
  },
  allApplications: {
    emulator: { cloudflareAccess: { applications: 5 } },
    theirs: ({ sdk }) =>
      collect(sdk.zeroTrust.access.applications.list({ account_id, per_page: 2 })),
    ours: ({ client }) => collect(client.allApplications({ per_page: 2 })),
  },
  listZoneApplications: {
    theirs: async ({ sdk }) => bodyOf(await sdk.zeroTrust.access.applications.list({ zone_id })),
    ours: ({ zone }) => zone.listApplications(),
  },
  listRegistrations: {
    theirs: async ({ sdk }) =>
      bodyOf(
        await sdk.zeroTrust.devices.registrations.list({
          account_id,
          user: { id: [user_id, "other"] },
          status: "all",
          per_page: 1,
        }),
      ),
    ours: ({ client }) =>
      client.listRegistrations({ "user.id": [user_id, "other"], status: "all", per_page: 1 }),
  },
  allRegistrations: {
    theirs: ({ sdk }) =>
      collect(sdk.zeroTrust.devices.registrations.list({ account_id, per_page: 4 })),
    ours: ({ client }) => collect(client.allRegistrations({ per_page: 4 })),
  },
  getRegistration: {
    theirs: ({ sdk }) =>
      sdk.zeroTrust.devices.registrations.get(registration, { account_id, include: "policy" }),
    ours: async ({ client }) =>
      (await client.getRegistration(registration, { include: "policy" })).result,
  },
  deleteRegistration: {
    theirs: async ({ sdk }) => [
      await sdk.zeroTrust.devices.registrations.delete(registration, { account_id }),
      await collect(sdk.zeroTrust.devices.registrations.list({ account_id })),
    ],
    ours: async ({ client }) => [
      (await client.deleteRegistration(registration))?.result,
      await collect(client.allRegistrations()),
    ],
  },
  deleteRegistrations: {
    theirs: async ({ sdk }) => [
      await sdk.zeroTrust.devices.registrations.bulkDelete({
        account_id,
        id: [registration, "00000000-0000-4000-8000-d00000000003"],
      }),
      await collect(sdk.zeroTrust.devices.registrations.list({ account_id })),
    ],
    ours: async ({ client }) => [
      (
        await client.deleteRegistrations({
          id: [registration, "00000000-0000-4000-8000-d00000000003"],
        })
      ).result,
      await collect(client.allRegistrations()),
    ],
  },
  listDevices: {
    theirs: async ({ sdk }) =>
      bodyOf(
        await sdk.zeroTrust.devices.devices.list({
          account_id,
          last_seen_user: { email },
          active_registrations: "include",
        }),
      ),
    ours: ({ client }) =>
      client.listDevices({ "last_seen_user.email": email, active_registrations: "include" }),
  },
  allDevices: {
    theirs: ({ sdk }) => collect(sdk.zeroTrust.devices.devices.list({ account_id, per_page: 2 })),
    ours: ({ client }) => collect(client.allDevices({ per_page: 2 })),
  },
  updateSeats: {
    theirs: async ({ sdk }) => [
      (await collect(sdk.zeroTrust.seats.edit({ account_id, body: [seat] }))).items,
      await collect(sdk.zeroTrust.devices.registrations.list({ account_id })),
    ],
    ours: async ({ client }) => [
      (await client.updateSeats([seat])).result,
      await collect(client.allRegistrations()),
    ],
  },
  deleteUser: write(
    (sdk) => sdk.zeroTrust.access.users.delete(user_id, { account_id }),
    ({ client }) => client.deleteUser(user_id),
  ),
  revokeUser: write(
    (sdk) => sdk.zeroTrust.organizations.revokeUsers({ account_id, email }),
    ({ client }) => client.revokeUser({ email }),
  ),
  "revokeUser with devices": write(
    (sdk) =>
      sdk.zeroTrust.organizations.revokeUsers({
        account_id,
        email,
        query_devices: true,
        body_devices: true,
      }),
    ({ client }) => client.revokeUser({ email, devices: true }, { query: { devices: true } }),
  ),
  revokeApplicationTokens: write(
    (sdk) => sdk.zeroTrust.access.applications.revokeTokens(appId, { account_id }),
    ({ client }) => client.revokeApplicationTokens(appId),
  ),
  revokeZoneUser: write(
    (sdk) => sdk.zeroTrust.organizations.revokeUsers({ zone_id, email }),
    ({ zone }) => zone.revokeUser({ email }),
  ),
  revokeZoneApplicationTokens: write(
    (sdk) => sdk.zeroTrust.access.applications.revokeTokens(appId, { zone_id }),
    ({ zone }) => zone.revokeApplicationTokens(appId),
  ),
  "e-mail and key": {
    theirs: ({ byKey }) => byKey.zeroTrust.access.users.get(user_id, { account_id }),
    ours: async ({ byKey }) => (await byKey.getUser(user_id)).result,
  },
  "error without permission": {
    emulator: { cloudflareAccess: { credentials: [{ permissions: [] }] } },
    theirs: ({ sdk }) =>
      failure(sdk.zeroTrust.access.users.get(user_id, { account_id }), readError),
    ours: ({ client }) => failure(client.getUser(user_id), readError),
  },
  "error for an unknown session": {
    theirs: ({ sdk }) =>
      failure(
        sdk.zeroTrust.access.users.activeSessions.get("unknown", { account_id, user_id }),
        readError,
      ),
    ours: ({ client }) => failure(client.getActiveSession(user_id, "unknown"), readError),
  },
};

/** What a page of the SDK was made of; its declarations keep it to themselves. */
function bodyOf(page: object): unknown {
  return (page as { body: unknown }).body;
}

compareClients<Theirs, Ours>({
  provider: "cloudflareAccess",
  connect: (origin, { credentials }) => {
    const { token, email, key } = credentials.cloudflareAccess;
    const baseUrl = `${origin}/cloudflare-access/client/v4`;
    return {
      // What is not null here the SDK would read from the environment.
      theirs: {
        sdk: new Cloudflare({ baseURL: baseUrl, apiToken: token, apiEmail: null, apiKey: null }),
        byKey: new Cloudflare({ baseURL: baseUrl, apiToken: null, apiEmail: email, apiKey: key }),
      },
      ours: {
        client: createCloudflareAccessClient({ baseUrl, token, accountId: account_id }),
        zone: createCloudflareAccessClient({ baseUrl, token, zoneId: zone_id }),
        byKey: createCloudflareAccessClient({ baseUrl, email, key, accountId: account_id }),
      },
    };
  },
  cases,
  reviewed: [
    {
      differences: ["header user-agent: another value", "header accept: another value"],
      reason:
        "each names itself, and the SDK asks for JSON where ours takes what comes and checks it",
    },
    {
      differences: [
        "header x-stainless-arch: only theirs",
        "header x-stainless-lang: only theirs",
        "header x-stainless-os: only theirs",
        "header x-stainless-package-version: only theirs",
        "header x-stainless-retry-count: only theirs",
        "header x-stainless-runtime: only theirs",
        "header x-stainless-runtime-version: only theirs",
      ],
      reason: "telemetry of the SDK's generator: machine, runtime, versions and retries",
    },
    {
      differences: ["header api-version: only theirs"],
      reason: "the SDK sends the day's date; no page about these operations mentions the header",
    },
    {
      differences: ['query page: - | "1"'],
      in: ["cloudflareAccess.listUsers", "cloudflareAccess.listApplications"],
      reason: "on a walk ours names the first page, the SDK leaves it to the default, which is 1",
    },
    {
      differences: ["a request: only ours", 'query page: "4" | "1"'],
      in: ["cloudflareAccess.listUsers", "cloudflareAccess.listApplications"],
      reason: "pages of two rows share none, so that ours reads the list a second time",
    },
    {
      differences: ["body body_devices: true | -", "body devices: - | true"],
      in: ["cloudflareAccess.revokeUser"],
      reason: "the SDK sends its own argument's name, which is not documented: its devices stay",
    },
  ],
});
