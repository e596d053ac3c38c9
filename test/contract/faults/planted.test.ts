import { expect, test } from "vitest";
import { adapters } from "./adapters.ts";
import { type Case, whyNot } from "./case.ts";
import { planted, type Flaw } from "./planted.ts";
import { runCase } from "./stage.ts";
import { cases } from "./table.ts";

const FLAWS: Flaw[] = ["rejecting", "trusting", "stubborn"];

/** Whether one of the planted clients fails a case. */
async function isFailed(entry: Case): Promise<boolean> {
  const adapter = adapters.find((candidate) => whyNot(entry, candidate) === undefined)!;
  for (const flaw of FLAWS) {
    try {
      await runCase(entry, planted(adapter, flaw), { capMs: 500, alone: false });
    } catch {
      return true;
    }
  }
  return false;
}

test("every case is failed by at least one of them", async () => {
  const line = [...cases];
  const blind: string[] = [];
  const work = async () => {
    for (let next; (next = line.shift());) {
      if (!(await isFailed(next))) {
        blind.push(next.id);
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  expect(blind).toEqual([]);
}, 300_000);

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
