import { operations } from "../../lib/response-examples.ts";
import { toolingOf } from "../../lib/tooling.ts";
import { checkEntries } from "./check-entries.ts";
import { missing } from "./coverage.ts";
import type { Provider } from "../../lib/bundle-spec.ts";
import type { Entry } from "./har.ts";

/** Every credential of the emulator is a fake that says what it is. */
const credential = /fake-[\w-]*(token|secret|key|password)/;

/**
 * Holds what was recorded with one provider's API on the emulator against its description.
 *
 * @param document its bundled description, without `$ref`
 * @param folder for the HAR and drift's reports
 */
export async function checkProvider(
  provider: Provider,
  document: any,
  entries: readonly Entry[],
  folder: string,
): Promise<string[]> {
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
  return [
    ...problems,
    ...gaps.map((name) => `${name} is not exercised: add a call to scripts/providers/`),
    ...(leaked ? [`a recording holds ${leaked}: name its header or field in redact.ts`] : []),
  ].map((problem) => `${provider}: ${problem}`);
}
