import { counts, exercised, missing } from "./coverage.mjs";
import { answeredByFaultsOnly, propertiesExercised } from "./expected-coverage.mjs";

/**
 * What is no longer exercised.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {import("./drift.mjs").Coverage} own of the answers that the emulator gave by itself
 * @param {import("./drift.mjs").Coverage} faults of those that it gave through a fault
 * @returns {string[]}
 */
export function coverageProblems(provider, own, faults) {
  const ownItems = exercised(own);
  const known = answeredByFaultsOnly[provider];
  const gaps = missing(ownItems, ["operation", "response", "parameter"]);
  const properties = counts(ownItems).property?.covered ?? 0;
  const least = propertiesExercised[provider];
  return [
    ...missing(exercised(own, faults)).map((name) => `${name} is not exercised at all`),
    ...gaps
      .filter((name) => !known.some(({ pattern }) => pattern.test(name)))
      .map((name) => `${name} is exercised through a fault only`),
    ...known
      .filter(({ pattern }) => !gaps.some((name) => pattern.test(name)))
      .map(({ pattern }) => `${pattern} is exercised now: take it off expected-coverage.mjs`),
    ...(properties < least
      ? [`the emulator's answers exercise ${properties} schema properties, not ${least}`]
      : []),
  ].map((problem) => `${provider}: ${problem}`);
}
