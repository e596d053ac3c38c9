/**
 * The step as it counts at a version: below 1.0 a breaking change is a minor one.
 *
 * @param {import("./diff-specs.mjs").Step} step
 * @param {string} version
 * @returns {import("./diff-specs.mjs").Step}
 */
export function stepAt(step, version) {
  return step === "major" && version.startsWith("0.") ? "minor" : step;
}

/**
 * @param {string} version
 * @param {import("./diff-specs.mjs").Step} step
 */
export function nextVersion(version, step) {
  const [major, minor, patch] = numbers(version);
  const next = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
  };
  return next[stepAt(step, version)].join(".");
}

/**
 * @param {string} version
 * @returns {[number, number, number]}
 */
function numbers(version) {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!found) throw new Error(`info.version must be three numbers such as 1.2.3, not ${version}`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}
