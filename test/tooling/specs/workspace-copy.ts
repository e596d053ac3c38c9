import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** A fresh copy of some folders, inside the repository so that its node_modules are found. */
export function copyOf(...folders: string[]) {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const copy = mkdtempSync(join(root, ".tmp", "specs-"));
  for (const folder of folders) {
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
  return copy;
}
