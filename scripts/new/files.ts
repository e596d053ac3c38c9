import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format, resolveConfig } from "prettier";

/** A file to be written: its text, or how the one that is there changes, and what is left to do in it. */
export type Skeleton = [path: string, text: string | ((before: string) => string), left: string];

/**
 * Writes all of them, or none where one of them cannot be.
 *
 * @returns of each what is left to do
 * @throws Error where one that is to be new exists, or a change changes nothing
 */
export async function write(skeletons: readonly Skeleton[]): Promise<string[]> {
  const texts = skeletons.map(([path, text]) => {
    const before = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (typeof text === "string" && before !== "") {
      throw new Error(`${path} exists already; nothing was written`);
    }
    const after = typeof text === "string" ? text : text(before);
    if (after === before) {
      throw new Error(`${path} has no place for it; nothing was written`);
    }
    return { path, after };
  });
  for (const { path, after } of texts) {
    mkdirSync(dirname(path), { recursive: true });
    const options = await resolveConfig(path);
    writeFileSync(path, await format(after, { ...options, filepath: path }));
  }
  return skeletons.map(
    ([path, text, left]) => `${typeof text === "string" ? "wrote  " : "changed"} ${path}: ${left}`,
  );
}

export function insertAt(text: string, index: number, added: string) {
  return index < 0 ? text : text.slice(0, index) + added + text.slice(index);
}
