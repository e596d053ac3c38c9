import type { Api, CallOptions } from "@session-clients/core";
import type { paths, Session } from "../../generated/prefactor.ts";
import { checkPfid } from "./pfid.ts";

export type { Session, SessionSummary } from "../../generated/prefactor.ts";

/**
 * The one session endpoint that Prefactor documents. No path for listing sessions or ending them is documented,
 * although `actions.revoke` and the status `revoked` imply that they can be ended.
 */
export interface SessionOperations {
  /**
   * One session. Its times are Unix seconds.
   *
   * The permission that it needs is undocumented; that there is one is inferred from the code `not_permitted`.
   * @param sessionId a PFID, by the vendor's library: 32 characters, for example `013xrzp12g3nqk8nkv4y96wrbzje9dsr`
   * @throws ApiError with a documented `code` such as `not_found`; its HTTP status is undocumented
   * @throws ArgumentError for an id that is no PFID, unless the client has `checkIds: false`
   * @see https://docs.prefactor.tech/api/operations/-35
   */
  getSession(sessionId: string, options?: CallOptions): Promise<Session>;
}

export function sessionOperations(api: Api<paths>, checkIds = true): SessionOperations {
  return {
    getSession: async (id, options) =>
      api.GET(
        "/api/v1/session/{session_id}",
        { params: { path: { session_id: checkIds ? checkPfid("session_id", id) : id } } },
        options,
      ),
  };
}
