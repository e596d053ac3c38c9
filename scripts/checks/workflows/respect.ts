import { existsSync, readFileSync, rmSync } from "node:fs";
import { runRedocly } from "../../lib/redocly.ts";

/** As the command reports it */
export interface Step {
  stepId: string;
  response?: { statusCode: number };
  checks: { name: string; passed: boolean; message: string; condition?: string }[];
}

/**
 * Runs `redocly respect` without blocking this process, whose emulator has to answer it.
 *
 * @param options `source` is the name that the Arazzo description gives to the API, `report` the file to write
 * @returns the steps that were run
 */
export async function respect({
  workflow,
  source,
  server,
  inputs,
  report,
}: {
  workflow: string;
  source: string;
  server: string;
  inputs: object;
  report: string;
}): Promise<Step[]> {
  rmSync(report, { force: true });
  const output = await runRedocly([
    ...["respect", workflow, "--server", `${source}=${server}`, "--json-output", report],
    // It knows no range such as 4XX, which the caller therefore looks up.
    ...["--severity", "STATUS_CODE_CHECK=warn", "--execution-timeout", "60000"],
    ...["--input", JSON.stringify(inputs)],
  ]);
  if (!existsSync(report)) {
    throw new Error(`redocly respect failed:\n${output}`);
  }
  const { files }: { files: Record<string, { executedWorkflows: { executedSteps: Step[] }[] }> } =
    JSON.parse(readFileSync(report, "utf8"));
  return Object.values(files).flatMap(({ executedWorkflows }) =>
    executedWorkflows.flatMap(({ executedSteps }) => executedSteps),
  );
}
