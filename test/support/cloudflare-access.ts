import {
  type CloudflareAccessClient,
  type CloudflareAccessZoneOptions,
  createCloudflareAccessClient,
  isCloudflareAccessError,
} from "@session-clients/cloudflare-access";
import { examples } from "../../generated/cloudflare-access.examples.ts";
import type { operations as rows } from "../../generated/cloudflare-access.operations.ts";
import type { operations } from "../../generated/cloudflare-access.ts";
import { type Adapter, changed, NO_SECRET, NO_TWO_FACTOR } from "../contract/faults/adapter.ts";
import { numberedList } from "../contract/faults/paging.ts";
import type { Differing, None } from "./documented-body.ts";
import { CREDENTIAL, type ProviderUnderTest, type TestOptions } from "./operation-under-test.ts";

const ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
const UUID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

export const cloudflareAccessClient = (
  options: TestOptions & { accountId?: string } = {},
): CloudflareAccessClient =>
  createCloudflareAccessClient({ accountId: ACCOUNT, token: CREDENTIAL, ...options });

export const underTest: ProviderUnderTest = {
  client: (options = {}) =>
    "zoneId" in options
      ? createCloudflareAccessClient({
          token: CREDENTIAL,
          ...options,
        } as CloudflareAccessZoneOptions)
      : cloudflareAccessClient(options),
  factory: createCloudflareAccessClient,
  signIns: [
    { accountId: "a", token: "fake" },
    { accountId: "a", email: "user@example.com", key: "fake" },
  ],
  ofFactory: { account_id: "accountId", zone_id: "zoneId" },
  isOwnError: isCloudflareAccessError,
  isLastPage: ({ result, result_info }) =>
    result_info
      ? (result_info.total_pages ?? 1) === (result_info.page ?? 1) && !result_info.cursor
      : result.length === 0,
  requestIdHeader: "cf-ray",
  rateLimited: {
    headers: { ratelimit: '"default";r=50;t=30', "ratelimit-policy": '"default";q=100;w=60' },
    rateLimit: { limit: 100, remaining: 50, resetAt: new Date("2026-01-01T00:00:30Z") },
  },
  failures: [
    { success: false, errors: [{ code: 1000, message: "m" }], messages: [], result: null },
    { success: false, errors: [], messages: [], result: {} },
    { success: true, errors: [{ code: 1000, message: "m" }], messages: [], result: null },
    { success: true, errors: [], messages: [], result: false },
  ],
  reportsFailure: ({ result, errors }) => result === null && errors.length > 0,
};

/** The client does what its spec says. */
export type Held = None<Differing<CloudflareAccessClient, operations, typeof rows>>;

export const adapter: Adapter = {
  provider: "cloudflare-access",
  basePath: "/client/v4",
  secret: CREDENTIAL,
  secretHeaders: ["authorization", "x-auth-email", "x-auth-key"],
  success: examples.getActiveSession[200].documented,
  listBody: examples.listUsers[200].nullIds,
  future: changed(examples.getActiveSession[200].documented, ({ result }) => {
    result.auth_status = "QUANTUM";
    result.brand_new = null;
  }),
  errorBody: (message) => ({ success: false, errors: [{ code: 7003, message }], messages: [] }),
  envelope: {
    success: false,
    errors: [{ code: 12135, message: "not found" }],
    messages: [],
    result: null,
  },
  paging: numberedList("result"),
  rateLimit: (remaining, resetAt, now) => ({
    ratelimit: `"default";r=${remaining};t=${Math.ceil((resetAt - now) / 1000)}`,
    "ratelimit-policy": '"default";q=100;w=60',
  }),
  queryKey: "search",
  id: "X1aXj1lFVcqqyoXF",
  postSuccess: { status: 200, body: examples.revokeUser[200].documented },
  postText: "person@example.com",
  lacks: {
    cursor: "its lists go by page number",
    epochMs: "its reset is in seconds from now",
    clientCredentials: NO_SECRET,
    twoFactor: NO_TWO_FACTOR,
  },
  open({ credential, customHeaders, clientSecret: _, twoFactor: _1, ...options }) {
    const client = createCloudflareAccessClient({
      accountId: ACCOUNT,
      ...(customHeaders
        ? { email: "admin@example.com", key: CREDENTIAL }
        : { token: credential ?? CREDENTIAL }),
      ...options,
    });
    return {
      client,
      get: (call) => client.getActiveSession(UUID, "X1aXj1lFVcqqyoXF", call),
      byId: (id, call) => client.getActiveSession(UUID, id as string, call),
      list: (call) => client.listUsers({}, call),
      query: (search, call) => client.listUsers({ search: search as string }, call),
      walk: (call) => client.allUsers({ per_page: 2 }, call),
      longWalk: (call) => client.allUsers({ per_page: 100 }, call),
      post: (call) => client.revokeUser({ email: "person@example.com" }, call),
      remove: (call) => client.deleteUser(UUID, call),
    };
  },
};
