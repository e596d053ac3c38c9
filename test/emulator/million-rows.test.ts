import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/index.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const rows = 1_000_000;

function memory(): number {
  collectGarbage();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

// Seconds of work on a busy machine; the bound only ends a test that hangs.
describe("a million rows for each provider", { timeout: 60_000 }, () => {
  test("cost a few megabytes, and the last of them can be read", async () => {
    const before = memory();
    const emulator = createEmulator({
      auth0: { rows },
      cloudflareAccess: { rows },
      prefactor: { rows },
      rocketchat: { rows },
    });
    const { auth0, cloudflareAccess, prefactor, rocketchat } = emulator.credentials;
    const get = async (url: string, headers: Record<string, string>): Promise<any> =>
      (await emulator.fetch(url, { headers })).json();
    const { baseUrls, ids } = emulator;

    const session = await get(`${baseUrls.auth0}/sessions/session-0999999`, {
      authorization: `Bearer ${auth0.token}`,
    });
    expect(session.id).toBe("session-0999999");

    const chat = { "x-user-id": rocketchat.userId, "x-auth-token": rocketchat.authToken };
    const list = `${baseUrls.rocketchat}/api/v1/sessions/list.all`;
    const page = await get(`${list}?count=100&offset=999950`, chat);
    expect(page.sessions).toHaveLength(50);
    expect(page.total).toBe(rows);
    const last = page.sessions[49].sessionId;
    const found = await get(`${list}?filter=${last}`, chat);
    expect(found).toMatchObject({ total: 1, sessions: [{ sessionId: last }] });

    const users = await get(
      `${baseUrls.cloudflareAccess}/accounts/${cloudflareAccess.accountId}/access/users` +
        "?page=10000&per_page=100",
      { authorization: `Bearer ${cloudflareAccess.token}` },
    );
    expect(users.result).toHaveLength(100);
    expect(users.result_info.total_count).toBe(rows);

    const id = ids.prefactor.sessionIdOfRow(rows - 1);
    const one = await get(`${baseUrls.prefactor}/api/v1/session/${id}`, {
      authorization: `Bearer ${prefactor.token}`,
    });
    expect(one.summary.id).toBe(id);

    expect(memory() - before).toBeLessThan(16 * 1024 * 1024);
  });

  test("a hundred thousand people cost as little, and the last of them is found everywhere", async () => {
    const before = memory();
    const emulator = createEmulator({ people: 100_000 });
    const { auth0, cloudflareAccess, rocketchat } = emulator.credentials;
    const { baseUrls } = emulator;
    const get = async (url: string, headers: Record<string, string>): Promise<any> =>
      (await emulator.fetch(url, { headers })).json();
    const email = "person-0099999@example.com";
    const [user] = await get(`${baseUrls.auth0}/users-by-email?email=${email}`, {
      authorization: `Bearer ${auth0.token}`,
    });
    expect(user.email).toBe(email);
    const { result } = await get(
      `${baseUrls.cloudflareAccess}/accounts/${cloudflareAccess.accountId}/access/users?email=${email}`,
      { authorization: `Bearer ${cloudflareAccess.token}` },
    );
    expect(result).toMatchObject([{ email }]);
    const chat = { "x-user-id": rocketchat.userId, "x-auth-token": rocketchat.authToken };
    const info = await get(`${baseUrls.rocketchat}/api/v1/users.info?email=${email}`, chat);
    expect(info.user.emails).toMatchObject([{ address: email }]);
    const list = `${baseUrls.rocketchat}/api/v1/sessions/list.all?count=1&offset=99999`;
    const { sessions } = await get(list, chat);
    expect(sessions).toMatchObject([{ userId: info.user._id }]);

    expect(memory() - before).toBeLessThan(16 * 1024 * 1024);
  });

  test("can all be walked by cursor, each once, while one in ten ends on the way", async () => {
    const emulator = createEmulator({ auth0: { rows: 20_000 } });
    const headers = { authorization: `Bearer ${emulator.credentials.auth0.token}` };
    const { baseUrls, ids } = emulator;
    const list = `${baseUrls.auth0}/users/${encodeURIComponent(ids.auth0.userId)}/sessions`;
    const seen = new Set<string>();
    let count = 0;
    let next: string | undefined = "";
    while (next !== undefined) {
      const response: Response = await emulator.fetch(
        `${list}?take=100${next && `&from=${next}`}`,
        { headers },
      );
      const page = (await response.json()) as { sessions: { id: string }[]; next?: string };
      for (const [index, { id }] of page.sessions.entries()) {
        seen.add(id);
        count += 1;
        if (index % 10 > 0) {
          continue;
        }
        await emulator.fetch(`${baseUrls.auth0}/sessions/${id}`, { method: "DELETE", headers });
      }
      next = page.next;
    }
    expect(count).toBe(20_000);
    expect(seen.size).toBe(20_000);
    const rest = await emulator.fetch(`${list}?take=100`, { headers });
    const { sessions } = (await rest.json()) as { sessions: { id: string }[] };
    expect(sessions).toHaveLength(100);
    expect(sessions[0]!.id).toBe("sess_0a1b");
  });
});
