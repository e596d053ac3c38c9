import { createAuth0Client } from "@session-clients/auth0";
import { expect, test } from "vitest";
import { VirtualTime } from "./virtual-time.ts";

const SEEDS = 150;
const CALLS = 40;

/** Answers at random, and counts how many requests are in flight. */
function randomVendor(time: VirtualTime) {
  const seen = { inFlight: 0, most: 0 };
  const oneOf = <T>(...values: T[]): T => values[Math.floor(time.random() * values.length)]!;
  const answer = (): Response => {
    const seconds = () => `${Math.ceil(time.now() / 1000) + Math.floor(time.random() * 9)}`;
    const limit: Record<string, string> = oneOf<Record<string, string>>(
      {},
      {
        "x-ratelimit-remaining": `${oneOf(0, 0, 1, 3, 9)}`,
        "x-ratelimit-reset": oneOf(seconds(), seconds(), "0", "soon", "99999999999"),
      },
    );
    const named = { ...limit, "retry-after": `${oneOf(0, 1, 2, 7)}` };
    return oneOf(
      () => Response.json({ id: "s" }, { headers: limit }),
      () => Response.json({ id: "s" }, { headers: limit }),
      () => Response.json({ message: "slow down" }, { status: 429, headers: named }),
      () => Response.json({ message: "slow down" }, { status: 429, headers: limit }),
      () => new Response("<html>", { status: oneOf(400, 502, 503) }),
      () => {
        throw new TypeError("fetch failed");
      },
    )();
  };
  const fetch = async (_: string, { signal }: { signal?: AbortSignal }) => {
    seen.most = Math.max(seen.most, ++seen.inFlight);
    const stalls = time.random() < 0.05;
    const aborted = new Promise<never>((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new Error("aborted")));
    });
    try {
      await Promise.race([time.sleep(stalls ? 1e9 : time.random() * 3000), aborted]);
      return answer();
    } finally {
      seen.inFlight--;
    }
  };
  return { fetch, seen };
}

/** What is wrong after calls at random, some of them aborted at random, by one client. */
async function faultsOf(seed: number, promised: number, given = promised): Promise<string[]> {
  const time = new VirtualTime(seed);
  const { fetch, seen } = randomVendor(time);
  let isHealthy = false;
  const client = createAuth0Client({
    domain: "acme.eu.auth0.com",
    token: time.random() < 0.5 ? "fake-token" : () => "fake-token",
    maxInFlight: given,
    timeoutMs: 5000,
    clock: time.clock,
    fetch: async (url, init) => {
      if (!isHealthy) {
        return fetch(url, init as { signal?: AbortSignal });
      }
      seen.most = Math.max(seen.most, ++seen.inFlight);
      await time.sleep(10);
      seen.inFlight--;
      return Response.json({ id: "s" });
    },
  });
  const call = async () => {
    await time.sleep(time.random() * 20_000);
    const controller = new AbortController();
    if (time.random() < 0.3) {
      void time.sleep(time.random() * 10_000).then(() => controller.abort());
    }
    const options = {
      signal: controller.signal,
      maxWaitMs: time.random() < 0.2 ? Math.floor(time.random() * 3000) : 66_000,
    };
    const isWrite = time.random() < 0.5;
    await (isWrite ? client.revokeSession("s", options) : client.getSession("s", options));
  };
  const faults: string[] = [];
  const calls = Array.from({ length: CALLS }, call);
  await time.until(Promise.allSettled(calls)).catch((error: Error) => faults.push(error.message));
  if (seen.most > promised) {
    faults.push(`${seen.most} in flight of ${promised}`);
  }

  isHealthy = true;
  // Every hold is over, and what the vendor said was left is used up: nothing but the slots bounds what follows.
  await time.until(time.sleep(100_000));
  for (let calls = 0; calls < 12; calls++) {
    await time.until(client.getSession("s"));
  }
  seen.most = 0;
  const healthy = Array.from({ length: promised }, () => client.getSession("s"));
  await time.until(Promise.allSettled(healthy));
  if (seen.most !== promised) {
    faults.push(`${seen.most} slots left of ${promised}`);
  }
  return faults;
}

test(`calls, answers and aborts at random, ${SEEDS} seeds: each call settles, and no slot is lost`, async () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    expect(await faultsOf(seed, 1 + (seed % 8)), `seed ${seed}`).toEqual([]);
  }
});

test("the control, a client with one slot less or more than is promised, is found out", async () => {
  expect(await faultsOf(1, 4, 3)).toContain("3 slots left of 4");
  expect((await faultsOf(1, 4, 5)).join()).toMatch("5 in flight of 4");
});
