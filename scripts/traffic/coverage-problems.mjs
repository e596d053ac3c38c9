import { counts, exercised, missing } from "./coverage.mjs";
import { apiOf } from "./apis.mjs";

/** Share of the schema properties that the emulator must exercise in its own words. */
const leastShareOfProperties = 0.95;

/**
 * What is no longer exercised.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {import("./drift.mjs").Coverage} own of the answers in the emulator's own words
 * @param {import("./drift.mjs").Coverage} described of those made from the description
 * @returns {string[]}
 */
export function coverageProblems(provider, own, described) {
  const ownItems = exercised(own);
  const { answeredFromTheDescription: known } = apiOf(provider);
  const gaps = missing(ownItems);
  const { covered = 0, total = 0 } = counts(ownItems).property ?? {};
  return [
    ...missing(exercised(own, described)).map((name) => `${name} is not exercised at all`),
    ...gaps
      .filter((name) => !known.some(({ pattern }) => pattern.test(name)))
      .map((name) => `${name} is exercised only by an answer made from the description`),
    ...known
      .filter(({ pattern }) => !gaps.some((name) => pattern.test(name)))
      .map(
        ({ pattern }) =>
          `${pattern} is exercised now: take it off scripts/providers/${provider}.mjs`,
      ),
    ...(covered < leastShareOfProperties * total
      ? [`the emulator's own answers exercise only ${covered} of ${total} schema properties`]
      : []),
  ].map((problem) => `${provider}: ${problem}`);
}
