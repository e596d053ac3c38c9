import { ApiError } from "@session-clients/core";
import { bundleSpec } from "../lib/bundle-spec.ts";
import { readOnlyFetch } from "../start/read-only-fetch.ts";
import { checkEntries, unnamedHeader } from "../checks/traffic/check-entries.ts";
import { createRecorder } from "../checks/traffic/recorder.ts";
import type { LiveApi } from "./live-api.ts";

export interface LiveReport {
  calls: { operation: string; outcome: "answered" | "refused" | "failed"; why: string }[];
  /** exchanges that were held against the description */
  compared: number;
  /** what the description does not say, each once */
  findings: string[];
  /** of responses that no description names; every host sends some */
  headers: string[];
}

/**
 * Reads a real API and compares what went to and fro with its description. No finding holds a value.
 *
 * @param values of its variables
 * @param options `folder` gets the
 * redacted traffic, which still holds personal data
 */
export async function checkLiveApi(
  { provider, server, read }: LiveApi,
  values: Record<string, string>,
  { send = fetch, folder }: { send?: (request: Request) => Promise<Response>; folder: string },
): Promise<LiveReport> {
  const { entries, recording } = createRecorder();
  const calls: LiveReport["calls"] = [];
  await read(values, recording(readOnlyFetch(send).fetch), async (operation, call) => {
    try {
      const answer = await call();
      calls.push({ operation, outcome: "answered", why: "" });
      return answer;
    } catch (error) {
      // A refusal is an answer too, and is held against the description like any other.
      const isRefused = error instanceof ApiError;
      const why = isRefused ? ` with ${error.status}` : `: ${error}`;
      calls.push({ operation, outcome: isRefused ? "refused" : "failed", why });
      return undefined;
    }
  });

  const base = new URL(server(values)).href.replace(/\/+$/, "");
  const own = entries.filter(({ request }) => request.url.startsWith(`${base}/`));
  if (own.length === 0) {
    return { calls, compared: 0, findings: [], headers: [] };
  }
  const document = bundleSpec(provider, { dereferenced: true });
  const { problems } = await checkEntries(provider, document, own, base, folder);
  return {
    calls,
    compared: own.length,
    findings: problems.filter((problem) => !unnamedHeader.test(problem)),
    headers: [...new Set(problems.flatMap((problem) => unnamedHeader.exec(problem)?.[1] ?? []))],
  };
}
