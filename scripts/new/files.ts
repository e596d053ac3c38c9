import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format, resolveConfig } from "prettier";

/** Files to be written all at once, or none where one of them cannot be. */
export class Files {
  #files: Map<string, { text: string; left: string; isNew: boolean }> = new Map();

  /**
   * @param left what is left to do in it
   * @throws Error where the file exists
   */
  add(path: string, text: string, left: string) {
    if (existsSync(path)) {
      throw new Error(`${path} exists already; nothing was written`);
    }
    this.#files.set(path, { text, left, isNew: true });
  }

  /**
   * @param left what is left to do in it
   * @throws Error where it changes nothing
   */
  change(path: string, change: (text: string) => string, left: string) {
    const before = readFileSync(path, "utf8");
    const text = change(before);
    if (text === before) {
      throw new Error(`${path} has no place for it; nothing was written`);
    }
    this.#files.set(path, { text, left, isNew: false });
  }

  /** Writes them, and says of each what is left to do. */
  async write() {
    for (const [path, { text }] of this.#files) {
      mkdirSync(dirname(path), { recursive: true });
      const options = await resolveConfig(path);
      writeFileSync(path, await format(text, { ...options, filepath: path }));
    }
    return [...this.#files].map(
      ([path, { left, isNew }]) => `${isNew ? "wrote  " : "changed"} ${path}: ${left}`,
    );
  }
}

export function insertAt(text: string, index: number, added: string) {
  return index < 0 ? text : text.slice(0, index) + added + text.slice(index);
}
