import { beforeAll, expect, test } from "vitest";
import { type Adapter, adapters } from "./adapters.ts";
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
    for (let next; (next = line.shift());) await next();
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

test("they fail for their flaws: what those do not touch, they pass", () => {
  expect(passed.trusting).toEqual(
    expect.arrayContaining([
      "body.gzip-ok",
      "body.byte-order-mark",
      "page.none",
      "header.per-call",
    ]),
  );
  expect(passed.stubborn).toEqual(
    expect.arrayContaining(["retry.get-503", "retry.get-reset", "retry.get-502-html"]),
  );
});
