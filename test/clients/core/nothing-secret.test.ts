import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import { createRocketChatClient } from "@session-clients/rocketchat";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { describe, expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { httpServer, refusingOrigin } from "../../support/http-server.ts";
import { CREDENTIAL } from "../../support/operation-under-test.ts";
import {
  clients,
  everyOperation,
  isTold,
  operations,
  sentTo,
  underTest,
} from "../../support/operations.ts";
import { inTurn, recording } from "../../support/recording.ts";
import { shown } from "../../support/shown.ts";

test.each(Object.entries(clients))("the client of %s shows no credential", (provider, create) => {
  const option = underTest[provider]!.tokenOption ?? "token";
  expect(shown(create())).not.toContain(CREDENTIAL);
  expect(shown(create({ [option]: () => CREDENTIAL }))).not.toContain(CREDENTIAL);
});

/** A server that echoes the request headers, as debugging proxies do. */
const echo = (status: number, form: "json" | "text" | "headers") =>
  recording((request) => {
    const sent = Object.fromEntries(request.headers);
    if (form === "json") {
      return Response.json(
        { sent, [CREDENTIAL]: [Object.values(sent)], message: `${CREDENTIAL} and ${CREDENTIAL}` },
        { status },
      );
    }
    if (form === "text") {
      return new Response(`<pre>${JSON.stringify([sent, sent])}</pre>`, { status });
    }
    return Response.json(
      {},
      {
        status,
        headers: {
          "x-request-id": CREDENTIAL,
          "cf-ray": CREDENTIAL,
          "x-echo": CREDENTIAL,
          link: `<https://h/?t=${CREDENTIAL}>`,
        },
      },
    );
  });

describe.each(everyOperation)("%s", (_, entry) => {
  const { run, ids, row } = entry;

  test.each([
    [400, "json"],
    [401, "json"],
    [500, "json"],
    [200, "json"],
    [401, "text"],
    [502, "text"],
    [200, "text"],
    [401, "headers"],
    [302, "headers"],
  ] as const)(
    "an error after %i with the request echoed as %s shows no credential",
    async (status, form) => {
      // Where a body need not hold anything, an echo cannot be told from a success.
      if (status === 200 && form === "json" && !isTold(row)) {
        return;
      }
      const server = echo(status, form);
      const error = await failure(run(ids, { fetch: server.fetch, retry: false }));
      expect(error["status"]).toBe(status);
      expect(shown(error)).not.toContain(CREDENTIAL);
      for (const value of (error["headers"] as Headers).values()) {
        expect(value).not.toContain(CREDENTIAL);
      }
    },
  );

  test("a broken connection shows no credential", async () => {
    const server = await httpServer((request) => request.socket.destroy());
    const error = await failure(run(ids, { ...sentTo(entry, server.origin), retry: false }));
    expect(error).toMatchObject({ name: "NetworkError" });
    expect(shown(error)).not.toContain(CREDENTIAL);
  });

  test("a refused connection shows no credential", async () => {
    const error = await failure(
      run(ids, { ...sentTo(entry, await refusingOrigin()), retry: false }),
    );
    expect(error).toMatchObject({ name: "NetworkError" });
    expect(shown(error)).not.toContain(CREDENTIAL);
  });
});

test("a credential with characters that JSON escapes is taken out, too", async () => {
  const token = 'fake"quoted\\token';
  for (const { provider, run, ids } of operations) {
    const options = { [underTest[provider]!.tokenOption ?? "token"]: token };
    const fetch = async (_: string, { headers }: RequestInit) =>
      Response.json({ sent: headers }, { status: 400 });
    const error = await failure(run(ids, { ...options, fetch }));
    expect(error).toMatchObject({ name: "ApiError", status: 400 });
    expect(JSON.stringify(error["body"])).not.toContain("quoted");
  }
});

test("a credential that JSON could hold as a number or a word leaves an ApiError", async () => {
  for (const token of ["123456", "true", "status", "{", '"']) {
    for (const { provider, run, ids } of operations) {
      const options = { [underTest[provider]!.tokenOption ?? "token"]: token };
      const body = { status: "error", id: 123456, retry: true, message: "no" };
      const fetch = async () => Response.json(body, { status: 400 });
      const error = await failure(run(ids, { ...options, fetch }));
      expect(error, token).toMatchObject({ name: "ApiError", status: 400 });
    }
  }
});

test("the older pair of Cloudflare and a code of Rocket.Chat are credentials, too", async () => {
  const cloudflare = createCloudflareAccessClient({
    accountId: "a",
    email: "user@example.com",
    key: CREDENTIAL,
    fetch: echo(400, "json").fetch,
  });
  expect(shown(cloudflare)).not.toContain(CREDENTIAL);
  expect(shown(await failure(cloudflare.getActiveSession("u", "n")))).not.toContain(CREDENTIAL);

  const code = "fake-2fa-code";
  const server = inTurn(
    Response.json(examples.listWorkspaceSessions[400].totpRequired, { status: 400 }),
    Response.json({ success: false, error: `no ${code}`, sent: { code } }, { status: 403 }),
  );
  const rocketchat = createRocketChatClient({
    baseUrl: "https://r.example",
    userId: "u",
    authToken: "fake",
    twoFactor: () => code,
    fetch: server.fetch,
  });
  const error = await failure(rocketchat.listWorkspaceSessions());
  expect(error["status"]).toBe(403);
  expect(shown(error)).not.toContain(code);
  expect(shown(rocketchat)).not.toContain(code);
});
