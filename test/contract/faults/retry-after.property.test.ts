import { xRateLimit } from "@session-clients/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { structuredRateLimit } from "../../../src/cloudflare-access/rate-limit.ts";
import { retryAfter } from "../../../src/core/rate-limit.ts";

fc.configureGlobal({ seed: 2026 });

const NOW = Date.UTC(2026, 8, 1, 12, 0, 0, 250);
const read = (headers: Record<string, string>) =>
  retryAfter(429, new Headers(headers), undefined, NOW);

/** Any text that a header can carry, and texts that nearly are a time. */
const headerText = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  }),
  fc
    .array(
      fc.constantFrom(..."0123456789.,-+:eE ", "GMT", "Nov", "Sun, ", "0x", '"', ";r=", ";t="),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join("")),
);

test("whole seconds and milliseconds are read as they are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 7 }), (time) => {
      expect(read({ "retry-after": `${time}` })).toBe(time * 1000);
      expect(read({ "retry-after-ms": `${time}` })).toBe(time);
    }),
  );
});

test("of repeated seconds the longest counts", () => {
  const several = fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(several, (times) => {
      expect(read({ "retry-after": times.join(", ") })).toBe(Math.max(...times) * 1000);
    }),
  );
});

test("a date ahead is waited for to within a second, a date behind is none", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (aheadMs) => {
      const wait = read({ "retry-after": new Date(NOW + aheadMs).toUTCString() });
      if (wait === undefined) {
        expect(aheadMs).toBeLessThan(1000);
      } else {
        expect(Math.abs(wait - aheadMs)).toBeLessThanOrEqual(1000);
      }
    }),
  );
});

test("whatever stands there, the wait is more than nothing and a number, or there is none", () => {
  fc.assert(
    fc.property(headerText, headerText, headerText, (seconds, ms, date) => {
      const headers = { "retry-after": seconds, "retry-after-ms": ms, date };
      const wait = read(headers);
      if (wait !== undefined) {
        expect(wait).toBeGreaterThan(0);
      }
      expect(wait).not.toBeNaN();
    }),
    { numRuns: 3000 },
  );
});

test("whatever stands in rate limit headers, what is read is counts and a real date, or nothing", () => {
  const check = (limit: ReturnType<typeof xRateLimit>) => {
    for (const count of [limit?.limit, limit?.remaining]) {
      if (count !== undefined) {
        expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      }
    }
    if (limit?.resetAt) {
      expect(limit.resetAt.getTime()).not.toBeNaN();
    }
  };
  fc.assert(
    fc.property(headerText, headerText, headerText, (limit, remaining, reset) => {
      const headers = new Headers({
        "x-ratelimit-limit": limit,
        "x-ratelimit-remaining": remaining,
        "x-ratelimit-reset": reset,
        ratelimit: remaining,
        "ratelimit-policy": limit,
      });
      check(xRateLimit(headers));
      check(structuredRateLimit(headers, () => NOW));
    }),
    { numRuns: 3000 },
  );
});
