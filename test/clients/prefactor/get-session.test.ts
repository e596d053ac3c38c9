import { ArgumentError, createPrefactorClient } from "@session-clients/prefactor";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/prefactor.examples.ts";
import { failure } from "../../support/failure.ts";
import { always, type Recording } from "../../support/recording.ts";

const { documented, ...others } = examples.getSession[200];
const ID = "013xrzp12g3nqk8nkv4y96wrbzje9dsr";

const client = ({ fetch }: Pick<Recording, "fetch">) =>
  createPrefactorClient({
    baseUrl: "https://prefactor.example",
    token: "fake-token",
    fetch,
    retry: false,
  });

test("the documented session comes back field by field", async () => {
  const server = always(documented);
  const session = await client(server).getSession(ID);
  expect(server.lines).toEqual([`GET /api/v1/session/${ID}`]);
  expect(session).toEqual(documented);
  // The values of the vendor's page; `title` has none there.
  const seen = {
    at: 1234567890,
    remote_ip: "127.0.0.1",
    user_agent:
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/91.0.4472.114 Safari/537.36",
  };
  expect(session).toEqual({
    actions: { revoke: expect.any(Boolean) as boolean },
    summary: {
      account_id: "013xrzp12g3nqk8n6cyr5x0k8yb10h59",
      authenticated_identity_id: "013xrzp12g3nqk8n3f5qv5e2r757shwd",
      device_id: "013xrzp12g3nqk8ncwfp3ra29yjzx1gs",
      domain_id: "013xrzp12g3nqk8n32sd3jyxq5a8ywe2",
      first_seen: seen,
      id: "013xrzp12g3nqk8nkv4y96wrbzje9dsr",
      last_seen: seen,
      pool_id: "013xrzp12g3nqk8ng09nmc8kwqzfafa2",
      session_type: "browser",
      status: "new",
      title: expect.any(String) as string,
      type: "session",
    },
  });
});

test.each(Object.entries(others))("the session %s comes back as it is", async (_, session) => {
  expect(await client(always(session)).getSession(ID)).toEqual(session);
});

test("a status that the vendor adds later passes", async () => {
  const session = { ...documented, summary: { ...documented.summary, status: "suspended" } };
  expect(await client(always(session)).getSession(ID)).toEqual(session);
});

test("the token is the bearer of the request", async () => {
  const server = always(documented);
  await client(server).getSession(ID);
  expect(server.requests[0]!.headers.get("authorization")).toBe("Bearer fake-token");
});

describe("an id that is no PFID is refused before a request", () => {
  test.each([
    ["empty", ""],
    ["a dot segment", ".."],
    ["too short", ID.slice(1)],
    ["too long", `${ID}0`],
    ["upper case", ID.toUpperCase()],
    ["a first character over 7", `8${ID.slice(1)}`],
    ["an i", `${ID.slice(0, -1)}i`],
    ["an l", `${ID.slice(0, -1)}l`],
    ["an o", `${ID.slice(0, -1)}o`],
    ["a u", `${ID.slice(0, -1)}u`],
    ["a hyphen", `${ID.slice(0, -1)}-`],
    ["a line break at the end", `${ID}\n`],
    ["a line break in place of the last", `${ID.slice(0, -1)}\n`],
    ["a space in front", ` ${ID.slice(1)}`],
    ["a path", "../../api/v1/session/0000000000"],
    ["another vendor's id", "auth0|507f1f77bcf86cd799439020"],
    ["digits beyond ASCII", "٠".repeat(32)],
    ["null", null],
    ["a number", 7],
    ["a list", [ID]],
    ["a String object", new String(ID)],
  ])("%s", async (_, id) => {
    const server = always(documented);
    const error = await failure(client(server).getSession(id as string));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ argument: "session_id" });
    expect(error.message).toMatch(/session_id.*PFID/);
    if (typeof id === "string" && id) {
      expect(error.message).not.toContain(id);
    }
    expect(server.lines).toEqual([]);
  });
});

test("every PFID is sent as it is", async () => {
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  const digits = fc.array(fc.constantFrom(...alphabet), { minLength: 31, maxLength: 31 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(..."01234567"), digits, async (first, rest) => {
      const server = always(documented);
      const id = first + rest.join("");
      await client(server).getSession(id);
      expect(server.lines).toEqual([`GET /api/v1/session/${id}`]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["4XX", "documented", 400, "bad_request: Bad request"],
  ["4XX", "badAuthtoken", 401, "bad_authtoken: Token expired"],
  ["4XX", "notFound", 404, "not_found: session not found"],
  ["4XX", "unprocessable", 422, "validation_error: Validation failed"],
  ["5XX", "unexpected", 500, "unexpected: Unexpected error"],
] as const)(
  "the %s example %s is an error with its code and text",
  async (range, name, status, text) => {
    const body = (examples.getSession[range] as Record<string, object>)[name]!;
    const error = await failure(client(always(body, { status })).getSession(ID));
    expect(error).toMatchObject({ name: "ApiError", provider: "prefactor", status, body });
    expect(error.message).toContain(text);
  },
);

test("an error body of another shape is an error, too", async () => {
  const body = examples.getSession["4XX"].onlyError;
  const error = await failure(client(always(body, { status: 401 })).getSession(ID));
  expect(error).toMatchObject({ name: "ApiError", status: 401, body });
});

test.each([
  [{ code: "bad_request", message: { error: "no such thing" } }, "bad_request: no such thing"],
  [{ message: { error: "no such thing" } }, ": no such thing"],
  [{ error: "unauthorized" }, ": unauthorized"],
  [{ code: "unknown", message: { error: 7 } }, ": unknown"],
  [{ code: "unknown", message: null }, ": unknown"],
])("the text of %j reaches the message of the error", async (body, text) => {
  const error = await failure(client(always(body, { status: 400 })).getSession(ID));
  expect(error.message).toBe(
    `getSession: prefactor answered HTTP 400${text.startsWith(":") ? "" : ": "}${text}`,
  );
});

describe("with checkIds: false", () => {
  const unchecked = ({ fetch }: Recording) =>
    createPrefactorClient({
      baseUrl: "https://prefactor.example",
      token: "fake-token",
      fetch,
      checkIds: false,
    });

  test.each(["1", ID.toUpperCase(), "sess|a b"])("the id %s is sent", async (id) => {
    const server = always(documented);
    await unchecked(server).getSession(id);
    expect(server.lines).toEqual([`GET /api/v1/session/${encodeURIComponent(id)}`]);
  });

  test.each(["", "..", null])("what cannot stand in a path is refused still: %j", async (id) => {
    const server = always(documented);
    const error = await failure(unchecked(server).getSession(id as string));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(server.lines).toEqual([]);
  });
});
