import { changedOperations } from "./changed-operations.mjs";
import { diffSpecs } from "./diff-specs.mjs";
import { documentOf } from "./released.mjs";

/**
 * What changed between two descriptions, and in which operations. The value of an example, which
 * `redocly diff` does not look at, is documentation all the same: a patch.
 *
 * @param {string} base a file
 * @param {string} revision a file
 */
export function compareSpecs(base, revision) {
  const { step, versions } = diffSpecs(base, revision);
  const operations = changedOperations(documentOf(base), documentOf(revision));
  /** @type {import("./diff-specs.mjs").Step | undefined} */
  const least = operations.length > 0 ? "patch" : undefined;
  return { diff: { step: step ?? least, versions }, operations };
}
