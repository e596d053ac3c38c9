import { createPrefactorClient } from "@session-clients/prefactor";
import type { Fetch, Session } from "@session-clients/prefactor";
import type { Described, EmulatedApi, Reading, Recorded, Start, Traffic } from "./tooling.ts";

export const start: Start<Session> = {
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
    const session = await liveClient(values, fetch).getSession(values.PREFACTOR_SESSION_ID!);
    return { call: "getSession", sessions: [session] };
  },
};

/** Lists one user's sessions, or gets the one where there is no list. */
export const sample = `import { createPrefactorClient } from "@session-clients/prefactor";
const prefactor = createPrefactorClient({ baseUrl: "https://prefactor.invalid", token: "fake" });
console.log((await prefactor.getSession("013xrzp12g3nqk8nkv4y96wrbzje9dsr")).summary);
`;

export const workflow: Described = {
  source: "prefactor",
  inputs: ({ credentials, ids }) => ({
    token: credentials.prefactor.token,
    sessionId: ids.prefactor.sessionId,
    unknownSessionId: ids.prefactor.sessionIdOfRow(999_999),
  }),
  calls: ["getSession 200", "getSession 404"],
};

export const live: Reading = {
  title: start.title,
  variables: start.variables,
  server: ({ PREFACTOR_URL: baseUrl = "" }) => baseUrl,
  async read(values, fetch, attempt) {
    const client = liveClient(values, fetch);
    await attempt("getSession", () => client.getSession(values.PREFACTOR_SESSION_ID!));
  },
};

function liveClient({ PREFACTOR_URL, PREFACTOR_TOKEN }: Record<string, string>, fetch: Fetch) {
  return createPrefactorClient({ baseUrl: PREFACTOR_URL!, token: PREFACTOR_TOKEN!, fetch });
}

export const emulated: EmulatedApi = {
  server: "http://localhost/prefactor",
  neverAnswered: [],
};

export async function drive(traffic: Traffic) {
  const recorded = traffic.emulator({ prefactor: { rows: 8 } });
  const { prefactor: ids } = recorded.emulator.ids;
  const client = clientOf(recorded);
  for (let row = 0; row < 8; row += 1) {
    await client.getSession(ids.sessionIdOfRow(row));
  }
}

export function clientOf({ emulator, fetch }: Recorded) {
  const { token } = emulator.credentials.prefactor;
  return createPrefactorClient({
    baseUrl: emulator.baseUrls.prefactor,
    token,
    fetch,
    retry: false,
  });
}
