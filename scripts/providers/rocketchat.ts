import { createRocketChatClient } from "@session-clients/rocketchat";
import { oneTimeCode } from "../start/emulator-options.ts";
import { everyItem } from "../checks/traffic/drive/every-item.ts";
import { refused } from "../checks/traffic/drive/refused.ts";

export const start: Start<WorkspaceSession> = {
  title: "Rocket.Chat",
  headings: ["session", "user", "signed in", "IP address", "device"],
  row: ({ sessionId, _user, loginAt, ip, device }) => [
    sessionId,
    _user?.username,
    loginAt,
    ip,
    device && `${device.name} on ${device.os.name}`,
  ],

  async fromEmulator({ credentials, ids }, baseUrls) {
    const client = createRocketChatClient({
      baseUrl: baseUrls.rocketchat,
      ...credentials.rocketchat,
      twoFactor: () => oneTimeCode,
    });
    return {
      call: "allWorkspaceSessions, after a second factor",
      sessions: client.allWorkspaceSessions(),
      async end() {
        // Another user's: ending the session that calls would end its token as well.
        const id = ids.rocketchat.otherSessionId;
        await client.getWorkspaceSession(id);
        await client.logoutWorkspaceSession(id);
        const left = await everyItem(client.allWorkspaceSessions());
        return `getWorkspaceSession read ${id}, logoutWorkspaceSession ended it: ${left.length} are left`;
      },
    };
  },

  variables: [["ROCKETCHAT_URL"], ["ROCKETCHAT_USER_ID"], ["ROCKETCHAT_AUTH_TOKEN"]],
  async live(values, fetch) {
    const client = liveClient(values, fetch);
    const { sessions, offset, total } = await client.listWorkspaceSessions({ count: 100 });
    return {
      call: "listWorkspaceSessions",
      sessions,
      more: offset + sessions.length < total,
    };
  },
};

/** Lists one user's sessions, or gets the one where there is no list. */
export const sample = `import { createRocketChatClient } from "@session-clients/rocketchat";
const rocketchat = createRocketChatClient({
  baseUrl: "https://chat.invalid",
  userId: "fake",
  authToken: "fake",
  twoFactor: () => "000000",
});
for await (const { sessionId } of rocketchat.allWorkspaceSessions()) console.log(sessionId);
`;

export const workflow: Described = {
  source: "rocketchat",
  inputs: ({ credentials }) => ({ ...credentials.rocketchat, code: "000000" }),
  calls: [
    // Asks for a second factor.
    "listWorkspaceSessions 400",
    ...["listWorkspaceSessions 200", "listWorkspaceSessions 200", "getWorkspaceSession 200"],
    ...["logoutWorkspaceSession 200", "listWorkspaceSessions 200", "getWorkspaceSession 404"],
  ],
};

export const live: Reading = {
  title: start.title,
  variables: start.variables,
  server: ({ ROCKETCHAT_URL: baseUrl = "" }) => baseUrl,
  async read(values, fetch, attempt) {
    const client = liveClient(values, fetch);
    const own = await attempt("listOwnSessions", () => client.listOwnSessions({ count: 10 }));
    const session = own?.sessions[0]?.sessionId;
    if (session) {
      await attempt("getOwnSession", () => client.getOwnSession(session));
    }
    await attempt("getUserInfo", () => client.getUserInfo({ userId: values.ROCKETCHAT_USER_ID! }));
    await attempt("listUsers", () => client.listUsers({ count: 10 }));
    await attempt("listUsersByStatus", () => client.listUsersByStatus({ count: 10 }));
    await attempt("listOwnPersonalAccessTokens", () => client.listOwnPersonalAccessTokens());
    // Not the operations about other users' sessions beyond their list: each may mail a code for a second factor.
    await attempt("listWorkspaceSessions", () => client.listWorkspaceSessions({ count: 10 }));
  },
};

function liveClient(values: Record<string, string>, fetch: Fetch) {
  const { ROCKETCHAT_URL: baseUrl = "", ROCKETCHAT_USER_ID: userId = "" } = values;
  const { ROCKETCHAT_AUTH_TOKEN: authToken = "" } = values;
  return createRocketChatClient({ baseUrl, userId, authToken, fetch });
}

export const emulated: EmulatedApi = {
  server: "http://localhost/rocketchat",
  neverAnswered: [
    {
      pattern: /^(get|list)\w+ 200 property .*logoutAt$/,
      reason: "the type has it, but the server leaves sessions that are logged out off these",
    },
    {
      pattern: /WorkspaceSessions? 200 property .*current$/,
      reason: "the type has it, but the server was seen to send it to the session's owner only",
    },
  ],
};

import type { RocketChatClient as Client } from "@session-clients/rocketchat";
import type { Fetch, RocketChatClientOptions, WorkspaceSession } from "@session-clients/rocketchat";
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

const own = "7ykYEK3KWnk4EeA7s";
const other = "BdSrCZXNKCbRi8Eqn";
const code = "000000";

const withTwoFactor = [
  "listWorkspaceSessions",
  "getWorkspaceSession",
  "logoutWorkspaceSession",
  "removeOwnPersonalAccessToken",
];
const federated = "federatedUser00001";
const soleOwner = "stjxrXYBWy3EcDugH";

export const callOptions: CallOptions = {
  byPosition: ["sessionId", "userId", "tokenName"],
  existing(name, operationId) {
    if (name === "tokenName") {
      return "myToken";
    }
    return name === "sessionId" ? (operationId.includes("Own") ? own : other) : undefined;
  },
};

export async function drive(traffic: Traffic, calls: Calls<Client>) {
  const client = clientOf(traffic.emulator({ rocketchat: { rows: 60 } }));
  const query = { count: 20, filter: "o", sort: { loginAt: -1 } as const };
  const all = await everyItem(client.allWorkspaceSessions(query));
  const mine = await everyItem(client.allOwnSessions({ ...query, count: 2 }));
  for (const { sessionId } of mine) {
    await client.getOwnSession(sessionId);
  }
  for (const { sessionId } of all) {
    await client.getWorkspaceSession(sessionId);
  }
  await logoutIsRecorded(traffic);
  await usersAreFound(traffic);
  await usersAreKeptOut(traffic);
  await secondFactor(traffic, calls);
}

/** A session that someone else logged out says when and by whom. */
async function logoutIsRecorded(traffic: Traffic) {
  const client = clientOf(traffic.emulator());
  await client.logoutWorkspaceSession(own);
  await client.getOwnSession(own);
}

async function usersAreFound(traffic: Traffic) {
  const client = clientOf(traffic.emulator({ rocketchat: { rows: 60 } }));
  await client.getUserInfo({ userId: federated });
  await client.getUserInfo({ email: "dana@remote.example" });
  await everyItem(client.allUsers({ count: 100 }));
  await everyItem(client.allUsers({ email: "Dana@remote.example" }));
  const query = { status: "active", hasLoggedIn: false, type: "user", searchTerm: "a" } as const;
  await everyItem(client.allUsersByStatus({ ...query, count: 50 }));
}

async function usersAreKeptOut(traffic: Traffic) {
  const client = clientOf(traffic.emulator());
  const body = { userId: soleOwner, activeStatus: false };
  await refused(400, client.setUserActiveStatus(body));
  await refused(400, client.setUserActiveStatus({ userId: federated, activeStatus: true }));
  await client.setUserActiveStatus({ ...body, confirmRelinquish: true });
  await client.listUsersByStatus({ status: "deactivated" });
}

async function secondFactor(traffic: Traffic, calls: Calls<Client>) {
  for (const methods of [["totp"], ["email"], ["password"]] as (
    "totp" | "email" | "password"
  )[][]) {
    for (const operation of withTwoFactor) {
      const call = calls[operation]!;
      const recorded = traffic.emulator({
        rocketchat: { twoFactor: { methods, totpCode: code, emailAttempts: 2 } },
      });
      await refused(400, call(clientOf(recorded)));
      await refused(
        400,
        call(clientOf(recorded, { twoFactor: ({ attempt }) => `12345${attempt}` })),
      );
      if (methods[0] === "totp") {
        await call(clientOf(recorded, { twoFactor: () => code }));
      }
    }
  }
}

export function clientOf(
  { emulator, fetch }: Recorded,
  options?: Partial<RocketChatClientOptions>,
) {
  return createRocketChatClient({
    baseUrl: emulator.baseUrls.rocketchat,
    ...emulator.credentials.rocketchat,
    fetch,
    retry: false,
    ...options,
  });
}
