import { providers } from "./bundle-spec.mjs";
import { manifest } from "./packages.mjs";
import { changedOperations } from "./spec-changes/changed-operations.mjs";
import { pendingChangesets } from "./spec-changes/changesets.mjs";
import { diffSpecs } from "./spec-changes/diff-specs.mjs";
import { documentOf, isReleased, releasedFile, writeBundle } from "./spec-changes/released.mjs";
import { specChangeProblems } from "./spec-changes/spec-change-problems.mjs";

const changesets = pendingChangesets();
const problems = providers.flatMap((provider) => {
  if (!isReleased(provider)) {
    console.log(`${provider}: not released yet, so there is nothing to compare with`);
    return [];
  }
  const base = releasedFile(provider);
  const revision = `.tmp/spec-changes/${provider}.yaml`;
  writeBundle(provider, revision);
  const diff = diffSpecs(base, revision);
  const operations = changedOperations(documentOf(base), documentOf(revision));
  const { version } = manifest(`src/${provider}`);
  const what = operations.length > 0 ? ` of ${operations.join(", ")}` : "";
  console.log(`${provider}: ${diff.step ? `${diff.step} change${what}` : "no change"}`);
  return specChangeProblems({ provider, diff, operations, changesets, packageVersion: version });
});

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
