import {
  type RocketChatClient,
  createRocketChatClient,
  isRocketChatError,
} from "@session-clients/rocketchat";
import { examples } from "../../generated/rocketchat.examples.ts";
import type { operations as rows } from "../../generated/rocketchat.operations.ts";
import type { operations } from "../../generated/rocketchat.ts";
import { type Adapter, changed, NO_SECRET } from "../contract/faults/adapter.ts";
import { offsetList } from "../contract/faults/paging.ts";
import type { Differing, None } from "./documented-body.ts";
import { CREDENTIAL, type ProviderUnderTest } from "./operation-under-test.ts";

export const underTest: ProviderUnderTest = {
  client: (options = {}) =>
    createRocketChatClient({
      baseUrl: "https://rocketchat.example",
      userId: "fakeUserId",
      authToken: CREDENTIAL,
      ...options,
    }),
  factory: createRocketChatClient,
  signIns: [{ baseUrl: "https://r.example", userId: "u", authToken: "fake" }],
  tokenOption: "authToken",
  byPosition: ["sessionId", "userId", "tokenName"],
  isOwnError: isRocketChatError,
  isLastPage: ({ sessions, users, total }) => (sessions ?? users).length === total,
  rateLimited: {
    headers: {
      "x-ratelimit-limit": "10",
      "x-ratelimit-remaining": "9",
      "x-ratelimit-reset": "1684888014234",
    },
    rateLimit: { limit: 10, remaining: 9, resetAt: new Date("2023-05-24T00:26:54.234Z") },
  },
  failures: [
    { success: false, error: "m", sessions: [], total: 0, count: 50, offset: 0 },
    { status: "error", message: "m", sessions: [], total: 0, count: 50, offset: 0 },
  ],
};

/** The client does what its spec says, but for the login token that `getOwnSession` drops. */
export type Held = None<Differing<RocketChatClient, operations, typeof rows, "getOwnSession">>;

export const adapter: Adapter = {
  provider: "rocketchat",
  basePath: "",
  secret: CREDENTIAL,
  secretHeaders: ["x-auth-token", "x-user-id"],
  success: examples.listWorkspaceSessions[200].withoutUserRecord,
  listBody: examples.listWorkspaceSessions[200].withoutUserRecord,
  future: changed(
    examples.listWorkspaceSessions[200].withoutUserRecord,
    ({ sessions: [session] }) => {
      session.device = { ...session.device, type: "quantum" };
      session.brand_new = null;
    },
  ),
  errorBody: (error) => ({ success: false, error }),
  envelope: { success: false, error: "unauthorized" },
  paging: offsetList("sessions"),
  rateLimit: (remaining, resetAt) => ({
    "x-ratelimit-limit": "10",
    "x-ratelimit-remaining": `${remaining}`,
    "x-ratelimit-reset": `${resetAt}`,
  }),
  queryKey: "filter",
  idKey: "sessionId",
  id: "CkCPNctrgCDfmWLqC",
  postSuccess: { status: 200, body: examples.logoutWorkspaceSession[200].documented },
  postText: "QoYYFw2t9oKks2niG",
  lacks: {
    cursor: "its lists go by offset",
    remove: "it has no DELETE among its session endpoints",
    pathId: "its ids travel in the query and in bodies",
    draftLimit: "it does not send the structured header",
    clientCredentials: NO_SECRET,
  },
  open({ credential, customHeaders: _, clientSecret: _1, ...options }) {
    const client = createRocketChatClient({
      userId: "fakeUserId",
      authToken: credential ?? CREDENTIAL,
      ...options,
    });
    return {
      client,
      get: (call) => client.listWorkspaceSessions({}, call),
      byId: (id, call) => client.getWorkspaceSession(id as string, call),
      list: (call) => client.listWorkspaceSessions({}, call),
      query: (filter, call) => client.listWorkspaceSessions({ filter: filter as string }, call),
      walk: (call) => client.allWorkspaceSessions({ count: 2 }, call),
      longWalk: (call) => client.allWorkspaceSessions({ count: 100 }, call),
      post: (call) => client.logoutWorkspaceSession("QoYYFw2t9oKks2niG", call),
    };
  },
};
