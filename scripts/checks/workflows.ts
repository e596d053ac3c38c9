import { createEmulator } from "@session-clients/emulator";
import { readArguments } from "../lib/arguments.ts";
import { redocly } from "../lib/redocly.ts";
import { report } from "../lib/report.ts";
import { checkWorkflow } from "./workflows/check-workflow.ts";
import { emulatorOptions, workflows } from "./workflows/workflows.ts";

readArguments({
  usage: `npm test -- workflows   runs each workflow of specs/arazzo/ against the emulator

It takes no argument.`,
});

const files = workflows.map(({ provider }) => `specs/arazzo/${provider}.arazzo.yaml`);
const lint = redocly(["lint", ...files, "--config", "specs/redocly.yaml"]);
const results = await Promise.all(
  workflows.map(async (workflow) => {
    const { steps, problems } = await checkWorkflow(workflow, createEmulator(emulatorOptions));
    console.log(`${workflow.provider}: ${steps} steps`);
    return problems;
  }),
);
report([...(lint.status === 0 ? [] : [lint.stdout + lint.stderr]), ...results.flat()]);
