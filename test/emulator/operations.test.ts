import { describe, expect, it } from "vitest";
import type { OperationName } from "../../src/emulator/index.ts";
import { operationNames } from "../../src/emulator/operation-name.ts";
import { bundleSpec } from "../../scripts/bundle-spec.mjs";
import {
  createCheckedEmulator,
  providers,
  type Answer,
  type CheckedEmulator,
  type ProviderKey,
} from "./checked-emulator.ts";

interface Documented {
  provider: ProviderKey;
  operationId: string;
  method: string;
  path: string;
  /** Documented statuses of failures; a range by its first. */
  failures: number[];
}

/** Every operation of the specs, with its method and path. */
const documented: Documented[] = Object.entries(providers).flatMap(([provider, spec]) =>
  Object.entries<Record<string, any>>(bundleSpec(spec).paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation?.operationId !== undefined)
      .map(([method, { operationId, responses }]) => ({
        provider: provider as ProviderKey,
        operationId,
        method: method.toUpperCase(),
        // What has a server of its own is beside the Management API, not under its /api/v2.
        path: item.servers === undefined ? path : `/../..${path}`,
        failures: Object.keys(responses)
          .map((status) => Number(status.replace("XX", "00")))
          .filter((status) => status >= 400),
      })),
  ),
);

const { credentials, ids } = createCheckedEmulator();
const parameters: Record<string, string> = {
  account_id: credentials.cloudflareAccess.accountId,
  zone_id: credentials.cloudflareAccess.zoneId,
  app_id: ids.cloudflareAccess.appId,
  nonce: ids.cloudflareAccess.nonce,
  session_id: ids.prefactor.sessionId,
};
const ofOperation: Record<string, { id?: string; query?: string; body?: unknown }> = {
  exchangeToken: {
    body: {
      grant_type: "client_credentials",
      client_id: credentials.auth0.clientId,
      client_secret: credentials.auth0.clientSecret,
      audience: "https://acme.example.com/api/v2/",
    },
  },
  getSession: { id: "sess_9f2c" },
  updateSession: { id: "sess_9f2c", body: { session_metadata: null } },
  deleteSession: { id: "sess_9f2c" },
  revokeSession: { id: "sess_9f2c" },
  revokeUserAccess: { id: ids.auth0.userId },
  listRefreshTokens: { query: `?user_id=${encodeURIComponent(ids.auth0.userId)}` },
  getRefreshToken: { id: "rt_4b1d" },
  updateRefreshToken: { id: "rt_4b1d", body: { refresh_token_metadata: null } },
  deleteRefreshToken: { id: "rt_4b1d" },
  revokeRefreshTokens: { body: { user_id: ids.auth0.userId } },
  revokeUser: { body: { email: ids.cloudflareAccess.email } },
  revokeZoneUser: { body: { email: ids.cloudflareAccess.email } },
  getOwnSession: { query: `?sessionId=${ids.rocketchat.ownSessionId}` },
  getWorkspaceSession: { query: `?sessionId=${ids.rocketchat.otherSessionId}` },
  logoutOwnSession: { body: { sessionId: ids.rocketchat.ownSessionId } },
  logoutWorkspaceSession: { body: { sessionId: ids.rocketchat.otherSessionId } },
};

describe("the operations of the specs", () => {
  it("are those of the emulator, by name", () => {
    const named = documented.map(({ provider, operationId }) => `${provider}.${operationId}`);
    expect([...named].sort()).toEqual([...operationNames].sort());
  });

  it.each(documented)("$provider $operationId succeeds at $method $path", async (operation) => {
    const emulator = createCheckedEmulator();
    const answer = await call(emulator, operation);
    expect(Math.floor(answer.status / 100)).toBe(2);
    expect(emulator.requests.at(-1)!.operation).toBe(nameOf(operation));
  });

  it.each(documented)("$provider $operationId fails as documented", async (operation) => {
    const emulator = createCheckedEmulator();
    expect(operation.failures).not.toEqual([]);
    for (const status of operation.failures) {
      emulator.setFault(nameOf(operation), { kind: "failure", status });
      const answer = await call(emulator, operation);
      expect(answer.status).toBe(status);
      expect(JSON.stringify(answer.body)).toContain("A fault was set");
    }
  });
});

const nameOf = ({ provider, operationId }: Documented) =>
  `${provider}.${operationId}` as OperationName;

/** Calls an operation with ids that exist. */
function call(
  emulator: CheckedEmulator,
  { provider, operationId, method, path }: Documented,
): Promise<Answer> {
  const { id = "", query = "", body } = ofOperation[operationId] ?? {};
  const values: Record<string, string> = {
    ...parameters,
    id,
    user_id: provider === "auth0" ? ids.auth0.userId : ids.cloudflareAccess.userId,
  };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]!),
  );
  return emulator.call(provider, `${method} ${filled}${query}`, { body });
}
