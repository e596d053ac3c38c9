import { describe, expect, test } from "vitest";
import { createCheckedEmulator, type CheckedEmulator } from "../support/checked-emulator.ts";

const ana = encodeURIComponent("auth0|507f1f77bcf86cd799439020");
const get = (emulator: CheckedEmulator, path: string) => emulator.call("auth0", `GET ${path}`);
const idsOf = (events: { log_id: string }[]) => events.map(({ log_id }) => log_id);

describe("events by page number", () => {
  test("are the newest first, of all users in turn, with a total that is the page's", async () => {
    const emulator = createCheckedEmulator({ auth0: { users: 3, logs: 100 } });
    const { body } = await get(emulator, "/logs?include_totals=true&per_page=30&page=3");
    expect(body).toMatchObject({ start: 90, limit: 30, length: 10, total: 10 });
    const all = (await get(emulator, "/logs?per_page=100")).body;
    expect(idsOf(all)).toEqual(idsOf(all).sort().reverse());
    expect(new Set(all.map(({ user_id }: { user_id: string }) => user_id)).size).toBe(3);
    const sorted = (await get(emulator, "/logs?per_page=100&sort=log_id:1")).body;
    expect(sorted).toEqual([...all].reverse());
  });

  test("are a user's own, and an unknown user has none", async () => {
    const emulator = createCheckedEmulator({ auth0: { users: 2, logs: 60 } });
    const { body } = await get(emulator, `/users/${ana}/logs?per_page=100`);
    expect(body.length).toBeGreaterThan(25);
    expect(new Set(body.map(({ user_id }: { user_id: string }) => user_id)).size).toBe(1);
    expect((await get(emulator, "/users/nobody/logs")).body).toEqual([]);
  });

  test("are searched, and an unknown field is named", async () => {
    const emulator = createCheckedEmulator();
    const { body } = await get(emulator, "/logs?q=type:fertft AND user_name:ana@example.com");
    expect(body).toMatchObject([{ type: "fertft", user_name: "ana@example.com" }]);
    expect((await get(emulator, "/logs?q=user_name:ANA@example.com")).body).toEqual([]);
    expect(await get(emulator, "/logs?q=email:ana@example.com")).toMatchObject({
      status: 400,
      body: { message: 'The search query string has an error: unknown field "email"' },
    });
  });

  test("reach the first 1,000", async () => {
    const emulator = createCheckedEmulator({ auth0: { users: 2, logs: 5000 } });
    for (const path of ["/logs", `/users/${ana}/logs`]) {
      expect((await get(emulator, `${path}?per_page=100&page=9`)).body).toHaveLength(100);
      expect((await get(emulator, `${path}?per_page=100&page=10`)).status).toBe(400);
    }
  });
});

describe("events after one", () => {
  test("are an array of the next older first, with a link to those after them", async () => {
    const emulator = createCheckedEmulator({ auth0: { logs: 7 } });
    const all = idsOf((await get(emulator, "/logs?sort=log_id:1")).body);
    let next = `/logs?from=${all[0]}&take=4`;
    const pages: string[][] = [];
    for (let page = 0; page < 3; page += 1) {
      // What else is asked for is ignored.
      const answer = await get(emulator, `${next}&q=type:none&include_totals=true`);
      pages.push(idsOf(answer.body));
      const link = /^<(.*)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1] ?? "";
      expect(link.startsWith(`${emulator.baseUrls.auth0}/logs?from=`)).toBe(true);
      next = link.slice(emulator.baseUrls.auth0.length);
    }
    expect(pages).toEqual([all.slice(1, 5), all.slice(5), []]);
    expect(next).toBe(`/logs?from=${all.at(-1)}&take=4`);
  });

  test.each(["from=nothing", "from=", "take=0", "take=101"])("refuse %s", async (query) => {
    const emulator = createCheckedEmulator();
    const { log_id } = (await get(emulator, "/logs")).body[0];
    const from = query.startsWith("from") ? "" : `from=${log_id}&`;
    expect((await get(emulator, `/logs?${from}${query}`)).status).toBe(400);
  });
});

test("one event is got by its id", async () => {
  const emulator = createCheckedEmulator({ auth0: { logs: 1000 } });
  const [event] = (await get(emulator, "/logs")).body;
  expect((await get(emulator, `/logs/${event.log_id}`)).body).toEqual(event);
  expect(await get(emulator, "/logs/nothing")).toMatchObject({
    status: 404,
    body: { message: "Log not found" },
  });
});
