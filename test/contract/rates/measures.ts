import { createAuth0Client } from "@session-clients/auth0";
import {
  activeSessionDetails,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import { createEmulator, type EmulatorOptions } from "@session-clients/emulator";
import { createRocketChatClient } from "@session-clients/rocketchat";
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
  const figures = (what: string, lost: number): Figures => ({
    what,
    lost,
    requests: emulator.requests.length,
    refused: emulator.requests.filter(({ status }) => status === 429).length,
    seconds: Math.round(time.elapsedMs / 1000),
  });
  return { time, emulator, fetch, figures };
}

/** What came of a job at a vendor's rate limit. */
export interface Figures {
  what: string;
  /** Calls that rejected, or rows that are missing. */
  lost: number;
  requests: number;
  /** How many of the requests were answered with 429. */
  refused: number;
  seconds: number;
  /** The part of the allowed rate that was used, where the job uses it up to the end. */
  share?: number;
}

async function revokeAndRead(): Promise<Figures> {
  const rateLimit = { limit: 50, windowMs: 10_000 };
  const { time, emulator, fetch, figures } = lateEmulator({ auth0: { rateLimit, rows: 800 } });
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
  const allowed = rateLimit.limit + (time.elapsedMs * rateLimit.limit) / rateLimit.windowMs;
  const what = "Auth0, a bucket of 50 in 10 s: 400 GETs and 400 revocations";
  return { ...figures(what, lostOf(outcomes)), share: emulator.requests.length / allowed };
}

async function logoutAtOnce(): Promise<Figures> {
  const { time, emulator, fetch, figures } = lateEmulator({
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
  const others = sessions.filter((each) => each.userId !== userId).slice(0, 60);
  const outcomes = await time.until(
    Promise.allSettled(others.map(({ sessionId }) => chat.logoutWorkspaceSession(sessionId))),
  );
  const lost = 60 - outcomes.length + lostOf(outcomes);
  return figures("Rocket.Chat, 10 calls a minute: 60 logouts at once", lost);
}

async function readEveryone(): Promise<Figures> {
  const { time, emulator, fetch, figures } = lateEmulator({
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
  const lost = 1500 - (await time.until(loop()));
  return figures("Cloudflare, 1,200 calls in 5 minutes: 500 users of 3 sessions", lost);
}

function lostOf(outcomes: PromiseSettledResult<unknown>[]): number {
  return outcomes.filter(({ status }) => status === "rejected").length;
}

/** Each by virtual time, on the emulator with its vendor's own limits. */
export const measures = { revokeAndRead, logoutAtOnce, readEveryone };
