import { describe, expect, it } from "vitest";
import type { OperationName } from "../../src/emulator/index.ts";
import { operationNames } from "../../src/emulator/operation-name.ts";
import { bundleSpec } from "../../scripts/bundle-spec.mjs";
import { callsOf } from "../support/generated.ts";
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

/** What the emulator has in place of the examples of the specs, by the name of a parameter or property. */
const existing: Record<string, string> = {
  account_id: credentials.cloudflareAccess.accountId,
  zone_id: credentials.cloudflareAccess.zoneId,
  app_id: ids.cloudflareAccess.appId,
  email: ids.cloudflareAccess.email,
  user_uid: ids.cloudflareAccess.userId,
  sessionId: ids.rocketchat.ownSessionId,
};
const withExisting = (values: object = {}) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, existing[name] ?? value]),
  );

/** No function of the client calls it. */
const tokenExchange = {
  path: {},
  query: {},
  body: {
    grant_type: "client_credentials",
    client_id: credentials.auth0.clientId,
    client_secret: credentials.auth0.clientSecret,
    audience: "https://acme.example.com/api/v2/",
  },
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

/** Calls an operation as its spec's examples do, with ids that exist. */
async function call(emulator: CheckedEmulator, operation: Documented): Promise<Answer> {
  const { provider, operationId, method, path } = operation;
  const calls = Object.values(await callsOf(providers[provider]));
  const example = calls.find((each) => each.operationId === operationId) ?? tokenExchange;
  const values = withExisting(example.path);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
  const query = new URLSearchParams(withExisting(example.query) as Record<string, string>);
  const body = example.body && withExisting(example.body);
  return emulator.call(provider, `${method} ${filled}?${query}`, { body });
}
