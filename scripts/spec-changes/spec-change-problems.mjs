import { steps } from "./diff-specs.mjs";
import { nextVersion, stepAt } from "./next-version.mjs";

/**
 * What a change of a description lacks: the step of `info.version`, that of the package, or the names of
 * the operations in the changelog.
 *
 * @param {object} change
 * @param {string} change.provider
 * @param {ReturnType<typeof import("./diff-specs.mjs").diffSpecs>} change.diff with the released description
 * @param {readonly string[]} change.operations that changed
 * @param {readonly import("./changesets.mjs").Changeset[]} change.changesets that are pending
 * @param {string} change.packageVersion the last release's
 * @returns {string[]}
 */
export function specChangeProblems({ provider, diff, operations, changesets, packageVersion }) {
  const { step, versions } = diff;
  const name = `@session-clients/${provider}`;
  if (step === undefined) {
    if (versions.base === versions.revision) return [];
    return [`${provider}: info.version is ${versions.revision}, but nothing else changed`];
  }
  const problems = [];
  const own = changesets.filter((changeset) => name in changeset.steps);
  const needed = stepAt(step, packageVersion);
  const given = Math.max(
    -1,
    ...own.map((changeset) => steps.indexOf(changeset.steps[name] ?? "patch")),
  );
  // A larger step than the change needs is the author's to take, and is said in the changeset.
  const allowed = steps
    .filter((each, index) => each === step || (index > steps.indexOf(step) && index <= given))
    .map((each) => nextVersion(versions.base, each));
  if (!allowed.includes(versions.revision)) {
    const needs = [...new Set(allowed)].join(" or ");
    problems.push(`info.version is ${versions.revision}; the change is ${step} and needs ${needs}`);
  }
  if (given < steps.indexOf(needed)) {
    const present = given < 0 ? "there is none" : `there is ${steps[given]}`;
    problems.push(`.changeset needs ${needed} for ${name}; ${present}`);
  }
  const text = own.map((changeset) => changeset.text).join("\n");
  const unnamed = operations.filter((operation) => !new RegExp(`\\b${operation}\\b`).test(text));
  if (unnamed.length > 0) problems.push(`no changeset of ${name} names ${unnamed.join(", ")}`);
  return problems.map((problem) => `${provider}: ${problem}`);
}
