import { ArgumentError } from "@session-clients/core";
import { expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { basePaths, operations, underTest } from "../../support/operations.ts";
import { recording } from "../../support/recording.ts";
import { supported } from "../../support/supported.ts";

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
  ["%2e%2e/users", "%2e%2e/users"],
  ["../b", "../b"],
  ["a/..", "a/.."],
  ["a/./b", "a/./b"],
  ["..\\users", "..\\users"],
  ["a%2f..", "a%2f.."],
  ["%2e%2e%5Cb", "%2e%2e%5Cb"],
  ["..%252Fb", "..%252Fb"],
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
  ["..a/b..", "..a%2Fb.."],
  [".../a", "...%2Fa"],
  ["x%y", "x%25y"],
  ["a b", "a%20b"],
  ["a+b", "a%2Bb"],
  ["a:b@c", "a%3Ab%40c"],
  ["日本", "%E6%97%A5%E6%9C%AC"],
  ["a/b", "a%2Fb"],
  ["a\\users", "a%5Cusers"],
  ["a%2fb", "a%252fb"],
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

test.each(parameters)(
  "%s is refused before any request when it could name another endpoint",
  async (_, { run, ids, answer }, name) => {
    for (const [shown, value] of REFUSED) {
      const server = recording(answer);
      const given = { ...ids, [name]: value as string };
      const error = await failure(run(given, { fetch: server.fetch }));
      expect(error, shown).toBeInstanceOf(ArgumentError);
      // Without a zone an account is what is missing.
      const named = name === "zone_id" && value === undefined ? "account_id" : name;
      expect(error.message).toMatch(new RegExp(named.replace("_", "_?"), "i"));
      expect(server.lines, shown).toEqual([]);
    }
  },
);

// Where ids have one form, it is held in the provider's own tests.
const free = parameters.filter(
  ([, { provider }]) => !supported.find((each) => each.provider === provider)!.adapter.lacks.anyId,
);

test.each(free)("%s is sent as one segment", async (_, entry, name) => {
  const { provider, run, ids, line, answer } = entry;
  // These stand in the options, where they are checked like a credential.
  const isOption = name in (underTest[provider]!.ofFactory ?? {});
  for (const [value, segment] of ENCODED) {
    if (isOption && !/^[\x21-\x7e]+$/.test(value)) {
      continue;
    }
    const server = recording(answer);
    await run({ ...ids, [name]: value }, { fetch: server.fetch });
    const path = line
      .split(" ")[1]!
      .replace(`{${name}}`, segment)
      .replace(/\{(\w+)\}/g, (_, other: string) => encodeURIComponent(ids[other]!));
    expect(server.lines).toHaveLength(1);
    expect(server.lines[0]!.split(/[ ?]/)[1]).toBe(basePaths[provider] + path);
    expect(decodeURIComponent(segment)).toBe(value);
  }
});
