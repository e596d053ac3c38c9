import { describe, expect, test } from "vitest";
import { examples } from "../../generated/cloudflare-access.examples.ts";
import type { CloudflareAccessOptions } from "../../src/emulator/index.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";
import { createClock } from "../support/emulator-clock.ts";

function setUp(cloudflareAccess: CloudflareAccessOptions = {}, now?: () => number) {
  const emulator = createCheckedEmulator({ cloudflareAccess, ...(now && { now }) });
  const { accountId, email, key } = emulator.credentials.cloudflareAccess;
  const account = `/accounts/${accountId}`;
  const registrations = `${account}/devices/registrations`;
  const call = (line: string, more?: { body?: unknown; headers?: Record<string, string> }) =>
    emulator.call("cloudflareAccess", line, more);
  const rows = async (path: string, query = ""): Promise<any[]> =>
    (await call(`GET ${path}?${query}`)).body.result;
  return {
    ...emulator.ids.cloudflareAccess,
    ...{ call, account, registrations },
    byKey: { "x-auth-email": email, "x-auth-key": key },
    users: `${account}/access/users`,
    listed: (query?: string) => rows(registrations, query),
    devices: (query?: string) => rows(`${account}/devices/physical-devices`, query),
    /** The ids of a list, page by page. */
    async walk(query: string, between?: (page: any[]) => Promise<unknown>) {
      const ids: string[] = [];
      let cursor = "";
      do {
        const { body } = await call(`GET ${registrations}?${query}&cursor=${cursor}`);
        ids.push(...body.result.map(({ id }: { id: string }) => id));
        await between?.(body.result);
        cursor = encodeURIComponent(body.result_info.cursor);
      } while (cursor !== "");
      return ids;
    },
  };
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe("registrations", () => {
  test("begin with the example, and belong to users of the list, each to a device", async () => {
    const { listed, devices, call, users, registrations, registrationId } = setUp({ rows: 5 });
    const all = await listed();
    expect(all).toHaveLength(10);
    expect(all[0]).toEqual(examples.listRegistrations[200].composed.result[0]);
    expect((await call(`GET ${registrations}/${registrationId}`)).body.result).toEqual(all[0]);
    const people = (await call(`GET ${users}`)).body.result;
    for (const { user } of all) {
      const { id, email, name } = people.find((each: { id: string }) => each.id === user.id);
      expect(user).toEqual({ id, name, ...(email && { email }) });
    }
    const found = await devices();
    expect(found[0]).toEqual(examples.listDevices[200].composed.result[0]);
    expect(idsOf(found)).toEqual(all.map(({ device }) => device.id));
    expect(found.map((each) => each.last_seen_user)).toEqual(all.map(({ user }) => user));
    const counts = people.map((each: { active_device_count?: number }) => each.active_device_count);
    expect(counts).toEqual([2, undefined, 2, 2, 2]);
  });

  test("come once each by cursor, while some end on the way", async () => {
    const { walk, call, registrations } = setUp({ rows: 20 });
    const ended: string[] = [];
    const ids = await walk("per_page=7", async ([first, second]) => {
      ended.push(first.id, second.id);
      await call(`DELETE ${registrations}?id=${first.id}&id=${second.id}`);
    });
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
    expect(await walk("per_page=100")).toEqual(ids.filter((id) => !ended.includes(id)));
  });

  test.each(["id", "user.name", "user.email", "last_seen_at", "created_at"])(
    "come in the order of %s, up and down",
    async (key) => {
      const { walk, listed } = setUp({ rows: 9 });
      const up = await walk(`per_page=4&sort_by=${key}`);
      expect(await walk(`per_page=4&sort_by=${key}&sort_order=desc`)).toEqual(up.toReversed());
      const rows = await listed();
      const values = up.map((id) =>
        String(
          key.split(".").reduce(
            (value, name) => value?.[name],
            rows.find((row) => row.id === id),
          ) ?? "",
        ),
      );
      expect(values).toEqual([...values].sort());
    },
  );

  test.each([
    ["user.id={user}", 2],
    ["user.id={user}&user.id=00000000-0000-4000-8000-000000000004", 4],
    ["id={id}&id=none", 1],
    ["device.id=7d1b4a52-8c0e-4f9e-a0b2-5f0f6f1f9d11", 1],
    ["policy.id=1f0c5a3e-0d7a-4a51-8d7b-0a6f3f6f2c11", 10],
    ["policy.id=none", 0],
    ["search=JDOE@example.com", 2],
    ["search=device%207", 1],
    ["registration_type=browser_extension", 3],
    ["seen_after=2026-08-01T07:57:00Z", 6],
    ["seen_after=2026-08-01T07:57:00Z&seen_before=2026-08-01T07:58:30.000Z", 2],
  ])("are found by %s: %i", async (query, count) => {
    const { listed, userId, registrationId } = setUp({ rows: 5 });
    const filled = query.replace("{user}", userId).replace("{id}", registrationId);
    expect(await listed(filled)).toHaveLength(count);
  });

  test("show their policy where it is asked for", async () => {
    const { listed, devices, call, registrations, registrationId } = setUp();
    const { policy } = examples.getRegistration[200].composed.result;
    expect((await listed("include=policy"))[1]).toMatchObject({ policy });
    expect((await listed())[1]).not.toHaveProperty("policy");
    const one = await call(`GET ${registrations}/${registrationId}?include=policy`);
    expect(one.body).toEqual(examples.getRegistration[200].composed);
    const [device] = await devices("include=last_seen_registration.policy");
    expect(device.last_seen_registration).toEqual({ policy });
  });

  test("end one by one or several at a time, after the delay, and not without an id", async () => {
    const clock = createClock();
    const { call, listed, devices, registrations, registrationId, users, userId } = setUp(
      { revocationDelayMs: 1000 },
      clock.now,
    );
    const [first, second, third, ...rest] = idsOf(await listed());
    expect(first).toBe(registrationId);
    const done = { status: 200, body: { success: true, result: {} } };
    expect(await call(`DELETE ${registrations}/${first}`)).toMatchObject(done);
    expect(await call(`DELETE ${registrations}?id=${second}&id=${third}&id=none`)).toMatchObject(
      done,
    );
    expect(await call(`DELETE ${registrations}`)).toMatchObject({ status: 400 });
    expect(await listed()).toHaveLength(6);
    clock.advance(1000);
    expect(idsOf(await listed("status=all"))).toEqual(rest);
    for (const verb of ["GET", "DELETE"]) {
      expect(await call(`${verb} ${registrations}/${first}`)).toMatchObject({ status: 404 });
    }
    expect((await call(`GET ${users}/${userId}`)).body.result.active_device_count).toBe(0);
    const shown = await Promise.all(
      ["only", "include", "exclude"].map((which) => devices(`active_registrations=${which}`)),
    );
    expect(shown.map((each) => each.length)).toEqual([3, 6, 3]);
    expect(await devices()).toEqual(shown[0]);
    expect(shown[2]!.every((device) => device.active_registrations === 0)).toBe(true);
  });

  test("are revoked with their user where devices are asked for, in the body or the query", async () => {
    for (const [query, devices] of [
      ["", true],
      ["?devices=true", undefined],
      ["", undefined],
    ] as const) {
      const { call, account, email, userId, listed, registrations, registrationId } = setUp();
      const body = { email, ...(devices && { devices }) };
      await call(`POST ${account}/access/organizations/revoke_user${query}`, { body });
      const isRevoked = query !== "" || devices === true;
      const theirs = `user.id=${userId}`;
      expect(await listed(theirs)).toHaveLength(isRevoked ? 0 : 2);
      expect(await listed(`${theirs}&status=revoked`)).toHaveLength(isRevoked ? 2 : 0);
      expect(await listed(`${theirs}&status=all`)).toHaveLength(2);
      const one = (await call(`GET ${registrations}/${registrationId}`)).body.result;
      expect(typeof one.revoked_at).toBe(isRevoked ? "string" : "object");
    }
  });
});

test.each([
  ["id=7d1b4a52-8c0e-4f9e-a0b2-5f0f6f1f9d11", 1],
  ["last_seen_user.email=jdoe@example.com", 2],
  ["last_seen_user.email=jdoe", 0],
  ["last_seen_registration.policy.id=none", 0],
  ["has_registration_type=browser_extension", 3],
  ["search=jane", 2],
  ["tag=team:support", 0],
  ["seen_before=2026-08-01T07:58:30.000Z", 6],
])("devices are found by %s: %i", async (query, count) => {
  expect(await setUp({ rows: 5 }).devices(query)).toHaveLength(count);
});

test.each([
  "name",
  "id",
  "client_version",
  "last_seen_user.email",
  "last_seen_at",
  "active_registrations",
  "created_at",
])("devices come in the order of %s, up and down", async (key) => {
  const { devices } = setUp({ rows: 5 });
  const up = idsOf(await devices(`sort_by=${key}&sort_order=asc`));
  expect(idsOf(await devices(`sort_by=${key}&sort_order=desc`))).toEqual(up.toReversed());
  expect(new Set(up).size).toBe(10);
});

test("the calls on devices take a token only, and a permission to delete", async () => {
  const { call, registrations, account, byKey } = setUp();
  const lines = [
    `GET ${registrations}`,
    `GET ${account}/devices/physical-devices`,
    `DELETE ${registrations}?id=a`,
  ];
  for (const line of lines) {
    expect(await call(line, { headers: byKey })).toMatchObject({ status: 401 });
  }
  const none = setUp({ credentials: [{ permissions: [] }] });
  const statuses = await Promise.all(lines.map(async (line) => (await none.call(line)).status));
  expect(statuses).toEqual([200, 200, 403]);
});

test("a cursor that is none of the list is refused", async () => {
  const { call, registrations } = setUp();
  expect(await call(`GET ${registrations}?cursor=x`)).toMatchObject({ status: 400 });
});

describe("a seat", () => {
  const off = { access_seat: false, gateway_seat: false };

  test("that is taken away ends the user's registrations, and neither sessions nor the user", async () => {
    const { call, account, users, userId, listed } = setUp({ rows: 5 });
    const path = `${users}/${userId}`;
    const { seat_uid } = (await call(`GET ${path}`)).body.result;
    const { status, body } = await call(`PATCH ${account}/access/seats`, {
      body: [{ seat_uid, ...off }],
    });
    expect(status).toBe(200);
    expect(body.result).toMatchObject([{ seat_uid, ...off }]);
    const user = (await call(`GET ${path}`)).body.result;
    expect(user).toMatchObject({ seat_uid, ...off, active_device_count: 0 });
    expect((await listed()).every((row) => row.user.id !== userId)).toBe(true);
    expect(await listed()).toHaveLength(8);
    expect((await call(`GET ${path}/active_sessions`)).body.result).toHaveLength(2);
  });

  test("of which one part stays leaves the registrations", async () => {
    const { call, account, users, listed } = setUp({ rows: 5 });
    const [, , , user] = (await call(`GET ${users}`)).body.result;
    const seat = { seat_uid: user.seat_uid, access_seat: false, gateway_seat: true };
    await call(`PATCH ${account}/access/seats`, { body: [seat] });
    expect(await listed()).toHaveLength(10);
    expect((await call(`GET ${users}/${user.id}`)).body.result).toMatchObject(seat);
  });

  test("that nobody has changes nothing, nor does a body that is no list of seats", async () => {
    const { call, account, users } = setUp({ rows: 5 });
    const before = (await call(`GET ${users}`)).body;
    const good = { seat_uid: before.result[0].seat_uid, ...off };
    const unknown = await call(`PATCH ${account}/access/seats`, {
      body: [good, { seat_uid: "none", ...off }],
    });
    expect(unknown.status).toBe(404);
    for (const body of [
      "",
      "x",
      "[]",
      "{}",
      JSON.stringify(good),
      '[{"seat_uid":"seat_uid"}]',
      "[null]",
    ]) {
      const refused = await call(`PATCH ${account}/access/seats`, { body });
      expect(refused).toMatchObject({ status: 400, body: { success: false } });
    }
    expect((await call(`GET ${users}`)).body).toEqual(before);
  });
});
