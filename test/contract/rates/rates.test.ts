import { createAuth0Client } from "@session-clients/auth0";
import {
  activeSessionDetails,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import { createEmulator, type EmulatorOptions } from "@session-clients/emulator";
import { createRocketChatClient } from "@session-clients/rocketchat";
import { expect, test } from "vitest";
import { VirtualTime } from "./virtual-time.ts";

/** An emulator by virtual time, whose answers come 50 to 500 ms late. */
function lateEmulator(options: EmulatorOptions) {
  const time = new VirtualTime(20261122);
  const emulator = createEmulator({ ...options, now: time.now });
  const fetch: typeof globalThis.fetch = async (...sent) => {
    // As much on the way there as on the way back.
    const half = (50 + time.random() * 450) / 2;
    await time.sleep(half);
    const response = await emulator.fetch(...sent);
    await time.sleep(half);
    return response;
  };
  const refused = () => emulator.requests.filter(({ status }) => status === 429).length;
  return { time, emulator, fetch, refused };
}

/** Prints what was measured, and hands it on. */
function report<Figures extends Record<string, number>>(what: string, figures: Figures): Figures {
  const shown = Object.entries(figures).map(([name, value]) => `${name} ${+value.toFixed(3)}`);
  console.log(`rates: ${what}: ${shown.join(", ")}`);
  return figures;
}

test("Auth0, a bucket of 50 in 10 s: 400 GETs and 400 revocations, none lost", async () => {
  const rateLimit = { limit: 50, windowMs: 10_000 };
  const { time, emulator, fetch, refused } = lateEmulator({ auth0: { rateLimit, rows: 800 } });
  const auth0 = createAuth0Client({
    baseUrl: emulator.baseUrls.auth0,
    token: emulator.credentials.auth0.token,
    clock: time.clock,
    fetch,
  });
  const list = auth0.allUserSessions(emulator.ids.auth0.userId, { take: 100 });
  const sessions = await time.until(list.toArray({ max: 800 }));
  const outcomes = await time.until(
    Promise.allSettled(
      sessions.map(({ id }, index) =>
        index % 2 ? auth0.getSession(id!) : auth0.revokeSession(id!),
      ),
    ),
  );
  const sent = 808;
  const allowed = rateLimit.limit + (time.elapsedMs * rateLimit.limit) / rateLimit.windowMs;
  const figures = report("Auth0, 400 GETs and 400 revocations", {
    lost: outcomes.filter(({ status }) => status === "rejected").length,
    "share of 429s": refused() / sent,
    "share of the rate": sent / allowed,
    seconds: time.elapsedMs / 1000,
  });
  expect(figures.lost).toBe(0);
  expect(figures["share of 429s"]).toBeLessThanOrEqual(0.02);
  expect(figures["share of the rate"]).toBeGreaterThanOrEqual(0.95);
});

test("Rocket.Chat, 10 calls a minute: 60 logouts at once, all done", async () => {
  const { time, emulator, fetch, refused } = lateEmulator({
    rocketchat: { rateLimit: true, rows: 70 },
  });
  const { userId, authToken } = emulator.credentials.rocketchat;
  const chat = createRocketChatClient({
    baseUrl: emulator.baseUrls.rocketchat,
    userId,
    authToken,
    clock: time.clock,
    fetch,
  });
  const list = chat.allWorkspaceSessions();
  const sessions = await time.until(list.toArray({ max: 100 }));
  const own = userId;
  const others = sessions.filter((each) => each.userId !== own).slice(0, 60);
  const outcomes = await time.until(
    Promise.allSettled(others.map(({ sessionId }) => chat.logoutWorkspaceSession(sessionId))),
  );
  const figures = report("Rocket.Chat, 60 logouts", {
    done: outcomes.filter(({ status }) => status === "fulfilled").length,
    "share of 429s": refused() / 60,
    seconds: time.elapsedMs / 1000,
  });
  expect(figures.done).toBe(60);
  expect(figures["share of 429s"]).toBeLessThanOrEqual(0.02);
});

test("Cloudflare, 1,200 calls in 5 minutes: the README's loop over 500 users of 3 sessions", async () => {
  const { time, emulator, fetch, refused } = lateEmulator({
    cloudflareAccess: { rateLimit: true, rows: 500, sessionsPerUser: 3 },
  });
  const { accountId, token } = emulator.credentials.cloudflareAccess;
  const access = createCloudflareAccessClient({
    baseUrl: emulator.baseUrls.cloudflareAccess,
    accountId,
    token,
    clock: time.clock,
    fetch,
  });
  const loop = async () => {
    let seen = 0;
    for await (const user of access.allUsers()) {
      for await (const { session } of activeSessionDetails(access, user.id!)) {
        seen += session ? 1 : 0;
      }
    }
    return seen;
  };
  const figures = report("Cloudflare, 500 users of 3 sessions", {
    seen: await time.until(loop()),
    "429s": refused(),
    seconds: time.elapsedMs / 1000,
  });
  expect(figures.seen).toBe(1500);
  expect(figures["429s"]).toBe(0);
});
