import { existsSync, readFileSync, rmSync } from "node:fs";
import { runRedocly } from "../../lib/redocly.ts";

/** `exchange` is the index of the entry */
export type Finding = { exchange: number; message: string };
export type Item = {
  kind: "operation" | "response" | "parameter" | "property";
  name?: string;
  in?: string;
  status?: string;
  target?: string;
  path?: string;
};
/** What the traffic exercised */
export type Coverage = { operationId: string; missing: Item[]; covered: Item[] };

/** Runs `redocly drift` on a HAR file. */
export async function drift({
  traffic,
  api,
  server,
  ignored,
}: {
  traffic: string;
  api: string;
  server: string;
  /** request headers that it need not find in the description */
  ignored: string[];
}): Promise<{ findings: Finding[]; coverage: Coverage[] }> {
  const report = `${traffic}.sarif`;
  const coverage = `${traffic}.coverage.json`;
  for (const file of [report, coverage]) {
    rmSync(file, { force: true });
  }
  const output = await runRedocly([
    "drift",
    traffic,
    ...["--api", api, "--server", server, "--config", "specs/redocly.yaml"],
    ...["--ignore-headers", ignored.join(",")],
    ...["--format", "sarif", "--output", report, "--coverage-output", coverage],
  ]);
  // Findings end the command with 1, as failures of its own do; only these leave no report.
  if (!existsSync(report) || !existsSync(coverage)) {
    throw new Error(`redocly drift failed:\n${output}`);
  }
  const [run] = JSON.parse(readFileSync(report, "utf8")).runs;
  return {
    findings: run.results.map(({ message, properties }: any) => ({
      exchange: properties.exchangeIndex,
      message: `${properties.operationId} ${properties.status}: ${message.text}`,
    })),
    coverage: JSON.parse(readFileSync(coverage, "utf8")).operations,
  };
}
