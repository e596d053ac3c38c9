import { spawnSync } from "node:child_process";
import { steps } from "./steps.mjs";
import { countTests, forgetReport } from "./vitest-summary.mjs";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));

if (unknown.length > 0) {
  const names = steps.map(({ name }) => JSON.stringify(name)).join(", ");
  console.error(`no such step: ${unknown.join(", ")}; there are ${names}`);
  process.exitCode = 1;
} else {
  run(wanted.length > 0 ? steps.filter(({ name }) => wanted.includes(name)) : steps);
}

/**
 * Runs every step, also after one that failed: they tell of different mistakes.
 *
 * @param {import("./steps.mjs").Step[]} chosen
 */
function run(chosen) {
  let passed = 0;
  let failed = 0;
  for (const { name, command, tests = false } of chosen) {
    if (tests) forgetReport();
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const ok = status === 0;
    const count = tests ? countTests(ok) : { passed: Number(ok), failed: Number(!ok) };
    passed += count.passed;
    failed += count.failed;
    if (!ok) console.log(`\n${stdout}${stderr}`);
    const note = tests ? ` (${count.passed} passed, ${count.failed} failed)` : "";
    console.log(`${ok ? "ok    " : "FAILED"} ${name.padEnd(10)} ${seconds.padStart(5)} s${note}`);
  }
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}
