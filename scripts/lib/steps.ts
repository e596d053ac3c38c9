import { fromSources } from "./run-node.ts";

export interface Step {
  name: string;
  /** what Node is given */
  command: string[];
  /** it counts as the tests that it runs, not as one */
  tests?: boolean;
}

const vitest = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=dot",
  "--reporter=json",
  "--outputFile.json=.tmp/vitest.json",
];

/**
 * What a test run does, in rounds: the tests need what the build makes, and both cores. Steps of one round
 * are independent, the longest first.
 */
export const rounds: Step[][] = [
  [
    {
      name: "format",
      command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
    },
    { name: "build", command: [...fromSources, "scripts/build.ts"] },
    {
      name: "lint",
      command: ["node_modules/oxlint/bin/oxlint", "--config", "oxlint.config.mjs"],
    },
    { name: "types", command: ["node_modules/typescript-7/bin/tsc", "--project", "tsconfig.json"] },
    { name: "generated", command: [...fromSources, "scripts/generate.ts", "--check"] },
    { name: "specs", command: [...fromSources, "scripts/checks/specs.ts"] },
  ],
  [
    {
      name: "tests",
      command: vitest,
      tests: true,
    },
  ],
  [
    { name: "consumer", command: [...fromSources, "scripts/checks/consumer.ts"] },
    { name: "traffic", command: [...fromSources, "scripts/checks/traffic.ts"] },
    { name: "types cost", command: [...fromSources, "scripts/checks/types-cost.ts"] },
    { name: "workflows", command: [...fromSources, "scripts/checks/workflows.ts"] },
    { name: "size", command: [...fromSources, "scripts/checks/size.ts"] },
    { name: "changes", command: [...fromSources, "scripts/checks/spec-changes.ts"] },
  ],
];

/** What repeats much, plays a release, or runs what others publish. */
export const longRounds: Step[][] = [
  [
    {
      name: "long tests",
      command: [...vitest, "--config=vitest.long.config.ts"],
      tests: true,
    },
  ],
  [
    { name: "peers", command: [...fromSources, "scripts/compare.ts", "--to", ".tmp/compare.md"] },
    // What the declarations are built with, and a third as quick as TypeScript 7.
    {
      name: "types 5.9",
      command: ["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"],
    },
  ],
];

export const steps = [...rounds, ...longRounds].flat();
