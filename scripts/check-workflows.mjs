import { readArguments } from "./arguments.mjs";
import { buildIfNeeded } from "./build.mjs";
import { bundleSpec, providers } from "./bundle-spec.mjs";
import { redocly } from "./redocly.mjs";
import { table } from "./start/table.mjs";
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
const results = await Promise.all(
  workflows.map(async (workflow) => {
    const document = bundleSpec(workflow.provider, { dereferenced: true });
    const emulator = createEmulator(emulatorOptions);
    return { workflow, ...(await checkWorkflow(workflow, emulator, document)) };
  }),
);

const rows = results.map(({ workflow, steps, checks }) => [workflow.provider, steps, checks]);
console.log(table(["provider", "steps", "checks"], rows));
const problems = [
  ...providers
    .filter((provider) => !workflows.some((workflow) => workflow.provider === provider))
    .map((provider) => `${provider}: there is no workflow`),
  ...results.flatMap(({ problems }) => problems),
];
for (const problem of problems) {
  console.error(problem);
}
if (lint.status !== 0) {
  console.error(lint.stdout + lint.stderr);
}
if (lint.status !== 0 || problems.length > 0) {
  process.exitCode = 1;
}
