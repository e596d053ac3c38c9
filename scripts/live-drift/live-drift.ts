import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { missingVariables } from "../start/missing-variables.ts";
import { printable } from "../start/table.ts";
import { tooling } from "../lib/tooling.ts";
import { checkLiveApi } from "./check-live-api.ts";
import type { LiveApi } from "./live-api.ts";
import type { LiveReport } from "./check-live-api.ts";

export const all: LiveApi[] = tooling.flatMap(({ provider, live }) =>
  live ? [{ provider, ...live }] : [],
);

/**
 * Reads every API whose variables are set and prints what its description does not say.
 *
 * @returns whether an API was read, each answered and was compared, and nothing was found
 */
export async function liveDrift(
  environment: Record<string, string | undefined>,
  {
    send,
    keep = false,
    print = console.log,
    apis = all,
  }: {
    send?: (request: Request) => Promise<Response>;
    /** Leaves the recorded traffic where it is */
    keep?: boolean;
    print?: (line: string) => void;
    apis?: readonly LiveApi[];
  } = {},
): Promise<boolean> {
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(".tmp/live-drift-");
  const good: boolean[] = [];
  try {
    for (const api of apis) {
      const missing = missingVariables(api.variables, environment);
      if (missing.length > 0) {
        print(`${api.title}: not configured; to be set: ${missing.join("; ")}`);
        continue;
      }
      try {
        const values = environment as Record<string, string>;
        good.push(show(api.title, await checkLiveApi(api, values, { send, folder }), print));
      } catch (error) {
        print(`${api.title}: ${printable(String(error))}`);
        good.push(false);
      }
    }
  } finally {
    if (!keep) {
      rmSync(folder, { recursive: true });
    }
  }
  if (good.length === 0) {
    print("No provider is configured, so nothing was called.");
  } else if (keep) {
    print(`The redacted traffic is in ${folder}; it holds personal data.`);
  }
  return good.length > 0 && !good.includes(false);
}

/** @returns whether something was read and compared, no call failed, and nothing was found */
function show(
  title: string,
  { calls, compared, findings, headers }: LiveReport,
  print: (line: string) => void,
): boolean {
  const outcomes = calls.map(({ outcome }) => outcome);
  const answers = outcomes.filter((outcome) => outcome !== "failed").length;
  // Traffic that went to another address than the description's server is not the API's.
  const isCompared = compared >= answers;
  const found = findings.length === 0 ? "no drift" : `${findings.length} findings`;
  const missed = `${compared} of ${answers} answers could be compared: is the address right?`;
  const lines = [
    ...calls.map(({ operation, outcome, why }) => `${operation} ${outcome}${why}`),
    ...findings.map((finding) => `drift: ${finding}`),
    ...(headers.length > 0
      ? [`response headers that no description names: ${headers.join(", ")}`]
      : []),
  ];
  print(`${title}: ${isCompared ? found : missed}`);
  for (const line of lines) {
    print(`  ${printable(line)}`);
  }
  const isRead = outcomes.includes("answered") && !outcomes.includes("failed");
  return isRead && isCompared && findings.length === 0;
}
