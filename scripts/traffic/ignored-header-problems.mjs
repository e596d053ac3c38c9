import { ignoredRequestHeaders, ignoredResponseHeaders } from "./ignored-headers.mjs";

/** @typedef {Readonly<Record<string, string>>} Ignored a header's name -> why no description lists it */

/**
 * Headers that are ignored without a reason, or that nobody sends.
 *
 * @param {readonly import("./har.ts").Entry[]} entries everything that was recorded
 * @param {{ request: Ignored, response: Ignored }} [ignored]
 * @returns {string[]}
 */
export function ignoredHeaderProblems(
  entries,
  ignored = { request: ignoredRequestHeaders, response: ignoredResponseHeaders },
) {
  return /** @type {const} */ (["request", "response"]).flatMap((side) => {
    const sent = new Set(
      entries.flatMap((entry) => entry[side].headers.map(({ name }) => name.toLowerCase())),
    );
    return Object.entries(ignored[side]).flatMap(([name, reason]) => [
      ...(reason.trim() === "" ? [`the ${side} header ${name} is ignored without a reason`] : []),
      ...(sent.has(name) ? [] : [`no ${side} has the header ${name}, which is ignored`]),
    ]);
  });
}
