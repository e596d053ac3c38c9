import type { Emulator, EmulatorOptions } from "@session-clients/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callsOf } from "../../support/generated.ts";
import { operationNames } from "../../../src/emulator/operation-name.ts";
import emulated from "../../../src/emulator/providers.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { recordingServer, type RecordingServer } from "./recording-server.ts";

/** Differences in what is sent that were looked at, and why it is right to have them. */
export interface Reviewed {
  differences: string[];
  /** The operations that have them; left out where all have. */
  in?: string[];
  reason: string;
}

/** One use of both clients. Each returns what its caller receives. */
export interface ClientCase<Theirs, Ours> {
  theirs: (client: Theirs) => Promise<unknown>;
  ours: (client: Ours) => Promise<unknown>;
  emulator?: EmulatorOptions;
}

interface Comparison<Theirs, Ours> {
  /** The vendor's key on the emulator: all its operations must occur in the cases. */
  provider: keyof Emulator["baseUrls"];
  connect: (origin: string, emulator: Emulator) => { theirs: Theirs; ours: Ours };
  cases: Record<string, ClientCase<Theirs, Ours>>;
  reviewed: Reviewed[];
}

/**
 * Registers the tests of one vendor. Each case is run by both clients, each on a fresh emulator, with
 * equal results. All that they send differently stands in `reviewed`, and nothing else stands there.
 */
export function compareClients<Theirs, Ours>(comparison: Comparison<Theirs, Ours>): void {
  const { provider, connect, cases, reviewed } = comparison;
  const differences: Difference[] = [];
  const operations = new Set<string>();
  let server: RecordingServer;
  beforeAll(async () => {
    server = await recordingServer();
  });
  afterAll(() => server.close());

  test.for(Object.entries(cases))("%s: both receive the same", async ([, its]) => {
    const begin = () => server.begin({ now: () => Date.UTC(2026, 8, 1), ...its.emulator });
    const first = begin();
    const theirs = await its.theirs(connect(server.origin, first.emulator).theirs);
    const second = begin();
    const ours = await its.ours(connect(server.origin, second.emulator).ours);

    differences.push(...differencesOf(first.sent, second.sent));
    for (const { operation } of second.sent) {
      operations.add(`${operation}`);
    }
    expect(second.sent.length).toBeGreaterThan(0);
    expect(theirs).toStrictEqual(ours);
  });

  test("every operation is compared that the vendor's own package has", async () => {
    const calls = Object.values(await callsOf(emulated[provider].id));
    const lacked = calls
      .filter(({ inVendorClient }) => inVendorClient === false)
      .map(({ operationId }) => `${provider}.${operationId}`);
    const all = operationNames
      .filter((name) => name.startsWith(`${provider}.`))
      .filter((name) => !lacked.includes(name));
    expect([...operations].sort()).toEqual([...all].sort());
  });

  test("what is sent differs only where it was reviewed", () => {
    const everywhere = [...operations].sort();
    const expected = reviewed.flatMap(({ differences: texts, in: where = everywhere }) =>
      texts.map((difference) => ({ difference, where: [...where].sort() })),
    );
    const found = [...new Set(differences.map(({ text }) => text))].map((difference) => ({
      difference,
      where: everywhere.filter((operation) =>
        differences.some((one) => one.text === difference && one.operation === operation),
      ),
    }));
    expect(sorted(found)).toEqual(sorted(expected));
    for (const { reason } of reviewed) {
      expect(reason.length).toBeGreaterThan(10);
    }
  });
}

function sorted<Item extends { difference: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.difference < b.difference ? -1 : 1));
}

/** What the error of a call that must fail tells. */
export async function failure(call: Promise<unknown>, read: (error: any) => unknown) {
  try {
    await call;
  } catch (error) {
    return read(error);
  }
  throw new Error("the call succeeded");
}
