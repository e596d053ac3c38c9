import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { fromSources } from "../../../scripts/lib/run-node.ts";

test("a fault that there is none of ends with 1 and a line that names them", () => {
  const args = [...fromSources, "scripts/compare.ts", "--fault", "rain"];
  expect(spawnSync(process.execPath, args, { encoding: "utf8" })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^No fault is called "rain": they are Nothing goes wrong, .*\n$/),
  });
});
