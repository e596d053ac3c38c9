/**
 * @typedef {import("./drift.mjs").Coverage} Coverage
 * @typedef {import("./drift.mjs").Item} Item
 * @typedef {"operation" | "parameter" | "response" | "property"} Kind
 */

/** Kinds of items in the order of the report. */
export const kinds = /** @type {const} */ (["operation", "response", "parameter", "property"]);

/**
 * What one or more runs of drift exercised together: every item in words -> its kind, and whether it was
 * covered.
 *
 * @param {...Coverage} runs of the same description
 * @returns {Map<string, { kind: Kind, covered: boolean }>}
 */
export function exercised(...runs) {
  /** @type {Map<string, { kind: Kind, covered: boolean }>} */
  const items = new Map();
  for (const { operations } of runs) {
    for (const { operationId, covered, missing } of operations) {
      for (const item of covered) {
        items.set(inWords(operationId, item), {
          kind: /** @type {Kind} */ (item.kind),
          covered: true,
        });
      }
      for (const item of missing) {
        const name = inWords(operationId, item);
        if (items.has(name)) continue;
        items.set(name, { kind: /** @type {Kind} */ (item.kind), covered: false });
      }
    }
  }
  return items;
}

/** @param {ReturnType<typeof exercised>} items */
export function counts(items) {
  return Object.fromEntries(
    kinds.map((kind) => {
      const all = [...items.values()].filter((item) => item.kind === kind);
      return [kind, { covered: all.filter(({ covered }) => covered).length, total: all.length }];
    }),
  );
}

/**
 * @param {ReturnType<typeof exercised>} items
 * @param {readonly Kind[]} of
 * @returns {string[]}
 */
export function missing(items, of = kinds) {
  return [...items]
    .filter(([, { kind, covered }]) => !covered && of.includes(kind))
    .map(([name]) => name);
}

/**
 * @param {string} operationId
 * @param {Item} item
 */
function inWords(operationId, { kind, name, in: where, status, target, path }) {
  if (kind === "operation") return operationId;
  if (kind === "response") return `${operationId} ${status}`;
  if (kind === "parameter") return `${operationId} ${where} parameter ${name}`;
  return `${operationId} ${target === "request" ? "request" : status} property ${path}`;
}
