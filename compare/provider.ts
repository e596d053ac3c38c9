import type { Emulator, EmulatorOptions, OperationName } from "@session-clients/emulator";

export type ProviderName = "auth0" | "cloudflareAccess" | "rocketchat";

/** What the faults must know of a vendor. */
export interface ComparedProvider {
  title: string;
  /** Where its programs are. */
  folder: string;
  emulator: EmulatorOptions;
  /** Items that the list has. */
  rows: number;
  list: OperationName;
  revoke: OperationName;
  /** What the program's `get` takes. */
  gettable: (emulator: Emulator) => string;
  /** What the program's `revoke` takes. */
  revokable: (emulator: Emulator) => string;
  credentials: (emulator: Emulator) => Record<string, string>;
  /** Those of the credentials that nobody else may see. */
  secrets: string[];
  /** A page of two items; `next` is the cursor, where there are cursors. */
  page: (ids: string[], next?: string) => Record<string, unknown>;
  /** Ends the first item of the list behind the program's back. */
  endFirst?: (emulator: Emulator) => Promise<unknown>;
}

const ok = { success: true, errors: [], messages: [] };

export const providers: Record<ProviderName, ComparedProvider> = {
  auth0: {
    title: "Auth0",
    folder: "auth0",
    emulator: { auth0: { rows: 5 } },
    rows: 5,
    list: "auth0.listUserSessions",
    revoke: "auth0.revokeSession",
    gettable: () => "sess_9f2c",
    revokable: () => "sess_9f2c",
    credentials: ({ credentials, ids }) => ({
      token: credentials.auth0.token,
      userId: ids.auth0.userId,
    }),
    secrets: ["token"],
    page: (ids, next) => ({ sessions: ids.map((id) => ({ id })), next }),
  },
  cloudflareAccess: {
    title: "Cloudflare Access",
    folder: "cloudflare-access",
    emulator: { cloudflareAccess: { rows: 5 } },
    rows: 5,
    list: "cloudflareAccess.listUsers",
    revoke: "cloudflareAccess.revokeUser",
    gettable: ({ ids }) => ids.cloudflareAccess.userId,
    revokable: ({ ids }) => ids.cloudflareAccess.email,
    credentials: ({ credentials: { cloudflareAccess } }) => ({
      accountId: cloudflareAccess.accountId,
      email: cloudflareAccess.email,
      key: cloudflareAccess.key,
    }),
    secrets: ["key"],
    page: (ids) => ({
      ...ok,
      result: ids.map((id) => ({ id })),
      result_info: { page: 1, per_page: 2, count: ids.length, total_count: 5, total_pages: 3 },
    }),
    endFirst: ({ fetch, baseUrls, credentials, ids }) => {
      const { accountId, token } = credentials.cloudflareAccess;
      return fetch(
        `${baseUrls.cloudflareAccess}/accounts/${accountId}/access/users/${ids.cloudflareAccess.userId}`,
        { method: "DELETE", headers: { authorization: `Bearer ${token}` } },
      );
    },
  },
  rocketchat: {
    title: "Rocket.Chat",
    folder: "rocketchat",
    emulator: { rocketchat: { rows: 9, credentials: [{ personalAccessToken: true }] } },
    rows: 9,
    list: "rocketchat.listWorkspaceSessions",
    revoke: "rocketchat.logoutWorkspaceSession",
    gettable: ({ ids }) => ids.rocketchat.otherSessionId,
    revokable: ({ ids }) => ids.rocketchat.otherSessionId,
    credentials: ({ credentials }) => ({ ...credentials.rocketchat }),
    secrets: ["authToken"],
    page: (ids) => ({
      sessions: ids.map((sessionId) => ({ _id: sessionId, sessionId, userId: "u" })),
      total: 9,
      count: 2,
      offset: 0,
      success: true,
    }),
    endFirst: ({ fetch, baseUrls, credentials: { rocketchat }, ids }) =>
      fetch(`${baseUrls.rocketchat}/api/v1/sessions/logout`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-user-id": rocketchat.userId,
          "x-auth-token": rocketchat.authToken,
        },
        body: JSON.stringify({ sessionId: ids.rocketchat.currentSessionId }),
      }),
  },
};
