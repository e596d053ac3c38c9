import { servers } from "./apis.mjs";

/**
 * Requests of the tests to what no description is of, and why they are made.
 *
 * @type {readonly { line: RegExp, reason: string }[]}
 */
export const outsideTheApis = [
  {
    line: /^POST \/auth0\/oauth\/token$/,
    reason:
      "Auth0's token exchange has a server of its own; the emulator's tests hold it against its spec",
  },
  {
    line: /^GET \/(\d+|elsewhere|a+\d*)?$/,
    reason: "paths of no API, to see how they are answered and how requests are counted",
  },
];

/**
 * The exchanges that belong to none of the APIs: how many each reason is given for, and problems where
 * there is none, or no such exchange.
 *
 * @param {readonly import("./har.ts").Entry[]} entries
 * @param {typeof outsideTheApis} [known]
 */
export function outside(entries, known = outsideTheApis) {
  const lines = entries
    .map(({ request }) => ({ ...request, path: new URL(request.url).pathname }))
    .filter(({ url }) => !servers.some((server) => url.startsWith(`${server}/`)))
    .map(({ method, path }) => `${method} ${path}`);
  const counts = known.map(({ line, reason }) => ({
    line,
    reason,
    count: lines.filter((found) => line.test(found)).length,
  }));
  const unknown = lines.filter((found) => !known.some(({ line }) => line.test(found)));
  return {
    counts,
    problems: [
      ...[...new Set(unknown)].map((line) => `${line} belongs to no API: say why in no-api.mjs`),
      ...counts
        .filter(({ count }) => count === 0)
        .map(({ line }) => `no test sends ${line} any more: take it off no-api.mjs`),
    ],
  };
}
