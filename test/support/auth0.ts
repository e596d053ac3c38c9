import { type Auth0Client, createAuth0Client, isAuth0Error } from "@session-clients/auth0";
import { examples } from "../../generated/auth0.examples.ts";
import type { operations as rows } from "../../generated/auth0.operations.ts";
import type { operations } from "../../generated/auth0.ts";
import { type Adapter, changed, NO_TWO_FACTOR } from "../contract/faults/adapter.ts";
import { cursorList } from "../contract/faults/paging.ts";
import type { Differing, None } from "./documented-body.ts";
import { CREDENTIAL, type ProviderUnderTest, type TestOptions } from "./operation-under-test.ts";

export const auth0Client = (options: TestOptions = {}) =>
  createAuth0Client({ baseUrl: "https://auth0.example/api/v2", token: CREDENTIAL, ...options });

export const underTest: ProviderUnderTest = {
  client: auth0Client,
  factory: createAuth0Client,
  signIns: [{ domain: "acme.eu.auth0.com", token: "fake" }],
  isOwnError: isAuth0Error,
  byPosition: ["blocked"],
  isLastPage: ({ next }) => next === undefined,
  rateLimited: {
    headers: {
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "50",
      "x-ratelimit-reset": "1675452600",
    },
    rateLimit: { limit: 1000, remaining: 50, resetAt: new Date("2023-02-03T19:30:00Z") },
  },
};

const USER = "auth0|507f1f77bcf86cd799439020";

/** The client does what its spec says. */
export type Held = None<Differing<Auth0Client, operations, typeof rows>>;

export const adapter: Adapter = {
  provider: "auth0",
  basePath: "/api/v2",
  secret: CREDENTIAL,
  secretHeaders: ["authorization"],
  success: examples.listUserSessions[200].lastPage,
  takesList: true,
  listBody: examples.listUserSessions[200].lastPage,
  future: changed(examples.listUserSessions[200].lastPage, ({ sessions: [session] }) => {
    session.cookie = { mode: "quantum" };
    session.brand_new = null;
  }),
  errorBody: (message) => ({ statusCode: 400, error: "Bad Request", message }),
  paging: cursorList("sessions"),
  rateLimit: (remaining, resetAt) => ({
    "x-ratelimit-limit": "50",
    "x-ratelimit-remaining": `${remaining}`,
    "x-ratelimit-reset": `${Math.ceil(resetAt / 1000)}`,
  }),
  queryKey: "from",
  id: USER,
  postSuccess: { status: 202, body: undefined },
  lacks: {
    total: "its pages name no total",
    postBody: "its POST that ends a session has no body",
    epochMs: "its reset is documented in epoch seconds",
    draftLimit: "it does not send the structured header",
    envelope: "its bodies have no envelope",
    customHeaders: "its credential is a bearer token",
    twoFactor: NO_TWO_FACTOR,
  },
  open({ credential, clientSecret, customHeaders: _, twoFactor: _1, ...options }) {
    const client = createAuth0Client(
      clientSecret === undefined
        ? { token: credential ?? CREDENTIAL, ...options }
        : { clientId: "fakeClientId", clientSecret, ...options },
    );
    return {
      client,
      get: (call) => client.listUserSessions(USER, {}, call),
      byId: (id, call) => client.listUserSessions(id as string, {}, call),
      list: (call) => client.listUserSessions(USER, {}, call),
      query: (from, call) => client.listUserSessions(USER, { from: from as string }, call),
      walk: (call) => client.allUserSessions(USER, { take: 2 }, call),
      longWalk: (call) => client.allUserSessions(USER, { take: 100 }, call),
      post: (call) => client.revokeSession("sess_9f2c", call),
      remove: (call) => client.deleteSession("sess_9f2c", call),
    };
  },
};
