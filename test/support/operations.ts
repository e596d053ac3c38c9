import { createAuth0Client } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import type { CallOptions, ClientOptions, Walk } from "@session-clients/core";
import { createPrefactorClient } from "@session-clients/prefactor";
import { createRocketChatClient } from "@session-clients/rocketchat";
import { examples as auth0 } from "../../generated/auth0.examples.ts";
import { examples as cloudflare } from "../../generated/cloudflare-access.examples.ts";
import { examples as prefactor } from "../../generated/prefactor.examples.ts";
import { examples as rocketchat } from "../../generated/rocketchat.examples.ts";

export type Ids = Record<string, string>;

type Options = ClientOptions & { baseUrl?: string };

export interface OperationUnderTest {
  provider: "auth0" | "cloudflare-access" | "prefactor" | "rocketchat";
  operation: string;
  /** Method and documented path. */
  line: string;
  /** A documented value for each path parameter. */
  ids: Ids;
  /** A documented success after which a walk ends. */
  success: unknown;
  /** The vendor's error text in a body of its own shape. */
  errorBody: (text: string) => object;
  /** What its message says that the caller needs. */
  permission?: string;
  /** Makes a client and calls. What the factory throws rejects, too. */
  run(
    ids: Ids,
    client?: ClientOptions & { baseUrl?: string },
    call?: CallOptions,
  ): Promise<unknown>;
}

export const CREDENTIAL = "fake-Credential.0123456789";
const ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";

const auth0Operation = {
  provider: "auth0" as const,
  line: "GET /users/{user_id}/sessions",
  ids: { user_id: "auth0|507f1f77bcf86cd799439020" },
  success: auth0.listUserSessions[200].lastPage,
  errorBody: (message: string) => ({ statusCode: 400, error: "Bad Request", message }),
  permission: "read:sessions",
};
const auth0Client = (options: Options = {}) =>
  createAuth0Client({ baseUrl: "https://auth0.example/api/v2", token: CREDENTIAL, ...options });

const rocketChatOperation = {
  provider: "rocketchat" as const,
  line: "GET /api/v1/sessions/list.all",
  ids: {},
  success: rocketchat.listWorkspaceSessions[200].withoutUserRecord,
  errorBody: (error: string) => ({ success: false, error }),
  permission: "view-device-management",
};
const rocketChatClient = (options: Options = {}) =>
  createRocketChatClient({
    baseUrl: "https://rocketchat.example",
    userId: "fakeUserId",
    authToken: CREDENTIAL,
    ...options,
  });

const cloudflareAccessClient = (options: Options & { accountId?: string } = {}) =>
  createCloudflareAccessClient({ accountId: ACCOUNT, token: CREDENTIAL, ...options });

const prefactorClient = (options: Options = {}) =>
  createPrefactorClient({ baseUrl: "https://prefactor.example", token: CREDENTIAL, ...options });

/** A client of each provider, with the credential that no error may show. */
export const clients = {
  auth0: auth0Client,
  "cloudflare-access": cloudflareAccessClient,
  prefactor: prefactorClient,
  rocketchat: rocketChatClient,
};

/** Every operation of every client, and every walk. */
export const operations: OperationUnderTest[] = [
  {
    ...auth0Operation,
    operation: "listUserSessions",
    run: async (ids, client, call) =>
      auth0Client(client).listUserSessions(ids["user_id"]!, undefined, call),
  },
  {
    ...auth0Operation,
    operation: "allUserSessions",
    run: async (ids, client, call) =>
      all(auth0Client(client).allUserSessions(ids["user_id"]!, undefined, call)),
  },
  {
    provider: "cloudflare-access",
    operation: "getActiveSession",
    line: "GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}",
    ids: {
      account_id: ACCOUNT,
      user_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
      nonce: "X1aXj1lFVcqqyoXF",
    },
    success: cloudflare.getActiveSession[200].documented,
    errorBody: (message) => ({ success: false, errors: [{ code: 7003, message }], messages: [] }),
    permission: "Access: Audit Logs Read",
    run: async (ids, client, call) =>
      cloudflareAccessClient({ ...client, accountId: ids["account_id"]! }).getActiveSession(
        ids["user_id"]!,
        ids["nonce"]!,
        call,
      ),
  },
  {
    provider: "prefactor",
    operation: "getSession",
    line: "GET /api/v1/session/{session_id}",
    ids: { session_id: "013xrzp12g3nqk8nkv4y96wrbzje9dsr" },
    success: prefactor.getSession[200].documented,
    errorBody: (message) => ({ status: "error", code: "bad_request", message }),
    run: async (ids, client, call) => prefactorClient(client).getSession(ids["session_id"]!, call),
  },
  {
    ...rocketChatOperation,
    operation: "listWorkspaceSessions",
    run: async (_, client, call) => rocketChatClient(client).listWorkspaceSessions({}, call),
  },
  {
    ...rocketChatOperation,
    operation: "allWorkspaceSessions",
    run: async (_, client, call) => all(rocketChatClient(client).allWorkspaceSessions({}, call)),
  },
];

/** One operation of each client, for what does not depend on the operation. */
export const oneOfEach = operations.filter(({ operation }) =>
  ["listUserSessions", "getActiveSession", "getSession", "listWorkspaceSessions"].includes(
    operation,
  ),
);

async function all<Item>(walk: Walk<Item, unknown>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of walk) items.push(item);
  return items;
}
