import { expect, test } from "vitest";
import { adapters } from "./adapters.ts";
import { whyNot } from "./case.ts";
import { requiredCases } from "./required-cases.ts";
import { cases } from "./table.ts";

const ids = cases.map(({ id }) => id);

test("every required case stands in the table, and every case once", () => {
  expect(requiredCases.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every case runs for at least one client, and each of the others says why not", () => {
  for (const entry of cases) {
    const reasons = adapters.map((adapter) => whyNot(entry, adapter));
    expect(reasons, entry.id).toContain(undefined);
    for (const reason of reasons) {
      if (reason !== undefined) {
        expect(reason).toMatch(/\w \w/);
      }
    }
  }
});

test("a reason not to run is no excuse: what a client has, its adapter offers", () => {
  for (const adapter of adapters) {
    const subject = adapter.open({ baseUrl: `https://api.example${adapter.basePath}` });
    for (const feature of ["list", "walk", "post", "remove", "query"] as const) {
      expect(subject[feature] === undefined, `${adapter.provider} ${feature}`).toBe(
        adapter.lacks[feature] !== undefined,
      );
    }
    expect(adapter.rateLimit === undefined).toBe(adapter.lacks.rateLimit !== undefined);
    expect(adapter.envelope === undefined).toBe(adapter.lacks.envelope !== undefined);
    expect(adapter.paging === undefined).toBe(adapter.lacks.walk !== undefined);
  }
});
