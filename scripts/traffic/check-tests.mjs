import { beyondDrift } from "./beyond-drift.mjs";
import { drift } from "./drift.mjs";
import { writeHar } from "./recorder.mjs";
import { apiOf } from "./apis.mjs";
import { createValidator } from "./validator.mjs";
import { wrongInTests } from "./wrong-in-tests.mjs";

/** @typedef {import("./har.ts").TestEntry} TestEntry */
/** @typedef {"request" | "response"} Side */

/**
 * Holds what tests did against the description. What is wrong has to be meant: listed for its test, or
 * answered by a fault in place of the emulator. And of that drift has to find everything but what it is
 * known not to see.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {any} document its bundled description, without `$ref`
 * @param {readonly TestEntry[]} all of any provider
 * @param {string} folder for the HAR and drift's report
 */
export async function checkTests(provider, document, all, folder) {
  const { server } = apiOf(provider);
  const validator = createValidator(document);
  const entries = all.filter(({ request }) => request.url.startsWith(`${server}/`));
  // What a fault left without a whole answer has the status 0: only what was asked can be checked.
  const isAnswered = (/** @type {TestEntry} */ { response }) => response.status !== 0;
  const findings = await findingsIn(entries.filter(isAnswered));
  /** Patterns of the lists that something matched. @type {Set<RegExp>} */
  const used = new Set();
  let found = 0;
  let unseen = 0;
  const problems = entries.flatMap((entry) => {
    const own = validator.sides(entry, server);
    return [
      ...sideProblems(entry, "request", own.request),
      ...(isAnswered(entry) ? sideProblems(entry, "response", own.response) : []),
    ];
  });
  return {
    exchanges: entries.length,
    found,
    unseen,
    used,
    problems: [...new Set(problems)].map((problem) => `${provider}: ${problem}`),
  };

  /** @param {readonly TestEntry[]} traffic */
  async function findingsIn(traffic) {
    /** @type {Map<TestEntry | undefined, import("./drift.mjs").Finding[]>} */
    const byEntry = new Map();
    if (traffic.length === 0) return byEntry;
    const har = `${folder}/${provider}/tests.har`;
    writeHar(har, traffic);
    const { findings } = await drift({
      traffic: har,
      api: `specs/${provider}/openapi.yaml`,
      server,
    });
    for (const finding of findings) {
      const entry = traffic[finding.exchange];
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), finding]);
    }
    return byEntry;
  }

  /**
   * @param {TestEntry} entry
   * @param {Side} side
   * @param {readonly string[]} own what our own check says
   */
  function sideProblems(entry, side, own) {
    const said = (findings.get(entry) ?? [])
      .filter((finding) => finding.side === side)
      .map(({ operation, status, message }) => `drift: ${operation} ${status}: ${message}`);
    if (own.length + said.length === 0) return [];
    if (said.length > 0) found += 1;
    else unseen += 1;
    const missed =
      isAnswered(entry) && said.length === 0
        ? own.filter((problem) => !isBeyondDrift(entry, side, problem))
        : [];
    return [
      ...[...said, ...own].filter((problem) => !isMeant(entry, side, problem)),
      ...missed.map((problem) => `drift should have seen ${problem}`),
    ].map((problem) => `${entry._test}: ${problem}`);
  }

  /**
   * @param {TestEntry} entry
   * @param {Side} side
   * @param {string} problem
   */
  function isMeant({ _test, _fault, request }, side, problem) {
    if (side === "response" && _fault === "answer") return true;
    const isOurs = request.headers.some(
      ({ name, value }) => name === "user-agent" && value.startsWith("session-clients-"),
    );
    if (side === "request" && isOurs) return false;
    const patterns = wrongInTests
      .filter(({ test }) => _test.startsWith(test))
      .flatMap(({ problems }) => problems.filter((pattern) => pattern.test(problem)));
    for (const pattern of patterns) used.add(pattern);
    return patterns.length > 0;
  }

  /**
   * @param {TestEntry} entry
   * @param {Side} side
   * @param {string} problem
   */
  function isBeyondDrift({ response }, side, problem) {
    const isRefused = response.status >= 400 && response.status < 500;
    const known = beyondDrift.filter(
      (reason) =>
        reason.side === side && (!reason.refused || isRefused) && reason.problem.test(problem),
    );
    for (const reason of known) used.add(reason.problem);
    return known.length > 0;
  }
}

/**
 * What the lists excuse and no test does any more.
 *
 * @param {ReadonlySet<RegExp>} used
 */
export function staleExcuses(used) {
  return [
    ...wrongInTests.flatMap(({ test, problems }) =>
      problems
        .filter((pattern) => !used.has(pattern))
        .map(
          (pattern) => `nothing in ${test} is wrong as ${pattern}: take it off wrong-in-tests.mjs`,
        ),
    ),
    ...beyondDrift
      .filter(({ problem }) => !used.has(problem))
      .map(({ side, problem }) => `no ${side} needs ${problem}: take it off beyond-drift.mjs`),
  ];
}
