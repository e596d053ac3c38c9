import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments } from "./arguments.mjs";
import { providers } from "./bundle-spec.mjs";
import { pendingChangesets } from "./spec-changes/changesets.mjs";
import { releasedFile, writeBundle } from "./spec-changes/released.mjs";

readArguments({
  usage: `npm run release   turns the pending changesets into versions and changelogs, and keeps the
                  descriptions as released in specs/.released/

It checks the changesets first, publishes nothing, and takes no argument.`,
});

// npm takes the option for itself, and all that is seen of it here is this.
if (process.env.npm_config_dry_run) {
  console.error(
    "A release has no dry run; to see what it would change, type: npx changeset status",
  );
  process.exit(1);
}

const scripts = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

run(process.execPath, [join(scripts, "check-spec-changes.mjs")]);
if (pendingChangesets().length > 0) {
  run(process.execPath, [require.resolve("@changesets/cli/bin.js"), "version"]);
  run("npm", ["install", "--package-lock-only", "--ignore-scripts", "--offline"]);
}
for (const provider of providers) {
  writeBundle(provider, releasedFile(provider));
}
console.log(
  "Look at the changes, commit and tag them; publishing is a step of its own: npm run pack",
);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) {
    process.exit(1);
  }
}
