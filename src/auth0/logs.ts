import {
  type Api,
  ArgumentError,
  type CallOptions,
  checkInteger,
  cursorPages,
  PagingError,
  rowsAt,
  type Walk,
  walkList,
} from "@session-clients/core";
import type { LogEvent, LogsPage, paths } from "../../generated/auth0.ts";
import { numberedList, type NumberedListQuery, type NumberedPageQuery } from "./page-number.ts";
import type { AsArray, AsObject, FieldsQuery } from "./paging.ts";

export type { LogEvent, LogsPage } from "../../generated/auth0.ts";

/** In which order, and how many events a page. */
export interface AllUserLogsQuery extends NumberedListQuery {
  /** A field and `1` or `-1`, such as `date:-1`. */
  sort?: string;
}

export interface UserLogsQuery extends AllUserLogsQuery, NumberedPageQuery {}

/** A search, or all events. */
export interface AllLogsQuery extends AllUserLogsQuery, FieldsQuery {
  /**
   * A search in Lucene's syntax, such as `ip:"203.0.113.7"` or `user_name:"ana@example.com"`. Case counts, and Auth0
   * answers 400 for a field that it does not know.
   */
  q?: string;
  from?: never;
  take?: never;
}

/** A search, or all events, by page number. */
export interface LogsQuery extends AllLogsQuery, NumberedPageQuery {}

/** The events after one. Auth0 ignores every search beside it, so that none can be given. */
export interface LogsAfterQuery {
  /** The `log_id` of an event. */
  from: string;
  /** Events a page: 1 to 100. Auth0's default is 50. */
  take?: number;
}

/** Events after one, and where they go on. */
export interface LogsAfterPage {
  logs: LogEvent[];
  /** The `from` of the next page, out of the answer's `Link`. To ask again later, take the newest event's `log_id`. */
  next?: string | undefined;
}

/**
 * Events of the tenant: seeing what was done, and verifying that it ended. Events come late and are kept for 1 to 30 days
 * by the plan, so that none is no proof. What a `type` says is in Auth0's table of codes: `fertft` is a refresh token that
 * was refused, `s`, `ssa` and `sertft` say that somebody still gets in. Lists are read within a small rate limit of their
 * own (10 at once, then 100 a minute, on two plans), for which nothing but reading events waits.
 */
export interface LogOperations {
  /**
   * One page of a user's events, the newest first unless `sort` says otherwise (inferred): an object, or an array where
   * `include_totals` is false. `total` is by the guide that of the page. At most 1,000 events can be read: `listLogs` can
   * narrow them by date. An unknown user has none (inferred).
   *
   * Needs the scope `read:logs`; `read:logs_users` will do by Auth0's text.
   * @throws ApiError 400, 401, 403, 429; no 404 is documented
   * @throws ArgumentError for a `page` below 0 and a `per_page` outside 1 to 100
   * @see https://auth0.com/docs/api/management/v2/users/get-logs-by-user
   */
  listUserLogs(
    userId: string,
    query: UserLogsQuery & AsArray,
    options?: CallOptions,
  ): Promise<LogEvent[]>;
  listUserLogs(
    userId: string,
    query?: UserLogsQuery & AsObject,
    options?: CallOptions,
  ): Promise<LogsPage>;
  listUserLogs(
    userId: string,
    query?: UserLogsQuery,
    options?: CallOptions,
  ): Promise<LogsPage | LogEvent[]>;
  /**
   * Every event of a user, each once, until a page has room. Where there are 1,000 or more it rejects with a `PagingError`
   * after those, because no answer tells how many there are.
   *
   * Needs the scope `read:logs`. Rejects like `listUserLogs`.
   */
  allUserLogs(
    userId: string,
    query?: AllUserLogsQuery & AsObject,
    options?: CallOptions,
  ): Walk<LogEvent, LogsPage>;
  /**
   * One page of the tenant's events, in one of two ways. With `from`: an array of what came after that event, in the order
   * of the ids, which need not be that of the dates. Else by page number, and with a search: an object, or an array where `include_totals` is false; its `total`
   * is by the guide that of the page, and at most 1,000 events can be read.
   *
   * Needs the scope `read:logs`.
   * @throws ApiError 400 also for an unknown field in `q` and a page past the first 1,000, 401, 403, 429
   * @throws ArgumentError for `from` or `take` beside anything else, which Auth0 would ignore, `take` without `from`, an
   *   empty `q` or `from`, `fields` without `log_id`, a `page` below 0, and a `per_page` or `take` outside 1 to 100
   * @see https://auth0.com/docs/api/management/v2/logs/get-logs
   */
  listLogs(query: LogsAfterQuery, options?: CallOptions): Promise<LogEvent[]>;
  listLogs(query: LogsQuery & AsArray, options?: CallOptions): Promise<LogEvent[]>;
  listLogs(query?: LogsQuery & AsObject, options?: CallOptions): Promise<LogsPage>;
  listLogs(
    query?: LogsQuery | LogsAfterQuery,
    options?: CallOptions,
  ): Promise<LogsPage | LogEvent[]>;
  /**
   * Every event of a search, or every event after `from`, each page by the one before.
   *
   * A search ends where a page has room; where it finds 1,000 or more it rejects with a `PagingError` after those, because
   * no answer tells how many there are: narrow `q`, by `date` for example. After `from` there is no such limit, and the
   * walk ends with what there is by then. Only the `from` of the answer's `Link` is used, which must lead to the same
   * address; behind a proxy that does not rewrite it the walk rejects with a `PagingError`.
   *
   * Needs the scope `read:logs`. Rejects like `listLogs`.
   */
  allLogs(query: LogsAfterQuery, options?: CallOptions): Walk<LogEvent, LogsAfterPage>;
  allLogs(query?: AllLogsQuery & AsObject, options?: CallOptions): Walk<LogEvent, LogsPage>;
  /**
   * One event.
   *
   * Needs the scope `read:logs`.
   * @param id its `log_id`
   * @throws ApiError 400, 401, 403, 404 for an unknown event, 429
   * @see https://auth0.com/docs/api/management/v2/logs/get-logs-by-id
   */
  getLog(id: string, options?: CallOptions): Promise<LogEvent>;
}

/** By the guide an event list's total is that of its page. */
const KIND = { hasNoTotal: true } as const;

/** @param base the Management API's base URL, which the `Link` of an answer must lead to */
export function logOperations(api: Api<paths>, base: string): LogOperations {
  const ofUser = (id: string) =>
    numberedList(
      "allUserLogs",
      "logs",
      "log_id",
      (query: UserLogsQuery, options) =>
        api.GET("/users/{id}/logs", { params: { path: { id }, query } }, options),
      KIND,
    );
  const search = numberedList(
    "allLogs",
    "logs",
    "log_id",
    (query: LogsQuery, options) => api.GET("/logs", { params: { query } }, options),
    KIND,
  );
  const after = async (query: LogsAfterQuery, options?: CallOptions): Promise<LogEvent[]> => {
    const answer = await api.GET("/logs", { params: { query: checkAfter(query) } }, options);
    return Array.isArray(answer) ? answer : answer.logs;
  };
  const pageAfter = async (query: LogsAfterQuery, options: CallOptions): Promise<LogsAfterPage> => {
    let link: string | null = null;
    const logs = await after(query, {
      ...options,
      onResponse(response) {
        link = response.headers.get("link");
        return options.onResponse?.(response);
      },
    });
    const next = nextFrom(link, `${base}/logs`);
    if (next === "" || (logs.length && !next)) {
      throw new PagingError("the Link does not lead to a next page", {
        operation: "allLogs",
      });
    }
    // At the end there is nothing, and the link leads to it again.
    return { logs, next: logs.length || next !== query.from ? next : undefined };
  };
  const shape = rowsAt<LogsAfterPage, LogEvent>("logs", "log_id");
  return {
    listUserLogs: (async (id: string, query?: UserLogsQuery, options?: CallOptions) =>
      ofUser(id).list(query, options)) as LogOperations["listUserLogs"],
    allUserLogs: (id, query, options) => ofUser(id).all(query, options),
    listLogs: (async (query?: LogsQuery | LogsAfterQuery, options?: CallOptions) =>
      isAfter(query)
        ? after(query, options)
        : search.list(query, options)) as LogOperations["listLogs"],
    allLogs: ((query: LogsQuery | LogsAfterQuery | undefined, options?: CallOptions) => {
      const pages = (given: LogsAfterQuery, call: CallOptions) =>
        cursorPages(
          "allLogs",
          given.from,
          (from) => pageAfter({ ...given, from: from! }, call),
          shape,
        );
      return isAfter(query)
        ? walkList("allLogs", query, options, "page", pages, shape.rows)
        : search.all(query, options);
    }) as LogOperations["allLogs"],
    getLog: (id, options) => api.GET("/logs/{id}", { params: { path: { id } } }, options),
  };
}

function isAfter(query: LogsQuery | LogsAfterQuery | undefined): query is LogsAfterQuery {
  const given = Object(query) as object;
  return "from" in given || "take" in given;
}

/** @throws ArgumentError for what Auth0 would ignore beside `from`, and a `take` without it or outside 1 to 100 */
function checkAfter(query: LogsAfterQuery): LogsAfterQuery {
  const { from, take, ...others } = query;
  for (const name in others) {
    throw new ArgumentError(name, "would be ignored beside from and take");
  }
  if (!from) {
    throw new ArgumentError("from", "is missing");
  }
  if (take !== undefined) {
    checkInteger("take", take, 1, 100);
  }
  return query;
}

/**
 * The `from` of the next page that a `Link` names; nothing where it names none, and an empty text where that leads to
 * another address. No request goes there: only the value is taken.
 */
function nextFrom(link: string | null, list: string): string | undefined {
  const target = /<([^>]*)>[^<]*\brel="?next\b/.exec(link ?? "")?.[1];
  if (target === undefined) {
    return undefined;
  }
  const url = URL.canParse(target) ? new URL(target) : undefined;
  const isOwn = url && url.origin + url.pathname === list;
  return (isOwn && url.searchParams.get("from")) || "";
}
