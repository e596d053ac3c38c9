import { readdirSync } from "node:fs";

/**
 * Every file under a folder, sorted, by its path with forward slashes.
 *
 * @param {string} folder
 * @param {(name: string) => boolean} [enter] whether to look into a folder of that name
 * @returns {string[]}
 */
export function filesIn(folder, enter = () => true) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) {
        return [path];
      }
      return enter(entry.name) ? filesIn(path, enter) : [];
    })
    .sort();
}
