/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command what Node is given
 * @property {boolean} [tests] it counts as the tests that it runs, not as one
 */

/**
 * What a test run does, in rounds: the tests need what the build makes. Steps of one round are
 * independent, and those that use one core only share a round.
 *
 * @type {Step[][]}
 */
export const rounds = [
  [
    { name: "types", command: ["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"] },
    { name: "specs", command: ["scripts/lint-specs.mjs"] },
    {
      name: "lint",
      command: ["node_modules/oxlint/bin/oxlint", "--config", "oxlint.config.mjs"],
    },
    { name: "generated", command: ["scripts/generate.mjs", "--check"] },
    {
      name: "format",
      command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
    },
  ],
  [{ name: "build", command: ["scripts/build.mjs"] }],
  [
    {
      name: "tests",
      command: [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=dot",
        "--reporter=json",
        "--outputFile.json=.tmp/vitest.json",
      ],
      tests: true,
    },
  ],
  [
    { name: "traffic", command: ["scripts/check-traffic.mjs"] },
    { name: "workflows", command: ["scripts/check-workflows.mjs"] },
  ],
  [
    { name: "size", command: ["scripts/check-size.mjs"] },
    { name: "types cost", command: ["scripts/check-types-cost.mjs"] },
    { name: "changes", command: ["scripts/check-spec-changes.mjs"] },
  ],
  [{ name: "consumer", command: ["scripts/check-consumer.mjs"] }],
];

export const steps = rounds.flat();
