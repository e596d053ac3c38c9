/**
 * @typedef {object} Exchange
 * @property {string} call the operation and the status, such as `getSession 200`
 * @property {string} url
 * @property {any} body parsed JSON
 */

/**
 * What a run of a provider's workflow did not do or see, whatever its Arazzo description asks for: list,
 * page on, get, end, list again, and it is gone.
 *
 * @param {import("./workflow.ts").Life} life
 * @param {readonly Exchange[]} exchanges in their order
 * @returns {string[]}
 */
export function lifeProblems({ calls, rows }, exchanges) {
  const made = exchanges.map(({ call }) => call).join(", ");
  if (made !== calls.join(", "))
    return [`the calls must be ${calls.join(", ")}; they are ${made || "none"}`];
  if (rows === undefined) return [];

  const lists = exchanges.filter(({ body }) => Array.isArray(body?.[rows]));
  const rowsOf = (/** @type {Exchange | undefined} */ list) =>
    /** @type {unknown[]} */ (list?.body[rows] ?? []).map((row) => JSON.stringify(row));
  const [first, second, ...others] = lists;
  const again = others.at(-1);
  const id = JSON.stringify(idIn(exchanges.at(-1)?.url ?? ""));
  const shows = (/** @type {Exchange} */ list) => rowsOf(list).some((row) => row.includes(id));

  const firstRows = rowsOf(first);
  const pagesOn =
    rowsOf(second).length > 0 && !rowsOf(second).some((row) => firstRows.includes(row));
  const before = lists.find((list) => list !== again && shows(list));
  return [
    ...(pagesOn ? [] : ["the second page has no row of its own"]),
    ...(before ? [] : ["what is ended was not listed before"]),
    ...(before && again?.url !== before.url ? ["the list that showed it is not asked again"] : []),
    ...(again && shows(again) ? ["what was ended is still listed"] : []),
  ];
}

/** The id that a call asks for, in the query or at the end of the path. @param {string} url */
function idIn(url) {
  const { pathname, searchParams } = new URL(url);
  return searchParams.get("sessionId") ?? decodeURIComponent(pathname.split("/").at(-1) ?? "");
}
