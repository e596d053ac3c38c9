import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Changeset {
  /** of each package, by its name */
  steps: Record<string, string>;
  /** the line for the changelog */
  text: string;
}

/** The changes that wait for a release. */
export function pendingChangesets(): Changeset[] {
  return readdirSync(".changeset")
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const [, front = "", text = ""] = readFileSync(`.changeset/${name}`, "utf8").split(/^---$/m);
      return { steps: parse(front) ?? {}, text };
    });
}
