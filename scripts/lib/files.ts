import { readdirSync } from "node:fs";

/**
 * Every file under a folder, sorted, by its path with forward slashes.
 *
 * @param enter whether to look into a folder of that name
 */
export function filesIn(folder: string, enter: (name: string) => boolean = () => true): string[] {
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
