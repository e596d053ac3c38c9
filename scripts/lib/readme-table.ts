import { format, resolveConfig } from "prettier";
import type { Call } from "./calls.ts";

/** Between these two lines a package's README has the table of its operations. */
export const start = "<!-- operations: from the spec, by `npm run generate` -->";
export const end = "<!-- end of operations -->";

/**
 * A README with the table of its operations as the calls give it.
 *
 * @param words of the permissions
 * @throws Error that names the file and what to write
 */
export async function withOperationsTable(
  path: string,
  readme: string,
  calls: Record<string, Call>,
  { needed }: { needed: "all" | "any" },
): Promise<string> {
  const [before, inside, after, ...more] = readme.split(RegExp(`(?<=${start}\n)|(?=\n${end}\n)`));
  if (inside === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `${path}: write these two lines, once, under "## Operations":\n${start}\n${end}`,
    );
  }
  const rows = Object.entries(calls).map(([line, call]) => [
    functionOf(call),
    `\`${line}\``,
    permissionOf(call, needed === "all" ? " and " : " or "),
    `[page](${call.documented})`,
  ]);
  const table = [["function", "HTTP", "permission", "documented"], Array(4).fill("---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
  const config = await resolveConfig(path);
  const formatted = await format(table, { ...config, parser: "markdown" });
  return `${before}\n${formatted}${after}`;
}

/** Errors name the operation, which is another where two clients have a function of one name. */
function functionOf(call: Call) {
  const { operationId } = call;
  const name = `\`${call.function}\``;
  return call.function === operationId ? name : `${name} (\`${operationId}\`)`;
}

function permissionOf({ permission }: Call, word: string) {
  if (typeof permission === "string") {
    return permission;
  }
  return permission.map((name) => `\`${name}\``).join(word);
}
