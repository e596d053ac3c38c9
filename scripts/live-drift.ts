import { readArguments } from "./lib/arguments.ts";
import { liveDrift } from "./live-drift/live-drift.ts";

const usage = `npm run drift             reads the real API of each provider whose variables are set, and
                          reports what its description in specs/ does not say
npm run drift -- --keep   leaves the recorded traffic, redacted, in .tmp/
It only reads. Rocket.Chat may mail a code for a second factor when asked for all sessions.

Variables:
  Auth0              AUTH0_DOMAIN; AUTH0_TOKEN, or AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET; AUTH0_USER_ID
  Cloudflare Access  CLOUDFLARE_ACCOUNT_ID; CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and
                     CLOUDFLARE_API_KEY; CLOUDFLARE_USER_ID
  Prefactor          PREFACTOR_URL, PREFACTOR_TOKEN, PREFACTOR_SESSION_ID
  Rocket.Chat        ROCKETCHAT_URL, ROCKETCHAT_USER_ID, ROCKETCHAT_AUTH_TOKEN
The ids of Auth0 and Cloudflare say whose sessions are read.`;

const { values } = readArguments({ usage, options: { keep: { type: "boolean" } } });

if (!(await liveDrift(process.env, { keep: values.keep }))) {
  process.exitCode = 1;
}
