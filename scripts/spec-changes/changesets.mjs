import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * @typedef {object} Changeset
 * @property {Record<string, string>} steps of each package, by its name
 * @property {string} text the line for the changelog
 */

/**
 * The changes that wait for a release.
 *
 * @returns {Changeset[]}
 */
export function pendingChangesets() {
  return readdirSync(".changeset")
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const [, front = "", text = ""] = readFileSync(`.changeset/${name}`, "utf8").split(/^---$/m);
      return { steps: parse(front) ?? {}, text };
    });
}
