import { expect, test } from "vitest";
import { measures } from "./measures.ts";

test.each(Object.entries(measures))(
  "%s: no call is lost to a limit that it could have waited for, and none provoked",
  async (_, measure) => {
    const { lost, refused, requests, share = 1 } = await measure();
    expect(lost).toBe(0);
    expect(refused).toBeLessThanOrEqual(0.02 * requests);
    expect(share).toBeGreaterThanOrEqual(0.95);
  },
);
