import { existsSync, readFileSync } from "node:fs";
import { filesIn } from "../lib/files.ts";

/** What a skeleton has where nobody but its author knows what must stand. */
export const placeholder = "FILL IN";

/**
 * The lines under some folders that are still to be filled in.
 *
 * @returns one sentence each
 */
export function placeholdersIn(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesIn(folder, (name) => !["dist", "node_modules"].includes(name)))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          line.includes(placeholder) ? [`${file}:${index + 1} is still to be filled in`] : [],
        ),
    );
}
