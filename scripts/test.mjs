import { runStep } from "./run-step.mjs";
import { rounds, steps } from "./steps.mjs";
import { twoAtATime } from "./two-at-a-time.mjs";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));

if (unknown.length > 0) {
  const names = steps.map(({ name }) => JSON.stringify(name)).join(", ");
  console.error(`no such step: ${unknown.join(", ")}; there are ${names}`);
  process.exitCode = 1;
} else {
  await run((name) => wanted.length === 0 || wanted.includes(name));
}

/**
 * Runs every step, also after one that failed: they tell of different mistakes.
 *
 * @param {(name: string) => boolean} isWanted
 */
async function run(isWanted) {
  let passed = 0;
  let failed = 0;
  for (const round of rounds) {
    const chosen = round.filter(({ name }) => isWanted(name));
    await twoAtATime(chosen, async (step) => {
      const outcome = await runStep(step);
      if (outcome.output) console.log(`\n${outcome.output}`);
      console.log(outcome.line);
      passed += outcome.passed;
      failed += outcome.failed;
    });
  }
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}
