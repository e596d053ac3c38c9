import {
  type CloudflareAccessClient,
  type CloudflareAccessZoneClient,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import type { CallOptions } from "@session-clients/core";
import { examples } from "../../generated/cloudflare-access.examples.ts";
import {
  all,
  CREDENTIAL,
  type Ids,
  type OperationUnderTest,
  type TestOptions,
} from "./operation-under-test.ts";

const ACCOUNT = { account_id: "023e105f4ecef8ad9ca31a8372d0c353" };
const ZONE = { zone_id: "023e105f4ecef8ad9ca31a8372d0c353" };
const USER = { user_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" };
const EMAIL = { email: "test@example.com" };
const READ = "the permission Access: Audit Logs Read";
const REVOKE_USER = "the permission Access: Organizations Revoke";
// The narrower permission is one of accounts.
const WRITE = "the permission Access: Organizations, Identity Providers, and Groups Write";
const REVOKE_TOKENS = "the permission Access: Apps and Policies Revoke";

export const cloudflareAccessClient = (
  options: TestOptions & { accountId?: string } = {},
): CloudflareAccessClient =>
  createCloudflareAccessClient({ accountId: ACCOUNT.account_id, token: CREDENTIAL, ...options });

type Call<Client> = (access: Client, ids: Ids, call?: CallOptions) => Promise<unknown>;

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });

const failures = {
  provider: "cloudflare-access" as const,
  errorBody: (message: string) => ({
    success: false,
    errors: [{ code: 7003, message }],
    messages: [],
  }),
};

function entry(
  operation: string,
  line: string,
  details: Pick<OperationUnderTest, "answer"> & Partial<OperationUnderTest>,
  call: Call<CloudflareAccessClient>,
): OperationUnderTest {
  return {
    ...failures,
    operation,
    line: line.replace(" ", " /accounts/{account_id}/access/"),
    needs: READ,
    ...details,
    ids: { ...ACCOUNT, ...details.ids },
    run: async (ids, client, options) =>
      call(cloudflareAccessClient({ ...client, accountId: ids["account_id"]! }), ids, options),
  };
}

function zoneEntry(
  operation: string,
  line: string,
  details: Pick<OperationUnderTest, "answer"> & Partial<OperationUnderTest>,
  call: Call<CloudflareAccessZoneClient>,
): OperationUnderTest {
  return {
    ...failures,
    operation,
    line: line.replace(" ", " /zones/{zone_id}/access/"),
    ...details,
    ids: { ...ZONE, ...details.ids },
    run: async (ids, client, options) => {
      const zoneId = ids["zone_id"]!;
      const access = createCloudflareAccessClient({ zoneId, token: CREDENTIAL, ...client });
      return call(access, ids, options);
    },
  };
}

const users = { answer: json(examples.listUsers[200].documented), promised: "result" };

export const cloudflareAccessOperations: OperationUnderTest[] = [
  entry("listUsers", "GET users", users, (access, _, call) => access.listUsers(undefined, call)),
  entry("allUsers", "GET users", users, (access, _, call) => all(access.allUsers(undefined, call))),
  entry(
    "getUser",
    "GET users/{user_id}",
    { ids: USER, answer: json(examples.getUser[200].documented), promised: "result" },
    (access, ids, call) => access.getUser(ids["user_id"]!, call),
  ),
  entry(
    "deleteUser",
    "DELETE users/{user_id}",
    {
      ids: USER,
      answer: json(examples.deleteUser[202].documented, 202),
      mayBeEmpty: true,
      needs: undefined,
    },
    (access, ids, call) => access.deleteUser(ids["user_id"]!, call),
  ),
  entry(
    "listActiveSessions",
    "GET users/{user_id}/active_sessions",
    { ids: USER, answer: json(examples.listActiveSessions[200].documented), promised: "result" },
    (access, ids, call) => access.listActiveSessions(ids["user_id"]!, call),
  ),
  entry(
    "getActiveSession",
    "GET users/{user_id}/active_sessions/{nonce}",
    {
      ids: { ...USER, nonce: "X1aXj1lFVcqqyoXF" },
      answer: json(examples.getActiveSession[200].documented),
      promised: "result",
    },
    (access, ids, call) => access.getActiveSession(ids["user_id"]!, ids["nonce"]!, call),
  ),
  entry(
    "listFailedLogins",
    "GET users/{user_id}/failed_logins",
    { ids: USER, answer: json(examples.listFailedLogins[200].documented), promised: "result" },
    (access, ids, call) => access.listFailedLogins(ids["user_id"]!, call),
  ),
  entry(
    "getLastSeenIdentity",
    "GET users/{user_id}/last_seen_identity",
    { ids: USER, answer: json(examples.getLastSeenIdentity[200].documented), promised: "result" },
    (access, ids, call) => access.getLastSeenIdentity(ids["user_id"]!, call),
  ),
  entry(
    "revokeUser",
    "POST organizations/revoke_user",
    { sent: EMAIL, answer: json(examples.revokeUser[200].documented), needs: REVOKE_USER },
    (access, _, call) => access.revokeUser(EMAIL, call),
  ),
  entry(
    "revokeApplicationTokens",
    "POST apps/{app_id}/revoke_tokens",
    {
      ids: { app_id: "023e105f4ecef8ad9ca31a8372d0c353" },
      answer: json(examples.revokeApplicationTokens[202].documented, 202),
      mayBeEmpty: true,
      needs: REVOKE_TOKENS,
    },
    (access, ids, call) => access.revokeApplicationTokens(ids["app_id"]!, call),
  ),
  zoneEntry(
    "revokeZoneUser",
    "POST organizations/revoke_user",
    { sent: EMAIL, answer: json(examples.revokeZoneUser[200].documented), needs: WRITE },
    (access, _, call) => access.revokeUser(EMAIL, call),
  ),
  zoneEntry(
    "revokeZoneApplicationTokens",
    "POST apps/{app_id}/revoke_tokens",
    {
      ids: { app_id: "023e105f4ecef8ad9ca31a8372d0c353" },
      answer: json(examples.revokeZoneApplicationTokens[202].documented, 202),
      mayBeEmpty: true,
      needs: REVOKE_TOKENS,
    },
    (access, ids, call) => access.revokeApplicationTokens(ids["app_id"]!, call),
  ),
];
