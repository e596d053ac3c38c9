import { describe, expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { oneOfEach, underTest } from "../../support/operations.ts";

const errorOf = ({ run, ids }: (typeof oneOfEach)[number], response: () => Response) =>
  failure(run(ids, { fetch: async () => response(), retry: false }));

const guards = Object.entries(underTest).map(
  ([provider, { isOwnError }]) => [provider, isOwnError] as const,
);

describe.each(guards)("the guard of %s", (provider, isOwn) => {
  test("knows its vendor's errors, and those of no other", async () => {
    for (const entry of oneOfEach) {
      const answer = () => Response.json(entry.errorBody("no"), { status: 404 });
      const error = await errorOf(entry, answer);
      expect(isOwn(error)).toBe(entry.provider === provider);
      expect(isOwn(error, 404)).toBe(entry.provider === provider);
      expect(isOwn(error, 403)).toBe(false);
    }
  });

  test("does not take a page of a proxy, an empty body or a lost connection for its vendor", async () => {
    const entry = oneOfEach.find((entry) => entry.provider === provider)!;
    const answers = [
      () => new Response("<html></html>", { status: 502 }),
      () => new Response(null, { status: 500 }),
      () => Response.error(),
      () => Response.json("text", { status: 500 }),
      () => Response.json(null, { status: 500 }),
      () => Response.json([], { status: 500 }),
      () => Response.json({ foo: 1 }, { status: 502 }),
      () => Response.json({ message: "no healthy upstream" }, { status: 503 }),
    ];
    for (const answer of answers) {
      expect(isOwn(await errorOf(entry, answer))).toBe(false);
    }
  });

  test.each([
    undefined,
    null,
    "text",
    7,
    {},
    new Error("x"),
    { name: "ApiError", provider, status: 404, body: {} },
  ])("is false for %j", (value) => {
    expect(isOwn(value)).toBe(false);
  });
});
