import {
  ApiError,
  type CallOptions,
  checkInteger,
  numberedPages,
  PagingError,
  rowsAt,
  type Walk,
  walkList,
} from "@session-clients/core";
import { checkFields, type FieldsQuery, inForm } from "./paging.ts";

/** A page has this many rows unless the caller says otherwise: right under every maximum that Auth0 documents. */
const SIZE = 50;
/** Auth0 reads no further into most of its lists. */
const REACH = 1000;

/** How many rows a page of a list by page number has, and in which form it comes. */
export interface NumberedListQuery {
  /**
   * Rows a page: 1 to 100, in the public cloud 50 by one guide. Default 50. A walk needs 7 for pages that share rows: fewer
   * cost more requests, and below 5 it may miss a row for what others change meanwhile.
   */
  per_page?: number;
  /**
   * The form of Auth0's answer: an object that tells where the page is (`true`), or an array (`false`). Default `true`,
   * like the SDK's; Auth0's own is `false`.
   */
  include_totals?: boolean;
}

/** Which page of a list by page number, and in which form. */
export interface NumberedPageQuery extends NumberedListQuery {
  /** Number of the page, from 0. Default 0. */
  page?: number;
}

/** A page of a list by page number, as far as a walk reads it. */
interface CountedPage {
  limit?: number;
  total?: number;
}

/** What differs between the lists by page number. */
interface Kind {
  /** Auth0 reads all of it, and not the first 1,000 rows only. */
  isWhole?: true;
  /** `total` is that of the page. */
  hasNoTotal?: true;
}

/** The two functions of a list by page number. */
export interface NumberedList<Query, Page, Rows> {
  /** @throws ArgumentError for a `page` below 0, a `per_page` outside 1 to 100, and `fields` without the id */
  list(query?: Query, options?: CallOptions): Promise<Page | Rows>;
  /**
   * Every row, each once.
   * @throws PagingError where Auth0 reads only the first 1,000 rows and there may be more
   */
  all(
    query?: Omit<Query, "page">,
    options?: CallOptions,
  ): Walk<Rows extends readonly (infer Row)[] ? Row : never, Page>;
}

/**
 * A list by page number.
 * @param operation the walk over it
 * @param key names the rows of a page
 * @param id what identifies a row
 */
export function numberedList<
  Key extends string,
  Id extends string,
  Query extends NumberedPageQuery & FieldsQuery,
  Page extends CountedPage & Record<Key, Record<Id, string>[]>,
>(
  operation: string,
  key: Key,
  id: Id,
  request: (query: Query, options?: CallOptions) => Promise<Page | Page[Key]>,
  { isWhole, hasNoTotal }: Kind = {},
): NumberedList<Query, Page, Page[Key]> {
  const reach = isWhole ? Infinity : REACH;

  const read = (query: Query | undefined, options: CallOptions | undefined) => {
    const { page = 0, per_page = SIZE } = checkFields(id, query) ?? {};
    checkInteger("page", page, 0, 1e9);
    checkInteger("per_page", per_page, 1, 100);
    return inForm<Key, Query, Page[Key][number], Page>(key, query, (formed) =>
      request({ ...formed, page, per_page }, options),
    );
  };

  const shape = rowsAt<Page, Record<Id, string>>(key, id);
  const pages = (given: Omit<Query, "page">, options: CallOptions) => {
    const { per_page = SIZE } = given as NumberedPageQuery;
    let total: number | undefined;
    let asked = per_page;
    const pageAt = async (number: number, size = per_page): Promise<Page> => {
      asked = size;
      const start = (number - 1) * size;
      const beyond = () => {
        const problem = `only the first ${reach} rows can be read: narrow the list`;
        return new PagingError(problem, { operation });
      };
      if (start >= reach) {
        if (total! <= reach) {
          return { [key]: [], total, limit: size } as CountedPage as Page;
        }
        throw beyond();
      }
      try {
        const { page } = await read(
          { ...given, page: number - 1, per_page: size } as Query,
          options,
        );
        total = hasNoTotal ? undefined : page.total;
        return page;
      } catch (error) {
        const isRefused = error instanceof ApiError && error.status === 400;
        throw isRefused && start + size > reach ? beyond() : error;
      }
    };
    return numberedPages(
      operation,
      pageAt,
      (page) => ({
        total,
        counted: total,
        pages: undefined,
        // What Auth0 makes of more than 50 in the public cloud is undocumented.
        size: Math.max(Math.min(page.limit ?? SIZE, asked), page[key].length),
      }),
      shape,
      per_page,
      reach,
    );
  };

  return {
    list: async (query, options) => (await read(query, options)).asked as Page | Page[Key],
    all: (query, options) =>
      walkList(operation, query, options, "page", pages, shape.rows) as never,
  };
}
