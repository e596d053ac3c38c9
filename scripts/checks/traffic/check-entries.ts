import { credentialHeaders, ignoredRequestHeaders } from "./ignored-headers.ts";
import { drift } from "./drift.ts";
import { writeHar } from "./recorder.ts";
import { createValidator } from "./validator.ts";
import type { Provider } from "../../lib/bundle-spec.ts";
import type { Entry } from "./har.ts";
import type { Coverage } from "./drift.ts";

/** The only one of our own problems that drift says nothing of, however much else is wrong. */
export const unnamedHeader = /: header (\S+) is not documented$/;

/**
 * What of recorded exchanges a description does not allow, each once. `redocly drift` knows the security
 * schemes and counts what was exercised; our own check is stricter, so where both find something in an
 * exchange our words are enough.
 *
 * @param document its bundled description, without `$ref`
 * @param server the address that stands before the documented path
 * @param folder for the HAR and drift's reports
 */
export async function checkEntries(
  provider: Provider,
  document: any,
  entries: readonly Entry[],
  server: string,
  folder: string,
): Promise<{ problems: string[]; coverage: Coverage[] }> {
  const traffic = `${folder}/${provider}.har`;
  writeHar(traffic, entries);
  const { findings, coverage } = await drift({
    traffic,
    api: `specs/${provider}/openapi.yaml`,
    server,
    ignored: [...Object.keys(ignoredRequestHeaders), ...credentialHeaders(document)],
  });
  const validator = createValidator(document);
  const problems = entries.flatMap((entry, index) => {
    const own = validator.problems(entry, server);
    const said = findings.filter(({ exchange }) => exchange === index);
    const isEnough = own.some((problem) => !unnamedHeader.test(problem));
    return isEnough ? own : [...own, ...said.map(({ message }) => message)];
  });
  return { problems: [...new Set(problems)], coverage };
}
