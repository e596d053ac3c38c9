import fc from "fast-check";
import { IncompleteListError, PagingError } from "@session-clients/rocketchat";
import { expect, test } from "vitest";
import { collect } from "../../support/collect.ts";
import { client, workspace } from "../../support/workspace.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `old${index}`);

/** What happens between two requests: logins at the top, logouts anywhere (as fractions of the list). */
const change = fc.record({
  logins: fc.nat(4),
  logouts: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 6 }),
});

interface Churn {
  size: number;
  caps: number[];
  changes: { logins: number; logouts: number[] }[];
  endsYielded: boolean;
}

/** Walks a list that changes, and tells which sessions were there from the first request to the last. */
async function walk({ size, caps, changes, endsYielded }: Churn) {
  let logins = 0;
  const gone = new Set<string>();
  const end = (id: string | undefined) => {
    if (id === undefined) {
      return;
    }
    gone.add(id);
    server.ids = server.ids.filter((other) => other !== id);
  };
  const server = workspace(
    names(size),
    (request) => caps[request % caps.length]!,
    (request) => {
      const now = request ? changes[request - 1] : undefined;
      for (const at of now?.logouts ?? []) {
        end(server.ids[Math.floor(at * server.ids.length)]);
      }
      for (let n = now?.logins ?? 0; n > 0; n--) {
        server.ids.unshift(`new${logins++}`);
      }
    },
  );
  const everything = async function* () {
    for await (const { sessionId } of client(server).allWorkspaceSessions({ count: 100 })) {
      yield sessionId;
      if (endsYielded) {
        end(sessionId);
      }
    }
  };
  const { items, error } = await collect(everything());
  const stayed = names(size).filter((id) => endsYielded || !gone.has(id));
  return { items, error, stayed, gone, server };
}

test("whatever changes meanwhile: once each, or a rejection that says so", async () => {
  let complete = 0;
  const runs = 400;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        size: fc.nat(40),
        caps: fc.array(fc.integer({ min: 2, max: 12 }), { minLength: 1, maxLength: 5 }),
        changes: fc.array(change, { maxLength: 12 }),
        endsYielded: fc.constant(false),
      }),
      async (churn) => {
        const { items, error, stayed } = await walk(churn);
        expect(new Set(items).size).toBe(items.length);
        if (error === undefined) {
          complete++;
          expect(items).toEqual(expect.arrayContaining(stayed));
        } else {
          expect(error).toSatisfy(
            (e) => e instanceof PagingError || e instanceof IncompleteListError,
          );
        }
      },
    ),
    { numRuns: runs },
  );
  // A walk that always rejected would keep the promise, too.
  expect(complete).toBeGreaterThan(runs / 2);
});

test("when sessions only end, every one that stays is yielded and the walk ends well", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(40),
      fc.integer({ min: 2, max: 12 }),
      fc.array(
        fc.record({ logins: fc.constant(0), logouts: change.map(({ logouts }) => logouts) }),
        {
          maxLength: 12,
        },
      ),
      async (size, cap, changes) => {
        const { items, error, stayed } = await walk({
          size,
          caps: [cap],
          changes,
          endsYielded: false,
        });
        expect(error).toBeUndefined();
        expect(items).toEqual(expect.arrayContaining(stayed));
        expect(new Set(items).size).toBe(items.length);
      },
    ),
    { numRuns: 200 },
  );
});

test("a consumer that ends each session it is given is given every session", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.integer({ min: 2, max: 12 }), async (size, cap) => {
      const { items, error, server } = await walk({
        size,
        caps: [cap],
        changes: [],
        endsYielded: true,
      });
      expect(error).toBeUndefined();
      expect(items).toEqual(names(size));
      expect(server.ids).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("a list that stays still is yielded in order, whatever the page length", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.integer({ min: 2, max: 20 }), async (size, cap) => {
      const { items, error, server } = await walk({
        size,
        caps: [cap],
        changes: [],
        endsYielded: false,
      });
      expect(error).toBeUndefined();
      expect(items).toEqual(names(size));
      const after = Math.max(0, size - cap);
      const fresh = cap - (cap < 4 ? 1 : 2);
      // A page that is full may not be the last, whatever the total says.
      const lastIsFull = size >= cap && after % fresh === 0;
      expect(server.lines).toHaveLength(1 + Math.ceil(after / fresh) + (lastIsFull ? 1 : 0));
    }),
    { numRuns: 100 },
  );
});
