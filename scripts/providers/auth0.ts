import { createAuth0Client } from "@session-clients/auth0";
import { everyItem } from "../checks/traffic/drive/every-item.ts";

export const start: Start<Session> = {
  title: "Auth0",
  headings: ["session", "last used", "IP address", "user agent"],
  row: ({ id, last_interacted_at, device }) => [
    id,
    last_interacted_at,
    device?.last_ip,
    device?.last_user_agent,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const { token } = credentials.auth0;
    const client = createAuth0Client({ baseUrl: baseUrls.auth0, token });
    const list = () => client.allUserSessions(ids.auth0.userId, { take: 100 });
    return {
      call: "allUserSessions",
      sessions: list(),
      async end() {
        const { sessions } = await client.listUserSessions(ids.auth0.userId, { take: 1 });
        const id = sessions[0]?.id ?? "";
        await client.getSession(id);
        await client.revokeSession(id);
        const left = await everyItem(list());
        return `getSession read ${id}, revokeSession ended it: ${left.length} are left`;
      },
    };
  },

  variables: [
    ["AUTH0_DOMAIN"],
    ["AUTH0_TOKEN", "AUTH0_CLIENT_ID AUTH0_CLIENT_SECRET"],
    ["AUTH0_USER_ID"],
  ],
  async live(values, fetch) {
    const client = liveClient(values, fetch);
    const { sessions, next } = await client.listUserSessions(values.AUTH0_USER_ID!, { take: 100 });
    return { call: "listUserSessions", sessions, more: Boolean(next) };
  },
};

/** Lists one user's sessions, or gets the one where there is no list. */
export const sample = `import { createAuth0Client } from "@session-clients/auth0";
const auth0 = createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake" });
for await (const { id } of auth0.allUserSessions("auth0|123")) console.log(id);
`;

export const workflow: Described = {
  source: "auth0",
  inputs: ({ credentials, ids }) => ({ token: credentials.auth0.token, userId: ids.auth0.userId }),
  calls: [
    ...["listUserSessions 200", "listUserSessions 200", "getSession 200"],
    ...["revokeSession 202", "listUserSessions 200", "getSession 404"],
  ],
};

export const live: Reading = {
  title: start.title,
  variables: start.variables,
  server: ({ AUTH0_DOMAIN: domain }) => `https://${domain}/api/v2`,
  async read(values, fetch, attempt) {
    const { AUTH0_USER_ID: user = "" } = values;
    const client = liveClient(values, fetch);
    const take = 10;
    const page = await attempt("listUserSessions", () => client.listUserSessions(user, { take }));
    const session = page?.sessions[0]?.id;
    if (session) {
      await attempt("getSession", () => client.getSession(session));
    }
    const tokens = await attempt("listUserRefreshTokens", () =>
      client.listUserRefreshTokens(user, { take }),
    );
    const id = tokens?.tokens[0]?.id;
    if (id) {
      await attempt("getRefreshToken", () => client.getRefreshToken(id));
    }
    await attempt("listRefreshTokens", () => client.listRefreshTokens({ user_id: user, take }));
    await readMore(client, user, attempt);
  },
};

/** The user and what hangs on it. */
async function readMore(client: Client, user: string, attempt: Parameters<Reading["read"]>[2]) {
  const page = { per_page: 10 };
  // Nobody else's, and without the tokens of identity providers.
  const q = `user_id:"${user}"`;
  const fields = { fields: "identities", include_fields: false };
  const { email } = (await attempt("getUser", () => client.getUser(user, fields))) ?? {};
  if (email) {
    await attempt("listUsersByEmail", () => client.listUsersByEmail({ email, ...fields }));
  }
  await attempt("listUsers", () => client.listUsers({ ...page, ...fields, q }));
  await attempt("listUserLogs", () => client.listUserLogs(user, page));
  const found = await attempt("listLogs", () => client.listLogs({ ...page, q }));
  const event = found?.logs[0]?.log_id;
  if (event) {
    await attempt("getLog", () => client.getLog(event));
  }
  await attempt("listGrants", () => client.listGrants({ ...page, user_id: user }));
  for (const type of ["public_key", "refresh_token", "rotating_refresh_token"] as const) {
    const query = { ...page, type, user_id: user };
    await attempt("listDeviceCredentials", () => client.listDeviceCredentials(query));
  }
}

function liveClient(values: Record<string, string>, fetch: Fetch) {
  const { AUTH0_DOMAIN: domain = "", AUTH0_TOKEN: token } = values;
  const { AUTH0_CLIENT_ID: clientId = "", AUTH0_CLIENT_SECRET: clientSecret = "" } = values;
  const credentials = token ? { token } : { clientId, clientSecret };
  return createAuth0Client({ domain, ...credentials, fetch });
}

export const emulated: EmulatedApi = {
  server: "http://localhost/auth0/api/v2",
  neverAnswered: [{ pattern: / 401 property errorCode$/, reason: "no 401 was ever seen with one" }],
};

import type { Auth0Client as Client, Fetch, Session } from "@session-clients/auth0";
import type {
  CallOptions,
  Calls,
  Described,
  EmulatedApi,
  Reading,
  Recorded,
  Start,
  Traffic,
} from "./tooling.ts";
import type { OperationName } from "@session-clients/emulator";

const user = "auth0|507f1f77bcf86cd799439020";
const email = "ana@example.com";

export const callOptions: CallOptions = {
  headers: { "X-Correlation-ID": "traffic-check" },
  byPosition: ["blocked"],
};

export async function drive(traffic: Traffic, calls: Calls<Client>) {
  await delegatedSession(clientOf(traffic.emulator()));
  await walkLists(clientOf(traffic.emulator({ auth0: { rows: 5 } })));
  await numberedLists(clientOf(traffic.emulator({ auth0: { users: 5 } })));
  await bothForms(traffic);
  await acceptedWith200(traffic, calls);
  await narrowRevocations(traffic);
}

/** The one that has an actor. */
async function delegatedSession(client: Client) {
  const { sessions } = await client.listUserSessions(user);
  const id = sessions?.find(({ actor }) => actor !== undefined)?.id ?? "";
  await client.getSession(id);
  await client.updateSession(id, { session_metadata: null });
}

async function walkLists(client: Client) {
  const include_totals = true;
  await everyItem(client.allUserSessions(user, { take: 2, include_totals }));
  await everyItem(client.allUserRefreshTokens(user, { take: 2, include_totals }));
  const selected = { fields: "id,client_id", include_fields: true };
  const query = { user_id: user, client_id: "example-web-client", take: 1 };
  await everyItem(client.allRefreshTokens(query));
  await everyItem(client.allRefreshTokens({ ...query, ...selected }));
}

/** Lists by page number, with all that narrows, sorts and forms them. */
async function numberedLists(client: Client) {
  const include_fields = true;
  const of = { user_id: user, client_id: "exampleClient" };
  await client.listUsersByEmail({ email, fields: "user_id,email", include_fields });
  await client.getUser(user, { fields: "user_id,blocked", include_fields });
  await everyItem(client.allUsers({ q: `email:"${email}"`, per_page: 1, sort: "user_id:1" }));
  await client.listUsers({ primary_order: false, page: 1, fields: "user_id", include_fields });
  await everyItem(client.allUserLogs(user, { per_page: 1, sort: "date:1" }));
  const fields = "log_id,date";
  await everyItem(
    client.allLogs({ q: "type:s", per_page: 1, sort: "date:1", fields, include_fields }),
  );
  const { logs } = await client.listLogs({ page: 0 });
  await everyItem(client.allLogs({ from: logs.at(-1)!.log_id, take: 2 }));
  const audience = "https://api.acme.test";
  await everyItem(client.allGrants({ ...of, audience, per_page: 1 }));
  await client.listGrants({ page: 1 });
  const type = "rotating_refresh_token";
  await everyItem(
    client.allDeviceCredentials({ ...of, type, per_page: 1, fields: "id", include_fields }),
  );
  await client.listDeviceCredentials({ type, page: 1 });
  const arrays = { include_totals: false } as const;
  await client.listUsers(arrays);
  await client.listUserLogs(user, { ...arrays, page: 0 });
  await client.listLogs(arrays);
  await client.listGrants(arrays);
  await client.listDeviceCredentials({ ...arrays, type });
}

/** What ends something, answered as the tests of the SDK have it. */
async function acceptedWith200(traffic: Traffic, calls: Calls<Client>) {
  const recorded = traffic.emulator();
  const both = traffic.functions.filter(({ statuses }) =>
    [200, 202].every((status) => statuses.includes(status)),
  );
  for (const { operationId } of both) {
    const operation = `auth0.${operationId}` as OperationName;
    recorded.emulator.setFault(operation, { kind: "answer", status: 200, executed: true });
    await calls[operationId]?.(clientOf(recorded));
  }
}

/** An object with a total, and an array. */
async function bothForms(traffic: Traffic) {
  const client = clientOf(traffic.emulator({ auth0: { includeTotals: "documented" } }));
  for (const include_totals of [true, false]) {
    await client.listUserSessions(user, { include_totals });
    await client.listUserRefreshTokens(user, { include_totals });
  }
}

async function narrowRevocations(traffic: Traffic) {
  const access = { session_id: "sess_9f2c", preserve_refresh_tokens: true };
  await clientOf(traffic.emulator()).revokeUserAccess(user, {});
  await clientOf(traffic.emulator()).revokeUserAccess(user, access);
  const client_id = "exampleClient";
  for (const body of [
    { user_id: user },
    { user_id: user, client_id },
    { user_id: user, client_id, audience: "https://api.acme.test" },
  ]) {
    await clientOf(traffic.emulator()).revokeRefreshTokens(body);
  }
}

export function clientOf({ emulator, fetch }: Recorded) {
  const { token } = emulator.credentials.auth0;
  return createAuth0Client({ baseUrl: emulator.baseUrls.auth0, token, fetch, retry: false });
}
