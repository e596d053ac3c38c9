import { createAuth0Client } from "@session-clients/auth0";
import { expect, test } from "vitest";

test("x", async () => {
  const seen: string[] = [];
  const auth0 = createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake", fetch: async (request) => {
    seen.push(`${request.method} ${request.url}`);
    return Response.json({ sessions: [{ id: "s1" }] });
  }});
  expect(await auth0.listUserSessions("auth0|u", { take: 1, from: "c 1" })).toEqual({ sessions: [{ id: "s1" }] });
  expect(seen).toEqual(["GET https://acme.eu.auth0.com/api/v2/users/auth0%7Cu/sessions?take=1&from=c%201"]);
});
