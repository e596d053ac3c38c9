import { mkdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { respect } from "./respect.ts";
import type { Workflow } from "./workflow.ts";
import type { Emulator } from "@session-clients/emulator";

/**
 * Runs one workflow against an emulator on a port.
 *
 * @param options the Arazzo description and where to report
 */
export async function checkWorkflow(
  { provider, source, inputs, calls }: Workflow,
  emulator: Emulator,
  {
    file = `specs/arazzo/${provider}.arazzo.yaml`,
    folder = ".tmp/workflows",
  }: { file?: string; folder?: string } = {},
): Promise<{ steps: number; problems: string[] }> {
  mkdirSync(folder, { recursive: true });
  const server = await emulator.listen();
  const report = `${folder}/${provider}.json`;
  const target = { workflow: file, source, server: server.baseUrls[source], report };
  const run = respect({ ...target, inputs: inputs(emulator) });
  await Promise.allSettled([run]);
  await server.close();
  const steps = await run;
  const failed = steps.flatMap(({ stepId, checks }) =>
    checks
      // It knows no range such as 4XX, so `calls` and the criteria say the status.
      .filter(({ passed, name }) => !passed && name !== "status code check")
      .map(({ name, condition, message }) => `${stepId}: ${name}: ${condition ?? message}`),
  );
  const operations = operationsOf(file);
  const made = steps.map(
    ({ stepId, response }) => `${operations.get(stepId)} ${response?.statusCode}`,
  );
  const isWhole = made.join() === calls.join();
  const wanted = `the calls must be ${calls.join(", ")}; they are ${made.join(", ")}`;
  // Where a step failed, those after it are not run.
  const problems = failed.length > 0 || isWhole ? failed : [wanted];
  return { steps: steps.length, problems: problems.map((problem) => `${provider}: ${problem}`) };
}

/** The operation of each step of an Arazzo description. */
function operationsOf(file: string) {
  const { workflows }: { workflows: { steps: { stepId: string; operationId: string }[] }[] } =
    parse(readFileSync(file, "utf8"));
  return new Map(
    workflows.flatMap(({ steps }) =>
      steps.map(({ stepId, operationId }) => [stepId, operationId.split(".").at(-1)]),
    ),
  );
}
