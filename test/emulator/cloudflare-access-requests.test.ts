import { expect, test } from "vitest";
import type { CloudflareAccessOptions } from "../../src/emulator/index.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";

function setUp(cloudflareAccess: CloudflareAccessOptions = {}) {
  const emulator = createCheckedEmulator({ cloudflareAccess });
  const account = `/accounts/${emulator.credentials.cloudflareAccess.accountId}`;
  const call = (line: string) => emulator.call("cloudflareAccess", line);
  const requests = async (query = ""): Promise<any[]> =>
    (await call(`GET ${account}/access/logs/access_requests?${query}`)).body.result;
  return { ...emulator.ids.cloudflareAccess, call, account, requests };
}

const times = (events: any[]) => events.map(({ created_at }) => Date.parse(created_at));

test("the log has the logins of the users, newest first, and no total", async () => {
  const { call, account, requests, email } = setUp({ rows: 7, accessRequestsPerUser: 3 });
  const { body } = await call(`GET ${account}/access/logs/access_requests`);
  expect(Object.keys(body)).not.toContain("result_info");
  const events = await requests();
  expect(events).toHaveLength(21);
  expect(times(events)).toEqual(times(events).sort((a, b) => b - a));
  expect(await requests("direction=asc")).toEqual(events.toReversed());
  const users = (await call(`GET ${account}/access/users`)).body.result;
  const addresses = new Set(users.map((user: { email?: string }) => user.email));
  expect(new Set(events.map((event) => event.user_email))).toEqual(addresses);
  expect(events[0]).toMatchObject({ action: "login", allowed: true, user_email: email });
  expect(events.some(({ allowed }) => !allowed)).toBe(true);
});

test("its pages are 25 long where nothing else is asked for, and end with an empty one", async () => {
  const { requests } = setUp({ rows: 15, accessRequestsPerUser: 4 });
  const pages = await Promise.all([1, 2, 3, 4].map((page) => requests(`page=${page}`)));
  expect(pages.map((page) => page.length)).toEqual([25, 25, 10, 0]);
  expect(pages.flat()).toEqual(await requests("per_page=1000"));
  expect(await requests("limit=7")).toEqual(pages.flat().slice(0, 7));
});

test.each([
  ["email=user-0000002@example.com&emailOp=eq", 2],
  ["email=user-000000&emailOp=eq", 0],
  ["email=user-000000&emailOp=contains", 16],
  ["email=user-000000", 16],
  ["email=USER-000000&emailOp=contains", 0],
  ["email=user-000000&emailOp=contains&email_exact=true", 0],
  ["email=user-000000&emailOp=neq", 4],
  ["email=user-000000&emailOp=neq&email_exact=true", 20],
  ["user_id=f174e90a-fafe-4643-bbbc-4a0ed4fc8415", 20],
])("with %s it has %i events", async (query, length) => {
  const { requests } = setUp({ rows: 10 });
  expect(await requests(query)).toHaveLength(length);
});

test("since and until hold both ends, and must be times", async () => {
  const { requests, call, account } = setUp({ rows: 10 });
  const all = await requests();
  const [from, to] = [all[14].created_at, all[3].created_at];
  expect(await requests(`since=${from}&until=${to}`)).toEqual(all.slice(3, 15));
  const wrong = await call(`GET ${account}/access/logs/access_requests?until=yesterday`);
  expect(wrong).toMatchObject({ status: 400, body: { success: false } });
});

test("it stays when a user is deleted", async () => {
  const { requests, call, account, userId } = setUp();
  const before = await requests();
  await call(`DELETE ${account}/access/users/${userId}`);
  expect(await requests()).toEqual(before);
});
