import { ArgumentError, createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { cloudflareAccessClient as client } from "../../support/cloudflare-access.ts";
import { failure } from "../../support/failure.ts";
import { operations } from "../../support/operations.ts";
import { always, recording } from "../../support/recording.ts";

const ACCOUNT = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353";
const operation = (name: string) =>
  operations.find((entry) => entry.provider === "cloudflare-access" && entry.operation === name)!;

const { documented: revoked, notRevoked } = examples.revokeUser[200];

test("revokeUser sends the body, and devices in the query where it is put there", async () => {
  const server = always(revoked);
  const access = client({ fetch: server.fetch });
  const body = { email: "test@example.com", devices: true, warp_session_reauth: true };
  expect(await access.revokeUser(body)).toEqual(revoked);
  expect(
    await access.revokeUser({ email: "test@example.com" }, { query: { devices: false } }),
  ).toEqual(revoked);
  expect(server.lines).toEqual([
    `POST ${ACCOUNT}/access/organizations/revoke_user`,
    `POST ${ACCOUNT}/access/organizations/revoke_user?devices=false`,
  ]);
  expect(await server.requests[0]!.json()).toEqual(body);
  expect(await server.requests[1]!.json()).toEqual({ email: "test@example.com" });
});

test.each([
  ["revokeUser", notRevoked],
  ["revokeZoneUser", examples.revokeZoneUser[200].notRevoked],
  ["revokeApplicationTokens", examples.revokeApplicationTokens[202].notRevoked],
  ["revokeZoneApplicationTokens", examples.revokeZoneApplicationTokens[202].notRevoked],
])("%s that says success: false under a 2xx is an error", async (name, body) => {
  const { run, ids } = operation(name);
  const error = await failure(run(ids, { fetch: always(body).fetch }));
  expect(error).toMatchObject({ name: "ApiError", operation: name, status: 200, body });
});

test.each([
  ["deleteUser", examples.deleteUser[202]],
  ["revokeApplicationTokens", { ...examples.revokeApplicationTokens[202], notRevoked: undefined }],
] as const)(
  "the accepted answers of %s come back as they are, an empty one as undefined",
  async (name, answers) => {
    const { run, ids } = operation(name);
    for (const body of Object.values(answers)) {
      if (body) {
        expect(await run(ids, { fetch: always(body, { status: 202 }).fetch })).toEqual(body);
      }
    }
    expect(
      await run(ids, { fetch: async () => new Response(null, { status: 202 }) }),
    ).toBeUndefined();
  },
);

test("a property that is undefined is refused", async () => {
  const server = always(revoked);
  const access = client({ fetch: server.fetch });
  const body = { email: "test@example.com", devices: undefined };
  const error = await failure(access.revokeUser(body));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ argument: "devices" });
  expect(server.lines).toEqual([]);
});

describe("a client of a zone", () => {
  test("has the functions that a zone has", () => {
    const zone = createCloudflareAccessClient({ zoneId: "z", token: "fake" });
    expect(Object.keys(zone).sort()).toEqual([
      "listApplications",
      "revokeApplicationTokens",
      "revokeUser",
    ]);
  });

  test("calls the zone", async () => {
    const server = recording(() => Response.json(revoked));
    const zone = createCloudflareAccessClient({ zoneId: "z1", token: "fake", fetch: server.fetch });
    await zone.revokeUser({ email: "test@example.com" });
    await zone.revokeApplicationTokens("app1");
    await failure(zone.listApplications());
    expect(server.lines).toEqual([
      "POST /client/v4/zones/z1/access/organizations/revoke_user",
      "POST /client/v4/zones/z1/access/apps/app1/revoke_tokens",
      "GET /client/v4/zones/z1/access/apps",
    ]);
  });

  test.each([
    [{ token: "fake" }, "accountId is missing"],
    [{ zoneId: "", token: "fake" }, "zoneId is missing"],
    [{ zoneId: "z", accountId: "a", token: "fake" }, "zoneId excludes accountId"],
  ])("or of an account: %j is refused", (options, message) => {
    expect(() => createCloudflareAccessClient(options as never)).toThrow(ArgumentError);
    expect(() => createCloudflareAccessClient(options as never)).toThrow(message);
  });
});

test.each(["listActiveSessions", "listFailedLogins", "getUser", "getLastSeenIdentity"] as const)(
  "the examples of %s come back as they are",
  async (name) => {
    const { run, ids } = operation(name);
    for (const body of Object.values(examples[name][200])) {
      expect(await run(ids, { fetch: always(body).fetch })).toEqual(body);
    }
  },
);
