import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { failure } from "../../support/failure.ts";
import { always, recording } from "../../support/recording.ts";
import { shown } from "../../support/shown.ts";
import { client } from "../../support/workspace.ts";

describe("logging the other clients out", () => {
  const { documented } = examples.logoutOwnOtherClients[200];

  test.each(Object.values(examples.logoutOwnOtherClients[200]))("answers %j", async (answer) => {
    const server = always(answer);
    expect(await client(server).logoutOwnOtherClients()).toEqual(answer);
    expect(server.lines).toEqual(["POST /api/v1/users.logoutOtherClients"]);
    expect(await server.requests[0]!.text()).toBe("");
  });

  test.each([
    ["is cut short", JSON.stringify(documented).slice(0, -1)],
    ["lacks the mark of success", JSON.stringify({ ...documented, success: undefined })],
    ["reports a failure", JSON.stringify({ ...documented, success: false })],
  ])("an answer that %s shows no token in the error", async (_, text) => {
    const error = await failure(
      client(recording(() => new Response(text))).logoutOwnOtherClients(),
    );
    expect(error).toMatchObject({ name: "ApiError", status: 200, body: undefined });
    expect(error).toMatchObject({ mayHaveRun: true });
    expect(shown(error)).not.toContain(documented.token);
  });

  test("no hook is told of the token", async () => {
    const seen: unknown[] = [];
    const see = (event: unknown) => void seen.push(event);
    const chat = client({ ...always(documented), log: see, onExchange: see, onRetry: see });
    await chat.logoutOwnOtherClients({ onResponse: see });
    expect(seen.length).toBeGreaterThan(1);
    expect(shown(seen)).not.toContain(documented.token);
  });
});

test("the other tokens are removed without a body", async () => {
  const server = always(examples.removeOwnOtherTokens[200].documented);
  expect(await client(server).removeOwnOtherTokens()).toEqual({ success: true });
  expect(server.lines).toEqual(["POST /api/v1/users.removeOtherTokens"]);
  expect(await server.requests[0]!.text()).toBe("");
});

test.each(Object.values(examples.listOwnPersonalAccessTokens[200]))(
  "the personal access tokens come as they are: %j",
  async (answer) => {
    const server = always(answer);
    expect(await client(server).listOwnPersonalAccessTokens()).toEqual(answer);
    expect(server.lines).toEqual(["GET /api/v1/users.getPersonalAccessTokens"]);
  },
);

describe("removing a personal access token", () => {
  test("answers a challenge with the name again", async () => {
    const server = recording(({ headers }) =>
      headers.has("x-2fa-code")
        ? Response.json({ success: true })
        : Response.json(examples.listWorkspaceSessions[400].totpRequired, { status: 400 }),
    );
    await client({ ...server, twoFactor: () => "123456" }).removeOwnPersonalAccessToken("ci-bot");
    expect(server.lines).toEqual(Array(2).fill("POST /api/v1/users.removePersonalAccessToken"));
    expect(await Promise.all(server.requests.map((request) => request.json()))).toEqual(
      Array(2).fill({ tokenName: "ci-bot" }),
    );
    expect(server.requests[1]!.headers.get("x-2fa-method")).toBe("totp");
  });

  test.each(["", undefined, null, 7, {}, ["a"]])("a name of %j is refused", async (name) => {
    const server = always({ success: true });
    const error = await failure(client(server).removeOwnPersonalAccessToken(name as string));
    expect(error).toMatchObject({ name: "ArgumentError", argument: "tokenName" });
    expect(server.lines).toEqual([]);
  });

  test("of an unknown name is a 400, not a challenge", async () => {
    const body = examples.removeOwnPersonalAccessToken[400].unknownToken;
    const server = always(body, { status: 400 });
    const chat = client({ ...server, twoFactor: () => "123456" });
    const error = await failure(chat.removeOwnPersonalAccessToken("gone"));
    expect(error).toMatchObject({ status: 400, body });
    expect(server.lines).toHaveLength(1);
  });
});
