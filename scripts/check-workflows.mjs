import { readArguments } from "./arguments.mjs";
import { buildIfNeeded } from "./build.mjs";
import { redocly } from "./redocly.mjs";

readArguments({
  usage: `node scripts/check-workflows.mjs   runs each workflow of specs/arazzo/ against the emulator

It takes no argument.`,
});

await buildIfNeeded();
// Loaded only now: what they import has just been built.
const { createEmulator } = await import("@session-clients/emulator");
const { checkWorkflow } = await import("./workflows/check-workflow.mjs");
const { emulatorOptions, workflows } = await import("./workflows/workflows.mjs");

const files = workflows.map(({ provider }) => `specs/arazzo/${provider}.arazzo.yaml`);
const lint = redocly(["lint", ...files, "--config", "specs/redocly.yaml"]);
if (lint.status !== 0) {
  console.error(lint.stdout + lint.stderr);
}
const results = await Promise.all(
  workflows.map(async (workflow) => {
    const { steps, problems } = await checkWorkflow(workflow, createEmulator(emulatorOptions));
    console.log(`${workflow.provider}: ${steps} steps`);
    return problems;
  }),
);
const problems = results.flat();
for (const problem of problems) {
  console.error(problem);
}
if (lint.status !== 0 || problems.length > 0) {
  process.exitCode = 1;
}
