import { expect, test } from "vitest";
import { countWithout } from "../../../scripts/start/count-without.ts";

test("what is left is counted", async () => {
  expect(await countWithout(["b", "c"], (id) => id === "a")).toBe(2);
});

test("what was ended and is still there is an error", async () => {
  await expect(countWithout(["b", "a"], (id) => id === "a")).rejects.toThrow("still listed");
});
