import { createAuth0Client, PagingError } from "@session-clients/auth0";
import fc from "fast-check";
import { expect, test } from "vitest";
import { collect } from "../../support/collect.ts";
import { recording } from "../../support/recording.ts";

/** A page as the vendor might send it: some sessions, and what its `next` says. */
const page = fc.record({
  size: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: fc.nat(3), weight: 2 }),
  next: fc.oneof(
    { arbitrary: fc.constant("new" as const), weight: 30 },
    { arbitrary: fc.constantFrom(null, "", undefined), weight: 1 },
    { arbitrary: fc.nat(30).map((back) => ({ back })), weight: 2 },
  ),
});

test("any sequence of pages: every session before the end once and in order, or an error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { maxLength: 40 }), fc.boolean(), async (pages, resumed) => {
      const cursors: string[] = resumed ? ["start"] : [];
      const sent: string[] = [];
      const server = recording((_, index) => {
        const { size, next } = pages[index] ?? { size: 0, next: null };
        const sessions = Array.from({ length: size }, (_, n) => ({ id: `${index}.${n}` }));
        sent.push(...sessions.map(({ id }) => id));
        if (next !== "new" && (next === null || typeof next !== "object")) {
          return Response.json({ sessions, next });
        }
        const earlier = next === "new" ? undefined : cursors[next.back % (cursors.length || 1)];
        cursors.push(earlier ?? `c${index}`);
        return Response.json({ sessions, next: cursors.at(-1) });
      });
      const { items, error } = await collect(
        createAuth0Client({
          domain: "a.auth0.com",
          token: "fake",
          fetch: server.fetch,
          retry: false,
        }).allUserSessions("u", resumed ? { from: "start" } : {}),
      );

      expect(items.map(({ id }) => id)).toEqual(sent);
      const asked = server.requests.map(({ url }) => new URL(url).searchParams.get("from"));
      expect(new Set(asked).size).toBe(asked.length);
      const last = pages[asked.length - 1]?.next ?? null;
      if (error === undefined) {
        expect(last === null || last === "").toBe(true);
      } else {
        const repeated = new Set(cursors).size < cursors.length;
        const barren = pages.slice(asked.length - 11, asked.length).every(({ size }) => size === 0);
        expect(error).toBeInstanceOf(PagingError);
        expect(repeated || (asked.length >= 11 && barren)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
