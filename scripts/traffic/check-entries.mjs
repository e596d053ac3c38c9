import { drift } from "./drift.mjs";
import { writeHar } from "./recorder.mjs";
import { createValidator } from "./validator.mjs";

/** The only one of our own problems that drift says nothing of, however much else is wrong. */
export const unnamedHeader = /: header (\S+) is not documented$/;

/**
 * What of recorded exchanges a description does not allow, each once. `redocly drift` knows the security
 * schemes and counts what was exercised; our own check is stricter, so where both find something in an
 * exchange our words are enough.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @param {any} document its bundled description, without `$ref`
 * @param {readonly import("./har.ts").Entry[]} entries
 * @param {string} server the address that stands before the documented path
 * @param {string} folder for the HAR and drift's reports
 * @returns {Promise<{ problems: string[], coverage: import("./drift.mjs").Coverage[] }>}
 */
export async function checkEntries(provider, document, entries, server, folder) {
  const traffic = `${folder}/${provider}.har`;
  writeHar(traffic, entries);
  const { findings, coverage } = await drift({
    traffic,
    api: `specs/${provider}/openapi.yaml`,
    server,
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
