import {
  type PrefactorClient,
  createPrefactorClient,
  isPrefactorError,
} from "@session-clients/prefactor";
import { examples } from "../../generated/prefactor.examples.ts";
import type { operations as rows } from "../../generated/prefactor.operations.ts";
import type { operations } from "../../generated/prefactor.ts";
import { type Adapter, changed, NO_SECRET, NO_TWO_FACTOR } from "../contract/faults/adapter.ts";
import type { Differing, None } from "./documented-body.ts";
import { CREDENTIAL, type ProviderUnderTest } from "./operation-under-test.ts";

export const underTest: ProviderUnderTest = {
  client: (options = {}) =>
    createPrefactorClient({ baseUrl: "https://prefactor.example", token: CREDENTIAL, ...options }),
  factory: createPrefactorClient,
  signIns: [{ baseUrl: "https://p.example", token: "fake" }],
  isOwnError: isPrefactorError,
  failures: [{ status: "error", code: "unknown", message: "m", summary: {} }],
};

const NO_LIST = "it documents no list";
const NO_WRITE = "it documents no write";
const pfid = "013xrzp12g3nqk8nkv4y96wrbzje9dsr";

/** The client does what its spec says. */
export type Held = None<Differing<PrefactorClient, operations, typeof rows>>;

export const adapter: Adapter = {
  provider: "prefactor",
  basePath: "",
  secret: CREDENTIAL,
  secretHeaders: ["authorization"],
  success: examples.getSession[200].documented,
  future: changed(examples.getSession[200].documented, ({ summary }) => {
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
