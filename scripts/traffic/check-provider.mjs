import { operations } from "../response-examples.mjs";
import { toolingOf } from "../tooling.mjs";
import { checkEntries } from "./check-entries.mjs";
import { counted, missing } from "./coverage.mjs";

/** Every credential of the emulator is a fake that says what it is. */
const credential = /fake-[\w-]*(token|secret|key|password)/;

/**
 * Holds what was recorded with one provider's API on the emulator against its description.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {any} document its bundled description, without `$ref`
 * @param {readonly import("./har.ts").Entry[]} entries
 * @param {string} folder for the HAR and drift's reports
 * @returns {Promise<{ exercised: string, problems: string[] }>}
 */
export async function checkProvider(provider, document, entries, folder) {
  const { server, neverAnswered } = toolingOf(provider).emulated;
  const { coverage, problems } = await checkEntries(provider, document, entries, server, folder);
  // Drift compares with one server, and an operation of the client's own has another.
  const internal = operations(document)
    .filter((operation) => operation["x-internal"])
    .map(({ operationId }) => operationId);
  const covered = coverage.filter(({ operationId }) => !internal.includes(operationId));
  const gaps = missing(covered).filter(
    (name) => !neverAnswered.some(({ pattern }) => pattern.test(name)),
  );
  const leaked = credential.exec(JSON.stringify(entries))?.[0];
  return {
    exercised: counted(covered),
    problems: [
      ...problems,
      ...gaps.map((name) => `${name} is not exercised: add a call to scripts/providers/`),
      ...(leaked ? [`a recording holds ${leaked}: name its header or field in redact.mjs`] : []),
    ].map((problem) => `${provider}: ${problem}`),
  };
}
