import { createAuth0Client } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import type { CallOptions, ClientOptions, Token, Walk } from "@session-clients/core";
import { createPrefactorClient } from "@session-clients/prefactor";
import { createRocketChatClient, type TwoFactor } from "@session-clients/rocketchat";
import { examples as auth0 } from "../../generated/auth0.examples.ts";
import { examples as cloudflare } from "../../generated/cloudflare-access.examples.ts";
import { examples as prefactor } from "../../generated/prefactor.examples.ts";
import { examples as rocketchat } from "../../generated/rocketchat.examples.ts";
import { cursorList, numberedList, offsetList, type Paging } from "./paging.ts";

/** What not every provider has. A case names what it needs, an adapter why it lacks it. */
export type Feature =
  | "list"
  | "walk"
  | "cursor"
  | "total"
  | "post"
  | "postBody"
  | "remove"
  | "query"
  | "pathId"
  | "anyId"
  | "rateLimit"
  | "epochMs"
  | "draftLimit"
  | "envelope"
  | "customHeaders"
  | "tokenFunction"
  | "clientCredentials"
  | "twoFactor";

export interface Options extends ClientOptions {
  baseUrl?: string;
  /** Replaces the token. */
  credential?: Token;
  /** Credentials in headers of the vendor's own, instead of a bearer token. */
  customHeaders?: boolean;
  /** Auth0's application, instead of a token. */
  clientSecret?: string;
  twoFactor?: TwoFactor;
}

/** A client, and what every case calls on it. */
export interface Subject {
  client: object;
  /** The documented GET. */
  get(call?: CallOptions): Promise<unknown>;
  /** The call whose id is in the path, or is sent as `sessionId` where none is. */
  byId(id: unknown, call?: CallOptions): Promise<unknown>;
  list?(call?: CallOptions): Promise<unknown>;
  /** A list with a value of free text in its query. */
  query?(value: unknown, call?: CallOptions): Promise<unknown>;
  /** A walk of two rows a page. */
  walk?(call?: CallOptions): Walk<unknown, unknown>;
  /** A walk of a hundred rows a page. */
  longWalk?(call?: CallOptions): Walk<unknown, unknown>;
  post?(call?: CallOptions): Promise<unknown>;
  remove?(call?: CallOptions): Promise<unknown>;
}

export interface Adapter {
  provider: string;
  /** What stands between the origin and the documented path. */
  basePath: string;
  /** Makes the client. */
  open(options: Options & { baseUrl: string }): Subject;
  /** What the client may never show. */
  secret: string;
  /** The request headers that carry credentials. */
  secretHeaders: string[];
  /** What the documented GET answers. */
  success: object;
  /** The success with a field and an enumeration value that no specification knows. */
  future: object;
  /** The vendor's error body with its text. */
  errorBody(text: string): object;
  /** A failure in a body with status 200. */
  envelope?: object;
  /** What the list answers when it has one row. */
  listBody?: object;
  paging?: Paging;
  /** The vendor's rate limit headers. */
  rateLimit?(remaining: number | string, resetAt: number, now: number): Record<string, string>;
  /** The query key that `Subject.query` fills. */
  queryKey?: string;
  /** An id that is not in the path stands in this query key. */
  idKey?: string;
  /** A documented id. */
  id: string;
  postSuccess?: { status: number; body: object | undefined };
  /** Text of the body that `post` sends. */
  postText?: string;
  /** Why what a case needs is not there. */
  lacks: Partial<Record<Feature, string>>;
}

const CREDENTIAL = "fake-Credential.0123456789";
const ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
const UUID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const NO_TWO_FACTOR = "it has no second factor on its session endpoints";
const NO_SECRET = "it has no client credentials grant";

const changed = <Body extends object>(body: Body, change: (copy: any) => void): Body => {
  const copy = { ...structuredClone(body), brand_new: { deep: [1] } };
  change(copy);
  return copy;
};

const auth0Id = "auth0|507f1f77bcf86cd799439020";

const auth0Adapter: Adapter = {
  provider: "auth0",
  basePath: "/api/v2",
  secret: CREDENTIAL,
  secretHeaders: ["authorization"],
  success: auth0.listUserSessions[200].lastPage,
  listBody: auth0.listUserSessions[200].lastPage,
  future: changed(auth0.listUserSessions[200].lastPage, ({ sessions: [session] }) => {
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
  id: auth0Id,
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
      get: (call) => client.listUserSessions(auth0Id, {}, call),
      byId: (id, call) => client.listUserSessions(id as string, {}, call),
      list: (call) => client.listUserSessions(auth0Id, {}, call),
      query: (from, call) => client.listUserSessions(auth0Id, { from: from as string }, call),
      walk: (call) => client.allUserSessions(auth0Id, { take: 2 }, call),
      longWalk: (call) => client.allUserSessions(auth0Id, { take: 100 }, call),
      post: (call) => client.revokeSession("sess_9f2c", call),
      remove: (call) => client.deleteSession("sess_9f2c", call),
    };
  },
};

const cloudflareAdapter: Adapter = {
  provider: "cloudflare-access",
  basePath: "/client/v4",
  secret: CREDENTIAL,
  secretHeaders: ["authorization", "x-auth-email", "x-auth-key"],
  success: cloudflare.getActiveSession[200].documented,
  listBody: cloudflare.listUsers[200].nullIds,
  future: changed(cloudflare.getActiveSession[200].documented, ({ result }) => {
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
  postSuccess: { status: 200, body: cloudflare.revokeUser[200].documented },
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

const NO_LIST = "it documents no list";
const NO_WRITE = "it documents no write";
const pfid = "013xrzp12g3nqk8nkv4y96wrbzje9dsr";

const prefactorAdapter: Adapter = {
  provider: "prefactor",
  basePath: "",
  secret: CREDENTIAL,
  secretHeaders: ["authorization"],
  success: prefactor.getSession[200].documented,
  future: changed(prefactor.getSession[200].documented, ({ summary }) => {
    summary.status = "frozen";
    summary.brand_new = null;
  }),
  errorBody: (message) => ({ status: "error", code: "bad_request", message }),
  envelope: { status: "error", code: "not_found", message: "no such session" },
  id: pfid,
  lacks: {
    list: NO_LIST,
    walk: NO_LIST,
    cursor: NO_LIST,
    total: NO_LIST,
    post: NO_WRITE,
    postBody: NO_WRITE,
    remove: NO_WRITE,
    query: "its one operation has no query",
    anyId: "its ids are PFIDs: 32 characters of base32 and nothing else",
    rateLimit: "its rate limit headers are undocumented",
    epochMs: "its rate limit headers are undocumented",
    draftLimit: "its rate limit headers are undocumented",
    customHeaders: "its credential is a bearer token",
    clientCredentials: NO_SECRET,
    twoFactor: NO_TWO_FACTOR,
  },
  open({ credential, customHeaders: _, clientSecret: _1, twoFactor: _2, ...options }) {
    const client = createPrefactorClient({ token: credential ?? CREDENTIAL, ...options });
    return {
      client,
      get: (call) => client.getSession(pfid, call),
      byId: (id, call) => client.getSession(id as string, call),
    };
  },
};

const rocketChatAdapter: Adapter = {
  provider: "rocketchat",
  basePath: "",
  secret: CREDENTIAL,
  secretHeaders: ["x-auth-token", "x-user-id"],
  success: rocketchat.listWorkspaceSessions[200].withoutUserRecord,
  listBody: rocketchat.listWorkspaceSessions[200].withoutUserRecord,
  future: changed(
    rocketchat.listWorkspaceSessions[200].withoutUserRecord,
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
  postSuccess: { status: 200, body: rocketchat.logoutWorkspaceSession[200].documented },
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

export const adapters: Adapter[] = [
  auth0Adapter,
  cloudflareAdapter,
  prefactorAdapter,
  rocketChatAdapter,
];
