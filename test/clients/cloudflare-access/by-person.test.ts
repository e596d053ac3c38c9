import {
  accessRequestsByEmail,
  registrationsOfUser,
  usersByEmail,
} from "@session-clients/cloudflare-access";
import { expect, test } from "vitest";
import { cloudflareAccessClient as client } from "../../support/cloudflare-access.ts";
import { collect } from "../../support/collect.ts";
import { recording } from "../../support/recording.ts";

const ACCOUNT = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353";
const addresses = ["ana@example.com", "juana@example.com", "Ana@Example.com", undefined];

/** A server that ignores every filter, and has all its rows on one page. */
function deaf(rows: object[]) {
  return recording((request, index) => {
    const isFirst = index === 0 || request.url.includes("registrations");
    const result = isFirst ? rows : [];
    const result_info = { per_page: 1000, count: result.length };
    return Response.json({ success: true, errors: [], messages: [], result, result_info });
  });
}

test("usersByEmail keeps those whose address is the whole one", async () => {
  const server = deaf(addresses.map((email, index) => ({ id: `u${index}`, email })));
  const found = await collect(usersByEmail(client({ fetch: server.fetch }), "ana@example.com"));
  expect(found.error).toBeUndefined();
  expect(found.items.map(({ id }) => id)).toEqual(["u0", "u2"]);
  expect(server.lines[0]).toBe(`GET ${ACCOUNT}/access/users?email=ana%40example.com&page=1`);
});

test("accessRequestsByEmail asks for the whole address, and compares it", async () => {
  const server = deaf(addresses.map((user_email, index) => ({ ray_id: `r${index}`, user_email })));
  const access = client({ fetch: server.fetch });
  const query = { until: "2026-10-05T10:00:00Z", per_page: 50 };
  const found = await collect(accessRequestsByEmail(access, "ANA@example.com", query));
  expect(found.error).toBeUndefined();
  expect(found.items.map(({ ray_id }) => ray_id)).toEqual(["r0", "r2"]);
  const { searchParams } = new URL(server.requests[0]!.url);
  expect(Object.fromEntries(searchParams)).toEqual({
    email: "ANA@example.com",
    emailOp: "eq",
    until: "2026-10-05T10:00:00Z",
    per_page: "50",
    page: "1",
  });
});

test("registrationsOfUser asks for revoked ones too, and compares the id", async () => {
  const users = [{ id: "u1" }, { id: "u10" }, {}, undefined];
  const server = deaf(users.map((user, index) => ({ id: `r${index}`, ...(user && { user }) })));
  const access = client({ fetch: server.fetch });
  const found = await collect(registrationsOfUser(access, "u1"));
  expect(found.error).toBeUndefined();
  expect(found.items.map(({ id }) => id)).toEqual(["r0"]);
  await collect(registrationsOfUser(access, "u1", { status: "active", include: "policy" }));
  await collect(registrationsOfUser(access, "u1", { status: undefined as never }));
  expect(server.lines.map((line) => line.split("?")[1])).toEqual([
    "status=all&user.id=u1",
    "status=active&include=policy&user.id=u1",
    "status=all&user.id=u1",
  ]);
});

test.each([
  ["usersByEmail", usersByEmail],
  ["accessRequestsByEmail", accessRequestsByEmail],
  ["registrationsOfUser", registrationsOfUser],
])("%s of nobody is refused before a request", async (_, find) => {
  for (const nobody of ["", undefined, null, 7]) {
    const server = deaf([{ id: "u" }]);
    const { error } = await collect(
      find(client({ fetch: server.fetch }), nobody as string) as AsyncIterable<object>,
    );
    expect(error).toMatchObject({ name: "ArgumentError" });
    expect(server.lines).toEqual([]);
  }
});
