/**
 * @typedef {import("../bundle-spec.mjs").Provider} Provider
 *
 * @typedef {object} Exchange
 * @property {string} call the operation and the status, such as `getSession 200`
 * @property {string} url
 * @property {any} body parsed JSON
 *
 * @typedef {object} Life what a provider lets one do with a session, and so what its workflow must do
 * @property {readonly string[]} calls one after the other
 * @property {string} [rows] where they are in a list
 */

/** @type {Record<Provider, Life>} */
const lives = {
  auth0: {
    calls: [
      ...["listUserSessions 200", "listUserSessions 200", "getSession 200"],
      ...["revokeSession 202", "listUserSessions 200", "getSession 404"],
    ],
    rows: "sessions",
  },
  "cloudflare-access": {
    calls: [
      ...["listUsers 200", "listUsers 200", "listActiveSessions 200", "getActiveSession 200"],
      ...["revokeUser 200", "listActiveSessions 200", "getActiveSession 404"],
    ],
    rows: "result",
  },
  prefactor: { calls: ["getSession 200", "getSession 404"] },
  rocketchat: {
    calls: [
      // Asks for a second factor.
      "listWorkspaceSessions 400",
      ...["listWorkspaceSessions 200", "listWorkspaceSessions 200", "getWorkspaceSession 200"],
      ...["logoutWorkspaceSession 200", "listWorkspaceSessions 200", "getWorkspaceSession 404"],
    ],
    rows: "sessions",
  },
};

/**
 * What a run of a provider's workflow did not do or see, whatever its Arazzo description asks for: list,
 * page on, get, end, list again, and it is gone.
 *
 * @param {Provider} provider
 * @param {readonly Exchange[]} exchanges in their order
 * @returns {string[]}
 */
export function lifeProblems(provider, exchanges) {
  const { calls, rows } = lives[provider];
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
