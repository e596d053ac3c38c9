import { existsSync } from "node:fs";
import { manifest } from "./packages.ts";

/**
 * The folders that hold a package and everything that is installed with it, the package first.
 */
export function installedWith(folder: string, found: string[] = []) {
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

function folderOf(name: string, dependent: string) {
  const nested = `${dependent}/node_modules/${name}`;
  return existsSync(nested) ? nested : `node_modules/${name}`;
}
