import {
  ApiError,
  ArgumentError,
  type CallOptions,
  checkInteger,
  numberedPages,
  PagingError,
  plainObject,
  type Walk,
  walkList,
} from "@session-clients/core";
import { inForm } from "./paging.ts";

/** A page has this many rows unless the caller says otherwise: right under every maximum that Auth0 documents. */
const SIZE = 50;
/** Auth0 reads no further into most of its lists. */
const REACH = 1000;

/** Which page of a list by page number, and in which form. */
export interface NumberedPageQuery {
  /** Number of the page, from 0. Default 0. */
  page?: number;
  /** Rows a page: 1 to 100, in the public cloud 50 by one guide. Default 50. */
  per_page?: number;
  /**
   * The form of Auth0's answer: an object that tells where the page is (`true`), or an array (`false`). Default `true`,
   * like the SDK's; Auth0's own is `false`.
   */
  include_totals?: boolean;
}

/** Names of fields to have, or to leave out. */
export interface FieldsQuery {
  /** Names of fields, separated by commas. What identifies a row has to stay. */
  fields?: string;
  /** Whether `fields` are the ones to have (`true`) or to leave out. */
  include_fields?: boolean;
}

/** A page of a list by page number, as far as a walk reads it. */
interface CountedPage {
  limit?: number;
  total?: number;
}

/** What is known of a list by page number. */
export interface NumberedList<
  Key extends string,
  Id extends string,
  Query,
  Page extends CountedPage & Record<Key, Record<Id, string>[]>,
> {
  /** Names the rows of a page. */
  readonly key: Key;
  /** What identifies a row. */
  readonly id: Id;
  /** Whether Auth0 reads all of it, and not the first 1,000 rows only. */
  readonly isWhole?: true;
  /** Whether `total` is that of the page. */
  readonly hasNoTotal?: true;
  readonly list: (query: Query, options?: CallOptions) => Promise<Page | Page[Key]>;
}

/** @throws ArgumentError for a `page` below 0, a `per_page` outside 1 to 100, and `fields` without the id */
export async function numberedPage<
  Key extends string,
  Id extends string,
  Query extends NumberedPageQuery & FieldsQuery,
  Page extends CountedPage & Record<Key, Record<Id, string>[]>,
>(
  { key, id, list }: NumberedList<Key, Id, Query, Page>,
  query: Query | undefined,
  options?: CallOptions,
): Promise<{ page: Page; asked: Page | Page[Key] }> {
  const given = checkFields(
    id,
    plainObject("the query", query === undefined ? {} : query) as Query,
  );
  const { page = 0, per_page = SIZE } = given;
  checkInteger("page", page, 0, 2 ** 31 - 1);
  checkInteger("per_page", per_page, 1, 100);
  return inForm(key, { ...given, page, per_page }, (read) => list(read, options)) as Promise<{
    page: Page;
    asked: Page | Page[Key];
  }>;
}

/**
 * A query that keeps what identifies a row, by which an answer is told and a row is known again.
 * @throws ArgumentError for `fields` that leave it out
 */
export function checkFields<Query extends FieldsQuery | undefined>(
  id: string,
  query: Query,
): Query {
  const { fields, include_fields = true } = query ?? {};
  const isNamed = `${fields}`.split(/\s*,\s*/).includes(id);
  if (fields !== undefined && isNamed !== include_fields) {
    throw new ArgumentError("fields", `must keep ${id}`);
  }
  return query;
}

/**
 * Every row of a list by page number, each once.
 * @throws PagingError where Auth0 reads only the first 1,000 rows and there are more, or may be
 */
export function walkNumbered<
  Key extends string,
  Id extends string,
  Query extends NumberedPageQuery & FieldsQuery,
  Page extends CountedPage & Record<Key, Record<Id, string>[]>,
>(
  operation: string,
  numbered: NumberedList<Key, Id, Query, Page>,
  query: Omit<Query, "page"> | undefined,
  options: CallOptions | undefined,
): Walk<Page[Key][number], Page> {
  const { key, id, hasNoTotal, isWhole } = numbered;
  const reach = isWhole ? Infinity : REACH;
  const totalOf = ({ total }: Page) => (hasNoTotal ? undefined : total);

  const pages = (given: Omit<Query, "page">, call: CallOptions) => {
    const { per_page = SIZE } = given as NumberedPageQuery;
    let last: Page | undefined;
    const list = async (number: number): Promise<Page> => {
      const start = (number - 1) * per_page;
      const total = last && totalOf(last);
      if (start >= reach && total !== undefined && total <= reach) {
        return { ...last, [key]: [] } as Page;
      }
      const beyond = () =>
        new PagingError(
          `Auth0 gives the first ${reach} rows only, and there ${total! > reach ? `are ${total}` : "may be more"}: narrow the list`,
          { operation },
        );
      if (start >= reach) {
        throw beyond();
      }
      try {
        ({ page: last } = await numberedPage(
          numbered,
          { ...given, page: number - 1 } as Query,
          call,
        ));
      } catch (error) {
        const isPast = start + per_page > reach && error instanceof ApiError;
        throw isPast && error.status === 400 ? beyond() : error;
      }
      return last;
    };
    return numberedPages(
      operation,
      list,
      (page) => ({
        rows: page[key],
        total: totalOf(page),
        counted: totalOf(page),
        pages: undefined,
        // What Auth0 makes of more than 50 in the public cloud is undocumented: a page of less has room in any case.
        size: Math.min(page.limit ?? SIZE, per_page, SIZE),
      }),
      (page, rows) => ({ ...page, [key]: rows }),
      (row) => row[id],
    );
  };
  return walkList(operation, query, options, "page", pages, (page) => page[key]);
}
