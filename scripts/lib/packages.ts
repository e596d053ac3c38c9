import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The folders under src/ that are published. */
export const packages = readdirSync("src").filter((name) => existsSync(`src/${name}/package.json`));

/**
 * @param folder that holds a package.json
 * @returns its content
 */
export function manifest(folder: string): any {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
}
