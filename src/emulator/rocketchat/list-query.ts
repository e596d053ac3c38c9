import type { Context } from "hono";
import { failure, invalidParams } from "./errors.ts";
import type { WorkspaceSession } from "./synthetic.ts";

const sortKeys = [
  "loginAt",
  "device.name",
  "device.os.name",
  "device.os.version",
  "_user.name",
  "_user.username",
];

const defaultCount = 50;
const maxCount = 100;

/** What a list was asked for. */
export interface ListQuery {
  readonly filter: string | undefined;
  readonly offset: number;
  /** Rows to skip: a negative offset is echoed but skips none. */
  readonly skip: number;
  readonly count: number;
  /** Orders the rows inside the page. */
  readonly sort: (sessions: WorkspaceSession[]) => WorkspaceSession[];
}

/** The parameters that a list takes: those with texts, and those with numbers. */
export interface QueryNames {
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
}

const sessionsQuery: QueryNames = { texts: ["filter", "sort"], numbers: ["offset", "count"] };

export const queryOf = (c: Context) => new URL(c.req.url).searchParams;

/** The schema check of the lists of sessions. */
export const checkListQuery = (query: URLSearchParams) => checkQuery(query, sessionsQuery);

/** The schema check of a list: names and types only. */
export function checkQuery(
  query: URLSearchParams,
  { texts, numbers }: QueryNames,
): Response | undefined {
  for (const name of query.keys()) {
    if (![...texts, ...numbers].includes(name)) {
      return invalidParams("must NOT have additional properties");
    }
  }
  for (const name of texts) {
    if (query.getAll(name).length > 1) {
      return invalidParams("must be string");
    }
  }
  for (const name of numbers) {
    const values = query.getAll(name);
    const wrong = values.some((value) => value === "" || !Number.isFinite(Number(value)));
    if (wrong || values.length > 1) {
      return invalidParams("must be number");
    }
  }
  return undefined;
}

/** What part of a list is asked for. */
export function pageSize(query: URLSearchParams): Pick<ListQuery, "count" | "offset" | "skip"> {
  const asked = query.get("count");
  const count = asked === null ? defaultCount : Math.min(Math.trunc(Number(asked)), maxCount);
  const offset = Math.trunc(Number(query.get("offset") ?? 0));
  return { count, offset, skip: Math.max(0, offset) };
}

/** The rest of the checks of the lists of sessions, which the handler makes. */
export function readListQuery(query: URLSearchParams): ListQuery | Response {
  const sort = readSort(query.get("sort"));
  if (sort instanceof Response) {
    return sort;
  }
  const size = pageSize(query);
  // Handed to the database as its limit, which must be positive.
  if (size.count < 1) {
    return failure(400, "the limit must be positive");
  }
  return { filter: query.get("filter") ?? undefined, ...size, sort };
}

function readSort(text: string | null): ListQuery["sort"] | Response {
  if (text === null || text === "") {
    return (sessions) => sessions;
  }
  const invalid = () =>
    failure(400, `Invalid sort parameter provided: "${text}" [error-invalid-sort]`, {
      errorType: "error-invalid-sort",
      details: { helperMethod: "parseJsonQuery" },
    });
  let sort: unknown;
  try {
    sort = JSON.parse(text);
  } catch {
    return invalid();
  }
  if (typeof sort !== "object" || sort === null || Array.isArray(sort)) {
    return invalid();
  }
  const keys = Object.entries(sort as Record<string, unknown>);
  if (keys.some(([, direction]) => direction !== 1 && direction !== -1)) {
    return invalid();
  }
  if (keys.some(([key]) => !sortKeys.includes(key))) {
    return failure(400, "error-invalid-sort-keys");
  }
  return (sessions) => sessions.sort(comparing(keys as [string, 1 | -1][]));
}

function comparing(keys: readonly (readonly [string, 1 | -1])[]) {
  return (a: WorkspaceSession, b: WorkspaceSession): number => {
    for (const [key, direction] of keys) {
      const [left, right] = [valueAt(a, key), valueAt(b, key)];
      // A missing value sorts before any text, as in the database.
      if (left !== right) {
        return (left < right ? -1 : 1) * direction;
      }
    }
    return 0;
  };
}

function valueAt(session: WorkspaceSession, key: string): string {
  let value: unknown = session;
  for (const part of key.split(".")) {
    value = (value as Record<string, unknown> | undefined)?.[part];
  }
  return typeof value === "string" ? value : "";
}
