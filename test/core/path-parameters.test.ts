import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { operations } from "../support/operations.ts";
import { always } from "../support/recording.ts";

const REFUSED: [shown: string, value: unknown][] = [
  ["nothing", ""],
  [".", "."],
  ["..", ".."],
  ["%2e", "%2e"],
  ["%2E", "%2E"],
  ["%2E%2e", "%2E%2e"],
  [".%2e", ".%2e"],
  ["%2e.", "%2e."],
  ["%252e", "%252e"],
  ["%252e%252E", "%252e%252E"],
  ["%25252e.", "%25252e."],
  ["null", null],
  ["undefined", undefined],
  ["a number", 7],
  ["true", true],
  ["an object", { toString: () => "id" }],
  ["a list", ["id"]],
  ["a String object", new String("id")],
  ["a lone surrogate", "a\ud800b"],
];

const ENCODED: [value: string, segment: string][] = [
  ["auth0|5f", "auth0%7C5f"],
  ["a.b", "a.b"],
  ["..a", "..a"],
  ["a..b", "a..b"],
  ["...", "..."],
  ["%2e%2e%2e", "%252e%252e%252e"],
  ["%2e%2e/users", "%252e%252e%2Fusers"],
  ["x%y", "x%25y"],
  ["a b", "a%20b"],
  ["a+b", "a%2Bb"],
  ["a:b@c", "a%3Ab%40c"],
  ["日本", "%E6%97%A5%E6%9C%AC"],
  ["a/b", "a%2Fb"],
  ["../b", "..%2Fb"],
  ["..\\users", "..%5Cusers"],
  ["a?take=1", "a%3Ftake%3D1"],
  ["a#b", "a%23b"],
  ["a;b=c", "a%3Bb%3Dc"],
  ["a\r\nb", "a%0D%0Ab"],
  ["\t.", "%09."],
  ["😀", "%F0%9F%98%80"],
];

const parameters = operations.flatMap((entry) =>
  Object.keys(entry.ids).map((name) => [`${name} of ${entry.operation}`, entry, name] as const),
);

describe.each(parameters)("%s", (_, { run, ids, success }, name) => {
  test.each(REFUSED)("refuses %s before any request", async (_, value) => {
    const server = always(success);
    const given = { ...ids, [name]: value as string };
    const error = await failure(run(given, { fetch: server.fetch }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(name === "account_id" ? /account_?id/i : name);
    expect(server.lines).toEqual([]);
  });
});

// Prefactor takes its own ids only, and the account id stands in the options: both have tests below.
describe.each(parameters.filter(([, , name]) => !/^(session|account)_id$/.test(name)))(
  "%s",
  (_, { run, ids, line, success }, name) => {
    test.each(ENCODED)("sends %j as the one segment %s", async (value, segment) => {
      const server = always(success);
      await run({ ...ids, [name]: value }, { fetch: server.fetch });
      expect(server.lines).toHaveLength(1);
      const path = server.lines[0]!.split(" ")[1]!.split("?")[0]!;
      const at = line.split(" ")[1]!.split("/").indexOf(`{${name}}`);
      const template = line.split(" ")[1]!;
      const base = path.split("/").length - template.split("/").length;
      expect(path.split("/")[base + at]).toBe(segment);
      expect(decodeURIComponent(segment)).toBe(value);
      expect(path.split("/")).toHaveLength(base + template.split("/").length);
    });
  },
);

test.each(ENCODED.filter(([value]) => /^[\x21-\x7e]+$/.test(value)))(
  "an account id %j is sent as the one segment %s",
  async (value, segment) => {
    const { run, ids, success } = operations.find(
      ({ operation }) => operation === "getActiveSession",
    )!;
    const server = always(success);
    await run({ ...ids, account_id: value }, { fetch: server.fetch });
    expect(server.lines).toEqual([
      `GET /client/v4/accounts/${segment}/access/users/${ids["user_id"]}/active_sessions/${ids["nonce"]}`,
    ]);
  },
);
