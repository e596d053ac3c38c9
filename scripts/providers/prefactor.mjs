import { createPrefactorClient } from "@session-clients/prefactor";
import { everyFailure } from "../traffic/program/every-failure.mjs";
import { everyCall } from "../traffic/program/functions.mjs";
import { refused } from "../traffic/program/refused.mjs";

/** @type {import("../start/provider.ts").Provider<import("@session-clients/prefactor").Session>} */
export const start = {
  title: "Prefactor",
  headings: ["session", "title", "status", "IP address", "can be revoked"],
  row: ({ summary, actions }) => [
    summary?.id,
    summary?.title,
    summary?.status,
    summary?.last_seen?.remote_ip,
    actions?.revoke,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const { token } = credentials.prefactor;
    const client = createPrefactorClient({ baseUrl: baseUrls.prefactor, token });
    const session = await client.getSession(ids.prefactor.sessionId);
    return {
      call: "getSession",
      sessions: [session],
      end: async () => "no endpoint that lists sessions or ends one is documented",
    };
  },

  variables: [["PREFACTOR_URL"], ["PREFACTOR_TOKEN"], ["PREFACTOR_SESSION_ID"]],
  async live(values, fetch) {
    const { PREFACTOR_URL: baseUrl = "", PREFACTOR_TOKEN: token = "" } = values;
    const client = createPrefactorClient({ baseUrl, token, fetch });
    const session = await client.getSession(values.PREFACTOR_SESSION_ID ?? "");
    return { call: "getSession", sessions: [session] };
  },
};

/** Lists one user's sessions, or gets the one where there is no list. */
export const sample = `import { createPrefactorClient } from "@session-clients/prefactor";
const prefactor = createPrefactorClient({ baseUrl: "https://prefactor.invalid", token: "fake" });
console.log((await prefactor.getSession("013xrzp12g3nqk8nkv4y96wrbzje9dsr")).summary);
`;

/** @type {import("../workflows/workflow.ts").Described} */
export const workflow = {
  source: "prefactor",
  inputs: ({ credentials, ids }) => ({
    token: credentials.prefactor.token,
    sessionId: ids.prefactor.sessionId,
    unknownSessionId: ids.prefactor.sessionIdOfRow(999_999),
  }),
  life: {
    calls: ["getSession 200", "getSession 404"],
  },
};

/** @type {import("../live-drift/live-api.ts").Reading} */
export const live = {
  title: start.title,
  variables: start.variables,
  server: ({ PREFACTOR_URL: baseUrl = "" }) => baseUrl,
  async read(values, fetch, attempt) {
    const { PREFACTOR_URL: baseUrl = "", PREFACTOR_TOKEN: token = "" } = values;
    const client = createPrefactorClient({ baseUrl, token, fetch });
    await attempt("getSession", () => client.getSession(values.PREFACTOR_SESSION_ID ?? ""));
  },
};

/** @type {import("../traffic/emulated-api.ts").EmulatedApi} */
export const emulated = {
  server: "http://localhost/prefactor",
  neverAnswered: [],
};

const documented = "013xrzp12g3nqk8nkv4y96wrbzje9dsr";

/** @param {import("../traffic/program/traffic.ts").Traffic} traffic */
export async function drive(traffic) {
  const token = "fake-token-without-permission";
  const recorded = traffic.emulator({
    prefactor: { rows: 8, credentials: [{}, { token, permitted: false }] },
  });
  const { prefactor: ids } = recorded.emulator.ids;
  const client = clientOf(recorded);
  for (let row = 0; row < 8; row += 1) {
    await client.getSession(ids.sessionIdOfRow(row));
  }

  await refused(401, clientOf(recorded, "fake-wrong-token").getSession(documented));
  await refused(403, clientOf(recorded, token).getSession(documented));
  await refused(404, client.getSession(ids.sessionIdOfRow(8)));
  const { summary } = await client.getSession(documented);
  await refused(400, client.getSession(summary?.device_id ?? ""));

  const calls = everyCall(traffic.functions);
  await everyFailure(traffic, "prefactor", calls, (recorded) => clientOf(recorded));
}

/**
 * @param {ReturnType<import("../traffic/program/traffic.ts").Traffic["emulator"]>} from
 * @param {string} [token]
 */
function clientOf({ emulator, fetch }, token = emulator.credentials.prefactor.token) {
  return createPrefactorClient({
    baseUrl: emulator.baseUrls.prefactor,
    token,
    fetch,
    retry: false,
  });
}
