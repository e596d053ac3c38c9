import { existsSync } from "node:fs";
import { readArguments } from "../lib/arguments.ts";
import { providers } from "../lib/bundle-spec.ts";
import { manifest } from "../lib/packages.ts";
import { report } from "../lib/report.ts";
import { pendingChangesets } from "./spec-changes/changesets.ts";
import { releasedFile, writeBundle } from "./spec-changes/released.ts";
import { specChangeProblems } from "./spec-changes/spec-change-problems.ts";

readArguments({
  usage: `npm test -- changes   asks for changesets that fit how specs/ changed since the release

It takes no argument.`,
});

const changesets = pendingChangesets();
const released = providers.filter((provider) => existsSync(releasedFile(provider)));
const problems = providers.flatMap((provider) => {
  const base = releasedFile(provider);
  const { version: packageVersion } = manifest(`src/${provider}`);
  if (released.includes(provider)) {
    const revision = `.tmp/spec-changes/${provider}.yaml`;
    writeBundle(provider, revision);
    return specChangeProblems({ provider, base, revision, changesets, packageVersion });
  }
  // A package that never was released has the version 0.0.0, but for the first release of all.
  const isFirst = released.length === 0;
  if (isFirst || packageVersion === "0.0.0") {
    return [];
  }
  return [`${base} is missing: take it back from the last release`];
});
console.log(`compared with the last release: ${released.join(", ") || "none, before the first"}`);
report(problems);
