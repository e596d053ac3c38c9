import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type { Host } from "../../src/emulator/host.ts";
import { Mailbox } from "../../src/emulator/mailbox.ts";
import { createProviderApi } from "../../src/emulator/provider-api.ts";

const provider = {
  id: "acme",
  basePath: "",
  operations: {
    "GET /users/{user_id}/sessions": { operationId: "listSessions" },
    "POST /sessions/{id}/revoke": { operationId: "revokeSession" },
  },
  ids: {},
  failureAnswer: (status: number) => new Response(null, { status }),
};

/** The API whose routes are those of these operations. */
function apiOf(operationIds: readonly string[]) {
  const begun: string[] = [];
  const createApi = (host: Host) => {
    const api = new Hono();
    for (const operationId of operationIds) {
      host.route(api, operationId, (c) => Response.json(c.req.param()));
    }
    return api;
  };
  const api = createProviderApi(
    provider,
    { credentials: {}, createApi },
    {
      now: () => 0,
      mailbox: new Mailbox(),
      begin: (_request, operationId) => void begun.push(operationId),
    },
  );
  return { api, begun };
}

describe("the API of a provider", () => {
  test("has the methods and paths of the spec", async () => {
    const { api, begun } = apiOf(["listSessions", "revokeSession"]);
    const listed = await api.request("/users/a%7Cb/sessions");
    expect(await listed.json()).toEqual({ user_id: "a|b" });
    const revoked = await api.request("/sessions/1/revoke", { method: "POST" });
    expect(await revoked.json()).toEqual({ id: "1" });
    expect((await api.request("/sessions/1/revoke")).status).toBe(404);
    expect(begun).toEqual(["listSessions", "revokeSession"]);
  });

  test.each([
    [
      ["listSessions"],
      "No route for revokeSession: write host.route(...) in src/emulator/acme/, in api.ts",
    ],
    [
      ["listSessions", "listSessions"],
      "listSessions has two routes: leave one in src/emulator/acme/",
    ],
    [
      ["listUsers"],
      "listUsers is not in generated/acme.operations.ts: npm run generate, or mend its name in src/emulator/acme/",
    ],
  ])("refuses the routes %j and names the file to mend", (operationIds, message) => {
    expect(() => apiOf(operationIds)).toThrow(message);
  });
});
