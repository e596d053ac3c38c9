import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { oneOfEach, operations, underTest } from "../support/operations.ts";
import { recording } from "../support/recording.ts";
import { shown } from "../support/shown.ts";
import { supported } from "../support/supported.ts";

const FACTORIES = supported.flatMap(({ underTest: { factory, signIns } }) =>
  signIns.map((valid) => [factory.name, factory, valid] as const),
);

/** The token of a client, given in another way. */
const tokenAs = (provider: string, token: unknown) => ({
  [underTest[provider]!.tokenOption ?? "token"]: token,
});

const MALFORMED: [name: string, value: string][] = [
  ["a line break", "planted\r\nX-Evil: 1"],
  ["a line feed at the end", "planted\n"],
  ["NUL", "planted\0"],
  ["a space", "planted secret"],
  ["a space in front", " planted"],
  ["a tab", "planted\tsecret"],
  ["a letter outside ASCII", "plantéd-planted"],
  ["an emoji", "planted😀"],
  ["DEL", "planted\x7f"],
];

const options = FACTORIES.flatMap(([name, create, valid]) =>
  Object.keys(valid).map((key) => [`${key} of ${name}`, create, valid, key] as const),
);

test.each(FACTORIES)("%s takes the options of this test", (_, create, valid) => {
  expect(create(valid)).toBeTypeOf("object");
});

describe.each(options)("%s", (_, create, valid, key) => {
  test.each([undefined, null, "", 7, {}, []])("is refused when it is %j", (value) => {
    expect(() => create({ ...valid, [key]: value })).toThrow(TypeError);
    expect(() => create({ ...valid, [key]: value })).toThrow(key === "domain" ? /domain/ : key);
  });

  test("is refused when it is left out", () => {
    const { [key]: _, ...rest } = valid;
    expect(() => create(rest)).toThrow(TypeError);
  });
});

describe.each(options.filter(([, , , key]) => !/domain|baseUrl/.test(key)))(
  "%s",
  (_, create, valid, key) => {
    test.each(MALFORMED)("is refused with %s, and not quoted", (_, value) => {
      let error: unknown;
      try {
        create({ ...valid, [key]: value });
      } catch (reason) {
        error = reason;
      }
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toContain(key);
      expect(shown(error)).not.toContain("planted");
    });
  },
);

describe("a token from a function", () => {
  test.each(MALFORMED)("is refused with %s before a request, and not quoted", async (_, value) => {
    for (const { provider, run, ids, answer } of oneOfEach) {
      const server = recording(answer);
      const token = tokenAs(provider, () => value);
      const error = await failure(run(ids, { ...token, fetch: server.fetch }));
      expect(error).toBeInstanceOf(TypeError);
      expect(shown(error)).not.toContain("planted");
      expect(server.lines).toEqual([]);
    }
  });

  test.each([undefined, null, "", 7, {}, { token: "" }, { expiresAt: new Date(0) }])(
    "is refused when it is %j",
    async (value) => {
      for (const { provider, run, ids, answer } of oneOfEach) {
        const server = recording(answer);
        const token = tokenAs(provider, () => value);
        expect(await failure(run(ids, { ...token, fetch: server.fetch }))).toBeInstanceOf(
          TypeError,
        );
        expect(server.lines).toEqual([]);
      }
    },
  );

  test("that throws rejects the call with what it threw", async () => {
    const reason = new Error("the vault is sealed");
    for (const { provider, run, ids, answer } of operations) {
      const server = recording(answer);
      const token = tokenAs(provider, () => Promise.reject(reason));
      expect(await failure(run(ids, { ...token, fetch: server.fetch }))).toBe(reason);
      expect(server.lines).toEqual([]);
    }
  });
});

describe("headers of a call", () => {
  const secretHeaders = [...new Set(supported.flatMap(({ adapter }) => adapter.secretHeaders))];

  test("reach the server, and cannot replace a credential", async () => {
    const given = {
      ...Object.fromEntries(secretHeaders.map((name) => [name, "planted"])),
      "X-Correlation-ID": "c1",
    };
    for (const { run, ids, answer } of oneOfEach) {
      const server = recording(answer);
      await run(ids, { fetch: server.fetch });
      await run(ids, { fetch: server.fetch }, { headers: given });
      const [without, with_] = server.requests.map(({ headers }) => headers);
      const own = secretHeaders.filter((name) => without!.has(name));
      expect(own).not.toEqual([]);
      for (const name of own) expect(with_!.get(name)).toBe(without!.get(name));
      expect(with_!.get("x-correlation-id")).toBe("c1");
    }
  });

  test("with a line break are refused before a request", async () => {
    for (const { run, ids, answer } of operations) {
      const server = recording(answer);
      const headers = { "X-Correlation-ID": "a\r\nX-Evil: 1" };
      expect(await failure(run(ids, { fetch: server.fetch }, { headers }))).toBeInstanceOf(
        TypeError,
      );
      expect(server.lines).toEqual([]);
    }
  });
});
