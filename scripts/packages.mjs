import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The folders under src/ that are published. */
export const packages = readdirSync("src").filter((name) => existsSync(`src/${name}/package.json`));

/**
 * @param {string} folder that holds a package.json
 * @returns {any} its content
 */
export function manifest(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
}
