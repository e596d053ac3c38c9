import {
  ArgumentError,
  type CallOptions,
  checkInteger,
  cursorPages,
  plainObject,
  rowsAt,
  type Walk,
  walkList,
} from "@session-clients/core";

/** Which page of a list, and how long a page is. */
export interface PageQuery {
  /** The `next` of the page before; nothing for the first page. Cursors last 24 hours. */
  from?: string | null;
  /**
   * Items a page: 1 to 100. Auth0's reference gives 50 as the default, its general guide half of the
   * most that a tenant's cloud allows.
   */
  take?: number;
}

/** Which page of a user's list, and in which form. */
export interface UserListQuery extends PageQuery {
  /**
   * The form of Auth0's answer: an object (`true`), or an array (`false`), which has no cursor, so that what
   * does not fit on one page cannot be asked for. Default `true`, like the SDK's; Auth0's own is `false`.
   */
  include_totals?: boolean;
}

/** A call that is answered with an object. */
export type AsObject = { include_totals?: true };
/** A call that is answered with an array. */
export type AsArray = { include_totals: false };

/**
 * One page of a user's list. The object is asked for unless the caller says otherwise; a bare array, which
 * Auth0 documents too, is a page without a `next`.
 * @returns the page, and the same in the form that was asked for
 */
export async function userPage<Key extends string, Item, Page extends Record<Key, Item[]>>(
  key: Key,
  query: UserListQuery = {},
  list: (query: UserListQuery & { from?: string }) => Promise<Page | Item[]>,
): Promise<{ page: Page; asked: Page | Item[] }> {
  return inForm(key, checkTake(query), list);
}

/** A page as an object, which is asked for unless the caller says otherwise, and in the form that was asked for. */
export async function inForm<
  Key extends string,
  Query extends { include_totals?: boolean },
  Item,
  Page extends Record<Key, Item[]>,
>(
  key: Key,
  query: Query | undefined,
  list: (query: Query) => Promise<Page | Item[]>,
): Promise<{ page: Page; asked: Page | Item[] }> {
  const read = plainObject("the query", query === undefined ? {} : query) as Query;
  const include_totals = read.include_totals !== false;
  const answer = await list({ ...read, include_totals });
  const page = Array.isArray(answer) ? ({ [key]: answer } as Page) : answer;
  return { page, asked: include_totals ? page : page[key] };
}

/** @throws ArgumentError for a `take` outside 1 to 100 */
export function checkTake<Query extends PageQuery>(query: Query): Query & { from?: string } {
  if (query?.take !== undefined) {
    checkInteger("take", query.take, 1, 100);
  }
  return query as Query & { from?: string };
}

/** Names of fields to have, or to leave out. */
export interface FieldsQuery {
  /** Names of fields, separated by commas. What identifies a row has to stay. */
  fields?: string;
  /** Whether `fields` are the ones to have (`true`) or to leave out. */
  include_fields?: boolean;
}

/**
 * A query that keeps what identifies a row, by which an answer is told and a row is known again.
 * @throws ArgumentError for `fields` that leave it out
 */
export function checkFields<Query extends object | undefined>(id: string, query: Query): Query {
  const { fields, include_fields = true } = (query ?? {}) as FieldsQuery;
  const isNamed = `${fields}`.split(/\s*,\s*/).includes(id);
  if (fields !== undefined && isNamed !== include_fields) {
    throw new ArgumentError("fields", `must keep ${id}`);
  }
  return query;
}

/** Every item of a list whose pages name the next cursor in `next`, and have the items in `key`. */
export function walkPages<
  Item extends { id?: unknown },
  Page extends { next?: string | null },
  Query extends PageQuery,
>(
  operation: string,
  query: Query | undefined,
  options: CallOptions | undefined,
  list: (query: Query, options: CallOptions) => Promise<Page>,
  key: keyof Page & string,
): Walk<Item, Page> {
  const shape = rowsAt<Page, Item>(key, "id");
  return walkList(
    operation,
    query,
    options,
    "next",
    (given, call) => {
      checkFields("id", given);
      return cursorPages(
        operation,
        given.from ?? undefined,
        (from) => list({ ...given, from }, call),
        shape,
      );
    },
    shape.rows,
  );
}
