import { expect, test } from "vitest";
import { FakeClock } from "../../contract/faults/fake-clock.ts";
import { collect } from "../../support/collect.ts";
import { client, workspace } from "../../support/workspace.ts";

const MINUTE = 60_000;

/** A workspace that allows ten calls a minute by a clock that is ahead of the client's. */
function limited(time: FakeClock, aheadMs: number) {
  const server = workspace(Array.from({ length: 2500 }, (_, index) => `s${index}`));
  const now = () => time.now() + aheadMs;
  let resetAt = 0;
  let left = 0;
  let refused = 0;
  const fetch = async (...sent: Parameters<typeof server.fetch>) => {
    if (now() >= resetAt) {
      resetAt = now() + MINUTE;
      left = 10;
    }
    const isRefused = left === 0;
    if (isRefused) {
      refused++;
    } else {
      left--;
    }
    const response = isRefused
      ? Response.json({ success: false, error: "too many requests" }, { status: 429 })
      : await server.fetch(...sent);
    response.headers.set("date", new Date(now()).toUTCString());
    response.headers.set("x-ratelimit-limit", "10");
    response.headers.set("x-ratelimit-remaining", `${left}`);
    response.headers.set("x-ratelimit-reset", `${resetAt}`);
    return response;
  };
  return { fetch, refused: () => refused };
}

test.each([
  0, 1, 499, 500, 999, 1000, 1500, 1999, 2500, 90_000, -1, -500, -999, -1500, -1999, -2500,
])(
  "a walk of three windows of the rate limit ends well with a clock that is %i ms off",
  async (aheadMs) => {
    const time = new FakeClock();
    time.flow();
    const server = limited(time, aheadMs);
    const chat = client({ fetch: server.fetch, clock: time.clock, retry: undefined });
    const { items, error } = await collect(chat.allWorkspaceSessions());
    expect(error).toBeUndefined();
    expect(items).toHaveLength(2500);
    expect(server.refused()).toBeLessThanOrEqual(2);
  },
);

test("a deadline of a day leaves no room for a minute more, and is taken all the same", async () => {
  const server = workspace(["a"]);
  const chat = client({ ...server, timeoutMs: 86_400_000 });
  expect(await collect(chat.allWorkspaceSessions())).toMatchObject({ error: undefined });
});

test("a deadline that is undefined is one that is left out", async () => {
  const time = new FakeClock();
  time.flow();
  const chat = client({ fetch: limited(time, 0).fetch, clock: time.clock, retry: undefined });
  const walk = chat.allWorkspaceSessions({}, { timeoutMs: undefined } as object);
  expect((await collect(walk)).error).toBeUndefined();
});
