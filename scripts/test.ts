import { readArguments } from "./lib/arguments.ts";
import { chooseTests } from "./lib/choose-tests.ts";
import { runStep } from "./lib/run-step.ts";
import { longRounds, rounds, steps } from "./lib/steps.ts";
import { twoAtATime } from "./lib/two-at-a-time.ts";
import type { Step } from "./lib/steps.ts";

const names = steps.map(({ name }) => JSON.stringify(name)).join(", ");
const long = longRounds
  .flat()
  .map(({ name }) => name)
  .join(", ");
const usage = `npm test                  runs every step but the long ones, also after one that failed
npm test -- <step>...     runs these steps only, such as: npm test -- types specs
npm test -- <path>...     runs the tests of a file or folder, such as: npm test -- test/clients/auth0
npm test -- "<name>"      runs the tests with this in their name, of all files or of those of a path
npm run test:long         runs those that npm test leaves out: ${long}
npm run check             runs the steps that take seconds
npm run lint              runs those that hold specs and code to their rules

Steps: ${names}.
A test that needs the built packages builds them. The last line is "N passed, N failed".`;

const { positionals: wanted } = readArguments({
  usage,
  positionals: "steps, test files, folders, part of a test's name",
});

const problem = wanted.length > 0 && !wanted.some(isStep) ? await runTests() : await runSteps();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}

function isStep(text: string) {
  return steps.some(({ name }) => name === text);
}

/** @returns why it ran none */
async function runSteps(): Promise<string | undefined> {
  const unknown = wanted.filter((text) => !isStep(text));
  if (unknown.length > 0) {
    return `no such step: ${unknown.join(", ")}; there are ${names}, and tests run without steps`;
  }
  const chosen = [...rounds, ...longRounds].map((round) =>
    round.filter(({ name }) => wanted.includes(name)),
  );
  await run(wanted.length === 0 ? rounds : chosen);
  return undefined;
}

/** @returns why it ran none */
async function runTests(): Promise<string | undefined> {
  const { args, name, problem } = chooseTests(wanted);
  if (problem) {
    return `${problem}; steps are ${names}`;
  }
  const isLong = wanted.some((path) => path.endsWith(".long.test.ts"));
  const all = steps.filter(({ name }) => name === (isLong ? "long tests" : "tests"));
  await run([all.map((step) => ({ ...step, command: [...step.command, ...args] }))], name);
  return undefined;
}

/**
 * Runs every step, also after one that failed: they tell of different mistakes.
 *
 * @param testName part of the names of the tests that run
 */
async function run(chosen: Step[][], testName?: string) {
  let passed = 0;
  let failed = 0;
  for (const round of chosen) {
    await twoAtATime(round, async (step) => {
      const outcome = await runStep(step);
      if (outcome.output) {
        console.log(`\n${outcome.output}`);
      }
      console.log(outcome.line);
      if (testName !== undefined && outcome.isEmpty) {
        const quoted = JSON.stringify(testName);
        console.log(`no test has ${quoted} in its name, and it is no step, file or folder`);
      }
      passed += outcome.passed;
      failed += outcome.failed;
    });
  }
  if (failed > 0 || passed === 0) {
    process.exitCode = 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
}
