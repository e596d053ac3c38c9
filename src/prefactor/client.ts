import {
  bearer,
  type CallOptions,
  checkBaseUrl,
  type ClientOptions,
  createApi,
  type Token,
  type Vendor,
} from "@session-clients/core";
import type { components, operations as Operations } from "../../generated/prefactor.ts";
import { operations } from "./operations.ts";
import { version } from "./package.json";
import { checkPfid } from "./pfid.ts";

/** A session of an end user, and what can be done with it. */
export type Session = components["schemas"]["Session"];
/** What is known of a session. */
export type SessionSummary = components["schemas"]["SessionSummary"];

/**
 * The one session endpoint that Prefactor documents. Listing sessions and ending them is implied by
 * `actions.revoke` and the status `revoked`, but no path for it is documented.
 */
export interface PrefactorClient {
  /**
   * One session. Its times are Unix seconds.
   *
   * The permission that it needs is undocumented; `not_permitted` is an error code.
   * @param sessionId a PFID: 32 characters, for example `013xrzp12g3nqk8nkv4y96wrbzje9dsr`
   * @throws ApiError with a documented `code` such as `not_found`; its HTTP status is undocumented
   * @throws TypeError for an id that is no PFID
   * @see https://docs.prefactor.tech/api/operations/-35
   */
  getSession(sessionId: string, options?: CallOptions): Promise<Session>;
}

export interface PrefactorClientOptions extends ClientOptions {
  /** Everything before `/api/v1`. The documentation names no host, so there is no default. */
  baseUrl: string;
  /** An API token, or a function that returns one. */
  token: Token;
}

const vendor: Vendor<keyof Operations> = {
  name: "prefactor",
  agent: `session-clients-prefactor/${version}`,
  operations,
  errorText: ({ code, message }) => {
    const text = [code, message].filter((part) => typeof part === "string").join(": ");
    return text || undefined;
  },
  isFailure: ({ status }) => status === "error",
};

/**
 * A client for Prefactor's session endpoint.
 * @throws TypeError for a missing or malformed token or base URL
 */
export function createPrefactorClient(options: PrefactorClientOptions): PrefactorClient {
  const { baseUrl, token } = options ?? {};
  const base = checkBaseUrl(baseUrl);
  const api = createApi<Operations>(vendor, base, bearer("token", token), options);
  return {
    getSession: async (id, options) =>
      api("getSession", { path: { session_id: checkPfid("session_id", id) } }, options),
  };
}
