import { beforeAll, expect, test } from "vitest";
import type { Adapter } from "./adapter.ts";
import { adapters } from "./adapters.ts";
import { type Case, whyNot } from "./case.ts";
import { planted, type Flaw } from "./planted.ts";
import { runCase } from "./stage.ts";
import { cases } from "./table.ts";

const FLAWS: Flaw[] = ["rejecting", "trusting", "stubborn"];

/** The cases that each planted client passes. */
const passed: Record<Flaw, string[]> = { rejecting: [], trusting: [], stubborn: [] };

async function plant(entry: Case, adapter: Adapter, flaw: Flaw): Promise<void> {
  try {
    await runCase(entry, planted(adapter, flaw), { capMs: 500, alone: false });
    passed[flaw].push(entry.id);
  } catch {
    return;
  }
}

beforeAll(async () => {
  const line = cases.flatMap((entry) => {
    const adapter = adapters.find((candidate) => whyNot(entry, candidate) === undefined)!;
    return FLAWS.map((flaw) => () => plant(entry, adapter, flaw));
  });
  const work = async () => {
    for (let next; (next = line.shift());) {
      await next();
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
}, 300_000);

test.each([
  ["rejecting", 220],
  ["trusting", 200],
  ["stubborn", 200],
] as const)("a client that is %s fails at least %i cases", (flaw, least) => {
  expect(cases.length - passed[flaw].length).toBeGreaterThanOrEqual(least);
});

test("every case is failed by at least one of them", () => {
  const blind = cases.filter(({ id }) => FLAWS.every((flaw) => passed[flaw].includes(id)));
  expect(blind.map(({ id }) => id)).toEqual([]);
});

test.each([
  ["trusting", ["body.gzip-ok", "body.byte-order-mark", "page.none", "header.per-call"]],
  ["stubborn", ["retry.get-503", "retry.get-reset", "retry.get-502-html"]],
] as const)("a client that is %s passes what its flaw does not touch", async (flaw, ids) => {
  const untouched = cases.filter(({ id }) => ids.includes(id as never));
  expect(untouched).toHaveLength(ids.length);
  for (const entry of untouched) {
    await runCase(entry, planted(adapters[0]!, flaw));
  }
});
