import { expect, test } from "vitest";
import { examples } from "../../generated/cloudflare-access.examples.ts";
import type { CloudflareAccessOptions } from "../../src/emulator/index.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";

function setUp(cloudflareAccess: CloudflareAccessOptions = {}) {
  const emulator = createCheckedEmulator({ cloudflareAccess });
  const { accountId, zoneId } = emulator.credentials.cloudflareAccess;
  const call = (line: string) => emulator.call("cloudflareAccess", line);
  return {
    ...emulator.ids.cloudflareAccess,
    call,
    account: `/accounts/${accountId}`,
    zone: `/zones/${zoneId}`,
    page: async (query = "") =>
      (await call(`GET /accounts/${accountId}/access/apps?${query}`)).body as Record<string, any>,
  };
}

test("the applications begin with the documented one, and are those of the sessions and the log", async () => {
  const { page, call, account, userId, appId } = setUp();
  const { result } = await page();
  expect(result[0]).toEqual(examples.listApplications[200].composed.result[0]);
  const ids = result.map(({ id }: { id: string }) => id);
  expect(ids[0]).toBe(appId);
  const sessions = await call(`GET ${account}/access/users/${userId}/active_sessions`);
  const apps = Object.values<any>(sessions.body.result[1].metadata.apps);
  expect(apps.map(({ uid }) => uid)).toEqual(ids);
  expect(apps.map(({ hostname }) => hostname)).toEqual(result.map((app: any) => app.domain));
  const requests = await call(`GET ${account}/access/logs/access_requests`);
  expect(new Set(requests.body.result.map((each: any) => each.app_uid))).toEqual(new Set(ids));
});

test("they come page by page, and all at once for a zone", async () => {
  const { page, call, zone } = setUp({ applications: 5 });
  const pages = await Promise.all([1, 2, 3, 4].map((each) => page(`page=${each}&per_page=2`)));
  expect(pages.map(({ result }) => result.length)).toEqual([2, 2, 1, 0]);
  expect(pages[2]!.result_info).toEqual({
    page: 3,
    per_page: 2,
    count: 1,
    total_count: 5,
    total_pages: 3,
  });
  const all = pages.flatMap(({ result }) => result);
  expect(new Set(all.map(({ id }) => id)).size).toBe(5);
  expect((await call(`GET ${zone}/access/apps`)).body.result).toEqual(all);
});

test.each([
  ["name=WIKI", 4],
  ["name=wiki&exact=true", 0],
  ["name=wiki%201&exact=true", 1],
  ["domain=example.com", 5],
  ["aud=39691c14", 1],
  ["search=wiki-2", 1],
  ["target_attributes=username%3Droot", 0],
])("with %s there are %i of them", async (query, count) => {
  const { page } = setUp({ applications: 5 });
  expect((await page(query)).result).toHaveLength(count);
  const counted = setUp({ applications: 5, unfilteredTotal: true });
  expect((await counted.page(query)).result_info.total_count).toBe(5);
});

test("the tokens of each can be revoked, and of no other", async () => {
  const { page, call, account } = setUp({ applications: 4 });
  for (const { id } of (await page()).result) {
    expect((await call(`POST ${account}/access/apps/${id}/revoke_tokens`)).status).toBe(202);
  }
  const none = "00000000-0000-4000-8000-a00000000004";
  expect((await call(`POST ${account}/access/apps/${none}/revoke_tokens`)).status).toBe(404);
});
