import { readArguments } from "./arguments.mjs";
import { providers } from "./bundle-spec.mjs";
import { manifest } from "./packages.mjs";
import { pendingChangesets } from "./spec-changes/changesets.mjs";
import { compareSpecs } from "./spec-changes/compare-specs.mjs";
import {
  isReleased,
  isReleaseMissing,
  releasedFile,
  writeBundle,
} from "./spec-changes/released.mjs";
import { specChangeProblems } from "./spec-changes/spec-change-problems.mjs";
readArguments({
  usage: `node scripts/check-spec-changes.mjs   asks for changesets that fit how specs/ changed since the release

It takes no argument.`,
});

const changesets = pendingChangesets();
const problems = providers.flatMap((provider) => {
  if (isReleaseMissing(provider)) {
    return [
      `${provider}: ${releasedFile(provider)} is missing, so nothing can be compared with it`,
    ];
  }
  if (!isReleased(provider)) {
    console.log(`${provider}: not released yet, so there is nothing to compare with`);
    return [];
  }
  const base = releasedFile(provider);
  const revision = `.tmp/spec-changes/${provider}.yaml`;
  writeBundle(provider, revision);
  const { diff, operations } = compareSpecs(base, revision);
  const { version } = manifest(`src/${provider}`);
  const what = operations.length > 0 ? ` of ${operations.join(", ")}` : "";
  console.log(`${provider}: ${diff.step ? `${diff.step} change${what}` : "no change"}`);
  return specChangeProblems({ provider, diff, operations, changesets, packageVersion: version });
});

for (const problem of problems) {
  console.error(problem);
}
if (problems.length > 0) {
  process.exitCode = 1;
}
