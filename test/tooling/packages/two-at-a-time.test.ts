import { expect, test } from "vitest";
import { twoAtATime } from "../../../scripts/two-at-a-time.mjs";

test("two are under way at once, the next begins when one ends", async () => {
  const events: string[] = [];
  const ends = new Map<string, () => void>();
  const all = twoAtATime(["a", "b", "c"], async (item) => {
    events.push(`${item} begins`);
    await new Promise<void>((end) => ends.set(item, end));
    events.push(`${item} ends`);
  });
  for (const item of ["b", "a", "c"]) {
    ends.get(item)!();
    await new Promise((settled) => setImmediate(settled));
  }
  await all;
  expect(events).toEqual(["a begins", "b begins", "b ends", "c begins", "a ends", "c ends"]);
});

test("a failure is passed on", async () => {
  const all = twoAtATime([1], () => Promise.reject(new Error("failed")));
  await expect(all).rejects.toThrow("failed");
});
