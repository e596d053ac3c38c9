import { describe, test } from "vitest";
import { adapters } from "./adapters.ts";
import { whyNot } from "./case.ts";
import { runCase } from "./stage.ts";
import { cases } from "./table.ts";

describe.each(adapters.map((adapter) => [adapter.provider, adapter] as const))(
  "the %s client must",
  (_, adapter) => {
    for (const entry of cases) {
      if (whyNot(entry, adapter) === undefined) {
        test(`${entry.must} (${entry.id})`, () => runCase(entry, adapter), 30_000);
      }
    }
  },
);
