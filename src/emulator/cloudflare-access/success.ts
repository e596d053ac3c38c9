import { everyDetail } from "./errors.ts";

/** Makes a success as the vendor wraps it. */
export type Success = (result: unknown, status?: number, more?: object) => Response;

/** Whether successes hold placeholders too, as on the reference pages. */
export function successWith(placeholders: boolean): Success {
  const items = placeholders ? [everyDetail(1000, "A placeholder")] : [];
  return (result, status = 200, more = {}) =>
    Response.json({ success: true, errors: items, messages: items, result, ...more }, { status });
}

/** The vendor's default and maximum of users and applications, and here that of every list. */
export const maxPerPage = 1000;

// What the vendor makes of a bad page number is undocumented; here it gets the default.
export function positive(value: string | undefined, fallback: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 ? number : fallback;
}

/** Where a page stands in a list by number. */
export const numberedPage = (page: number, perPage: number, count: number, total: number) => ({
  result_info: {
    page,
    per_page: perPage,
    count,
    total_count: total,
    total_pages: Math.ceil(total / perPage),
  },
});
