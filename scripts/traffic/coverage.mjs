/** @typedef {import("./drift.mjs").Coverage} Coverage */

/** Kinds of items in the order of the report. */
const kinds = /** @type {const} */ ({
  operation: "operations",
  response: "statuses",
  parameter: "parameters",
  property: "properties",
});

/**
 * How much of a description was exercised, such as `14 operations, 100 statuses`.
 *
 * @param {readonly Coverage[]} coverage
 */
export function counted(coverage) {
  const items = coverage.flatMap(({ covered }) => covered);
  return Object.entries(kinds)
    .map(([kind, name]) => `${items.filter((item) => item.kind === kind).length} ${name}`)
    .join(", ");
}

/**
 * What was not, in words such as `getSession 5XX property code`: of what belongs together the whole only.
 *
 * @param {readonly Coverage[]} coverage
 */
export function missing(coverage) {
  const names = coverage.flatMap(({ operationId, missing }) =>
    missing.map(({ kind, name, in: where, status, target, path }) => {
      if (kind === "operation") {
        return operationId;
      }
      if (kind === "response") {
        return `${operationId} ${status}`;
      }
      if (kind === "parameter") {
        return `${operationId} ${where} parameter ${name}`;
      }
      return `${operationId} ${target === "request" ? "request" : status} property ${path}`;
    }),
  );
  const isPart = (/** @type {string} */ name) =>
    names.some((whole) => name.startsWith(whole) && /^[ .[]/.test(name.slice(whole.length)));
  return names.filter((name) => !isPart(name));
}
