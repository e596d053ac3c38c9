import { existsSync } from "node:fs";
import { manifest } from "./packages.mjs";

/**
 * The folders that hold a package and everything that is installed with it, the package first.
 *
 * @param {string} folder
 * @param {string[]} found
 */
export function installedWith(folder, found = []) {
  if (found.includes(folder)) {
    return found;
  }
  found.push(folder);
  const { dependencies = {}, peerDependencies = {} } = manifest(folder);
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    installedWith(folderOf(name, folder), found);
  }
  return found;
}

/**
 * @param {string} name
 * @param {string} dependent
 */
function folderOf(name, dependent) {
  const nested = `${dependent}/node_modules/${name}`;
  return existsSync(nested) ? nested : `node_modules/${name}`;
}
