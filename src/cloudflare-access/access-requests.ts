import {
  type Api,
  ArgumentError,
  type CallOptions,
  plainObject,
  type Walk,
  walkList,
} from "@session-clients/core";
import type {
  AccessRequest,
  AccessRequestsResponse,
  paths,
} from "../../generated/cloudflare-access.ts";
import { accessRequestPages, checkPages } from "./paging.ts";

export type { AccessRequest, AccessRequestsResponse } from "../../generated/cloudflare-access.ts";

/** From when to when, and how many events a page. Times are ISO text, such as `2026-10-05T09:00:00Z`. */
export interface EmailAccessRequestsQuery {
  /** No event before this time. How far back the log goes depends on the plan: 24 hours to 180 days. */
  since?: string;
  /** No event after this time. The walk's default is this machine's time at its start. */
  until?: string;
  /** Events a page, from 1. Cloudflare's default is 25; the most is undocumented. */
  per_page?: number;
}

/** Which events, and how many a page. Times are ISO text, such as `2026-10-05T09:00:00Z`. */
export interface AllAccessRequestsQuery extends EmailAccessRequestsQuery {
  /**
   * Events of this e-mail address. The client sends `emailOp: "eq"` with it where you say nothing else: what
   * Cloudflare does without is documented in two ways, of which one matches parts.
   */
  email?: string;
  /**
   * `contains` matches a part, with upper and lower case told apart. `neq` leaves out all that hold the text, or,
   * with `email_exact: true`, this address only.
   */
  emailOp?: "eq" | "neq" | "contains";
  /** `true` matches the whole address, also where `emailOp` is `contains`. */
  email_exact?: boolean;
}

export interface AccessRequestsQuery extends AllAccessRequestsQuery {
  /** The number of the page, from 1. */
  page?: number;
  /** The most events, from 1; Cloudflare's default is 25. How it goes with pages is undocumented. */
  limit?: number;
  /** Newest first (`desc`, Cloudflare's default) or oldest first. */
  direction?: "desc" | "asc";
}

/**
 * Who logged in to which application, or was refused. Only logins: no logout and no revocation is an event, so a
 * step that waits for one never succeeds. By the guide logins of no person (service tokens, bypass) are not in
 * this log. After how long an event shows is undocumented. A row has the e-mail address, but no id of the user, and the query
 * has no filter for one: Cloudflare's `user_id` is ignored, and would list everybody.
 */
export interface AccessRequestOperations {
  /**
   * One page of the log, without a total. A page is the last where the next one is empty. Set `until`: without it
   * new events move the pages.
   *
   * Needs the permission `Access: Audit Logs Read`.
   * @throws ApiError 401 or 403, 429
   * @throws ArgumentError for a `page`, `per_page` or `limit` that is no whole number from 1, and for `emailOp` or
   *   `email_exact` without an `email`, which would list everybody
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/logs/subresources/access_requests/methods/list/
   */
  listAccessRequests(
    query?: AccessRequestsQuery,
    options?: CallOptions,
  ): Promise<AccessRequestsResponse>;
  /**
   * Every event up to `until`, newest first, page after page until one is empty. `timeoutMs` counts for each page.
   * `accessRequestsByEmail` compares the address of each.
   *
   * Rows have no id, so nothing tells a repeated one: where events are logged late, with a time before `until`, the
   * pages move and a row may come twice. A last request asks for events older than the oldest that came, since
   * `limit` may bound the whole list.
   *
   * Needs the permission `Access: Audit Logs Read`. Rejects like `listAccessRequests`, and with a
   * `PagingError` when older events are left after an empty page, or the same page comes twice.
   */
  allAccessRequests(
    query?: AllAccessRequestsQuery,
    options?: CallOptions,
  ): Walk<AccessRequest, AccessRequestsResponse>;
}

export function accessRequestOperations(
  api: Api<paths>,
  account_id: string,
  now: () => number,
): AccessRequestOperations {
  const listAccessRequests: AccessRequestOperations["listAccessRequests"] = async (
    given = {},
    options,
  ) => {
    const query: AccessRequestsQuery = plainObject("the query", checkPages(given));
    const { email, emailOp, email_exact } = query;
    const isMatched = emailOp !== undefined || email_exact !== undefined;
    if (isMatched && email === undefined) {
      throw new ArgumentError("email", "is missing: emailOp and email_exact alone list everybody");
    }
    if (email !== undefined && !isMatched) {
      query.emailOp = "eq";
    }
    return api.GET(
      "/accounts/{account_id}/access/logs/access_requests",
      { params: { path: { account_id }, query } },
      options,
    );
  };
  return {
    listAccessRequests,
    allAccessRequests: (query, options) =>
      walkList(
        "allAccessRequests",
        query,
        options,
        "page",
        ({ until = new Date(now()).toISOString(), ...filters }, call) => {
          for (const own of ["direction", "limit"]) {
            if (own in filters) {
              throw new ArgumentError(own, "is the walk's own");
            }
          }
          return accessRequestPages(until, (until, page) =>
            listAccessRequests({ ...filters, until, page }, call),
          );
        },
        ({ result }) => result ?? [],
      ),
  };
}
