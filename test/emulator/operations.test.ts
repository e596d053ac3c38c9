import { describe, expect, test } from "vitest";
import type { Fault, OperationName } from "../../src/emulator/index.ts";
import { operationNames } from "../../src/emulator/operation-name.ts";
import { bundleSpec } from "../../scripts/lib/bundle-spec.ts";
import { callsOf } from "../support/generated.ts";
import {
  createCheckedEmulator,
  providers,
  type EmulatorAnswer,
  type CheckedEmulator,
  type ProviderKey,
} from "../support/checked-emulator.ts";

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
  tokenName: ids.rocketchat.tokenName,
};
const withExisting = (values: object = {}): any =>
  Array.isArray(values)
    ? values.map(withExisting)
    : Object.fromEntries(
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
  test("are those of the emulator, by name", () => {
    const named = documented.map(({ provider, operationId }) => `${provider}.${operationId}`);
    expect([...named].sort()).toEqual([...operationNames].sort());
  });

  test.each(documented)("$provider $operationId succeeds at $method $path", async (operation) => {
    const emulator = createCheckedEmulator();
    const answer = await call(emulator, operation);
    expect(Math.floor(answer.status / 100)).toBe(2);
    expect(emulator.requests.at(-1)!.operation).toBe(nameOf(operation));
  });

  test.each(documented)("$provider $operationId fails as documented", async (operation) => {
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

const half = (answer: string) => {
  const [status, body] = [answer.slice(0, 4), answer.slice(4)];
  return body === "" ? "" : status + body.slice(0, Math.floor(body.length / 2));
};

/** A fault of each kind, and what is seen of it in place of the true answer. */
const faults: Record<Fault["kind"], { fault: Fault; shows: (answer: string) => string }> = {
  answer: { fault: { kind: "answer", status: 503, body: "down" }, shows: () => "503 down" },
  failure: { fault: { kind: "failure", status: 503 }, shows: () => "503 {" },
  hang: { fault: { kind: "hang" }, shows: () => " and then silence" },
  disconnect: { fault: { kind: "disconnect" }, shows: () => " and then a lost connection" },
  cut: { fault: { kind: "cut" }, shows: (answer) => `${half(answer)} and then a lost connection` },
  stall: { fault: { kind: "stall" }, shows: (answer) => `${half(answer)} and then silence` },
  delay: { fault: { kind: "delay", delayMs: 600_000 }, shows: () => " and then silence" },
};

describe.each(documented)("$provider $operationId", (operation) => {
  test.each(Object.values(faults))("shows a $fault.kind", async ({ fault, shows }) => {
    // Documented values, and nothing of the clock, so that both emulators would answer alike.
    const now = () => Date.UTC(2026, 10, 1);
    const truth = await seen(createCheckedEmulator({ now }), operation);
    expect(truth).toMatch(/^2\d\d /);
    const emulator = createCheckedEmulator({ now, faults: { [nameOf(operation)]: fault } });
    const answer = await seen(emulator, operation);
    expect(answer).not.toBe(truth);
    if (fault.kind === "failure") {
      expect(answer).toContain(shows(truth));
    } else {
      expect(answer).toBe(shows(truth));
    }
  });
});

const nameOf = ({ provider, operationId }: Documented) =>
  `${provider}.${operationId}` as OperationName;

/** The call of an operation as in its spec's examples, with ids that exist. */
async function callOf(operation: Documented): Promise<[ProviderKey, string, { body?: unknown }]> {
  const { provider, operationId, method, path } = operation;
  const calls = Object.values(await callsOf(providers[provider]));
  const example = calls.find((each) => each.operationId === operationId) ?? tokenExchange;
  const values = withExisting(example.path);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
  const query = new URLSearchParams(withExisting(example.query) as Record<string, string>);
  const body = example.body && withExisting(example.body);
  return [provider, `${method} ${filled}?${query}`, { body }];
}

async function call(emulator: CheckedEmulator, operation: Documented): Promise<EmulatorAnswer> {
  return emulator.call(...(await callOf(operation)));
}

/** What a caller sees of an operation who gives up after a number of turns. */
async function seen(emulator: CheckedEmulator, operation: Documented): Promise<string> {
  const controller = new AbortController();
  const [provider, line, options] = await callOf(operation);
  const { signal } = controller;
  const outcome = (async () => {
    let status = "";
    let body = "";
    try {
      const response = await emulator.fetch(
        emulator.request(provider, line, { ...options, signal }),
      );
      status = `${response.status} `;
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) {
        body += decoder.decode(chunk);
      }
      return `${status}${body}`;
    } catch {
      return `${status}${body} and then ${signal.aborted ? "silence" : "a lost connection"}`;
    }
  })();
  let isSettled = false;
  void outcome.then(() => (isSettled = true));
  for (let turn = 0; turn < 100 && !isSettled; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  controller.abort();
  return outcome;
}
