import { readArguments } from "./lib/arguments.ts";
import { all, liveDrift } from "./live-drift/live-drift.ts";
import { missingVariables } from "./start/missing-variables.ts";

const usage = `npm run drift             reads the real API of each provider whose variables are set, and
                          reports what its description in specs/ does not say
npm run drift -- --keep   leaves the recorded traffic, redacted, in .tmp/
It only reads. Rocket.Chat may mail a code for a second factor when asked for all sessions.

Variables:
${all.map(({ title, variables }) => `  ${title}: ${missingVariables(variables).join("; ")}`).join("\n")}
The ids of Auth0 and Cloudflare say whose sessions are read.`;

const { values } = readArguments({ usage, options: { keep: { type: "boolean" } } });

if (!(await liveDrift(process.env, { keep: values.keep }))) {
  process.exitCode = 1;
}
