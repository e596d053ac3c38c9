import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Every credential of the emulator and of the tests is a fake that says what it is. */
const secret = /fake-[\w-]*(token|secret|key|password)/;

/**
 * Files that hold a credential, which a recording never may.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function secretsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .flatMap(({ parentPath, name }) => {
      const found = secret.exec(readFileSync(`${parentPath}/${name}`, "utf8"))?.[0];
      return found === undefined ? [] : [`${parentPath}/${name} holds ${found}`];
    });
}
