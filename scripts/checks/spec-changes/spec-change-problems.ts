import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { redocly } from "../../lib/redocly.ts";
import type { Changeset } from "./changesets.ts";

const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));
const steps = ["none", "patch", "minor", "major"];

/**
 * What a change of a description lacks: the step of `info.version`, or a changeset with the step of the
 * package and the names of the operations.
 */
export function specChangeProblems({
  provider,
  base,
  revision,
  changesets,
  packageVersion,
}: {
  provider: string;
  /** A file with the released description */
  base: string;
  /** A file with the present one */
  revision: string;
  /** That are pending */
  changesets: readonly Changeset[];
  /** The last release's */
  packageVersion: string;
}): string[] {
  const documents = [base, revision].map((file) => parse(readFileSync(file, "utf8")));
  if (isDeepStrictEqual(documents[0], documents[1])) {
    return [];
  }
  const options = ["--config", config, "--format", "json", "--fail-on", "none", "--check-version"];
  const { stdout, stderr } = redocly(["diff", base, revision, ...options]);
  if (!stdout.startsWith("{")) {
    throw new Error(`redocly diff failed:\n${stdout}${stderr}`);
  }
  // What redocly does not look at, such as the value of an example, is documentation: a patch.
  const { bump = "patch", changes } = JSON.parse(stdout);

  const name = `@session-clients/${provider}`;
  const own = changesets.filter((changeset) => name in changeset.steps);
  const given = Math.max(0, ...own.map((changeset) => steps.indexOf(changeset.steps[name] ?? "")));
  // Below 1.0 a breaking change is a minor step.
  const needed = bump === "major" && packageVersion.startsWith("0.") ? "minor" : bump;
  const text = own.map((changeset) => changeset.text).join("\n");
  const unnamed = operationsOf(changes, documents).filter(
    (operation) => !new RegExp(`\\b${operation}\\b`).test(text),
  );
  const version = /info\.version .*/.exec(stderr)?.[0];
  return [
    ...(version ? [`specs/${provider}/openapi.yaml: ${version}`] : []),
    ...(given < steps.indexOf(needed) || unnamed.length > 0
      ? [
          `specs/${provider} changed since its release: write a changeset (npx changeset add) with ` +
            `"${name}": ${needed} that says what changed${unnamed.map((each) => ` in ${each}`).join(" and")}`,
        ]
      : []),
  ];
}

/**
 * The names of the operations that changes are in. A shared component is told at its first use.
 *
 * @param changes each with a pointer such as `#/paths/~1users/get/responses`
 */
function operationsOf(changes: { path: string }[], documents: any[]): string[] {
  const names = changes.flatMap(({ path }) => {
    const [, , route = "", method] = path.split("/");
    const key = route.replaceAll("~1", "/").replaceAll("~0", "~");
    return documents.flatMap(({ paths: { [key]: item = {} } }) =>
      (method ? [item[method]] : Object.values(item)).flatMap((each) => each?.operationId ?? []),
    );
  });
  return [...new Set(names)];
}
