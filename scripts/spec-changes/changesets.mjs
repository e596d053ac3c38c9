import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * @typedef {object} Changeset
 * @property {Record<string, import("./diff-specs.mjs").Step>} steps of each package, by its name
 * @property {string} text the line for the changelog
 */

/**
 * The changes that wait for a release.
 *
 * @param {string} [folder]
 * @returns {Changeset[]}
 */
export function pendingChangesets(folder = ".changeset") {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const [, front = "", text = ""] =
        /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(readFileSync(`${folder}/${name}`, "utf8")) ?? [];
      return { steps: parse(front) ?? {}, text };
    });
}
