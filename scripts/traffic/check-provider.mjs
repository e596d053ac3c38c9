import { operations } from "../response-examples.mjs";
import { counts, exercised } from "./coverage.mjs";
import { coverageProblems } from "./coverage-problems.mjs";
import { drift } from "./drift.mjs";
import { writeHar } from "./recorder.mjs";
import { apiOf } from "./apis.mjs";
import { createValidator } from "./validator.mjs";
import { wrongExchanges } from "./wrong-on-purpose.mjs";
import { wrongProblems } from "./wrong-problems.mjs";

/** @typedef {import("./har.ts").Entry} Entry */

/**
 * Holds the recorded traffic of one provider against its description.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {any} document its bundled description, without `$ref`
 * @param {{ own: Entry[], start: Entry[], described: Entry[], wrong: Entry[] }} traffic
 * @param {string} folder for the HARs and drift's reports
 */
export async function checkProvider(provider, document, { own, start, described, wrong }, folder) {
  const api = `specs/${provider}/openapi.yaml`;
  const { server } = apiOf(provider);
  const validator = createValidator(document);
  /** @type {(name: string, entries: Entry[]) => ReturnType<typeof drift>} */
  const driftOf = (name, entries) => {
    const traffic = `${folder}/${provider}/${name}.har`;
    writeHar(traffic, entries);
    return drift({ traffic, api, server });
  };
  const [byItself, fromDescription, onPurpose] = await Promise.all([
    driftOf("own", [...own, ...start]),
    driftOf("described", described),
    // A provider need not have any.
    wrong.length > 0 ? driftOf("wrong-on-purpose", wrong) : { findings: [] },
  ]);
  // Drift compares with one server, and an operation of the client's own has another.
  const internal = operations(document).filter((operation) => operation["x-internal"]);
  for (const { coverage } of [byItself, fromDescription]) {
    coverage.operations = coverage.operations.filter(
      (covered) => !internal.some(({ operationId }) => operationId === covered.operationId),
    );
  }
  const expected = wrongExchanges.filter((exchange) => exchange.provider === provider);

  return {
    exchanges: own.length + start.length + described.length,
    own: counts(exercised(byItself.coverage)),
    all: counts(exercised(byItself.coverage, fromDescription.coverage)),
    problems: [
      ...[...byItself.findings, ...fromDescription.findings].map(
        ({ level, operation, status, message }) =>
          `${provider}: drift: ${level}: ${operation} ${status}: ${message}`,
      ),
      ...[...own, ...start, ...described].flatMap((entry) =>
        validator.problems(entry, server).map((problem) => `${provider}: ${problem}`),
      ),
      ...coverageProblems(provider, byItself.coverage, fromDescription.coverage),
      ...wrongProblems(
        expected,
        onPurpose.findings,
        wrong.map((entry) => validator.problems(entry, server)),
      ),
    ],
  };
}
