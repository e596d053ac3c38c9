import { spawnSync } from "node:child_process";
import { readArguments } from "./lib/arguments.ts";
import { chooseTests } from "./lib/choose-tests.ts";

const { positionals: wanted } = readArguments({
  usage: `npm run test:watch                runs all tests, and again those that a change of a file is about
npm run test:watch -- <path>...   does so with the tests of a file or folder, such as: test/clients/auth0
npm run test:watch -- "<name>"    does so with the tests that have this in their name

It goes on until "q" is typed. Tests of types take long, so they run only where a file of them is named:
test/clients/auth0/types.test-d.ts.`,
  positionals: "test files, folders, part of a test's name",
});

const { args, problem } = chooseTests(wanted);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "watch", ...args],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}
