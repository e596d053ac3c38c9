import { ArgumentError } from "@session-clients/core";
import { describe, expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { oneOfEach, operations, underTest } from "../../support/operations.ts";
import { recording } from "../../support/recording.ts";
import { shown } from "../../support/shown.ts";
import { supported } from "../../support/supported.ts";

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
    expect(() => create({ ...valid, [key]: value })).toThrow(ArgumentError);
    const isMissing = value === undefined || value === null || value === "";
    const isAddress = key === "domain" || key === "baseUrl";
    expect(() => create({ ...valid, [key]: value })).toThrow(
      isMissing && !isAddress ? `${key} is missing` : key,
    );
  });

  test("is refused when it is left out", () => {
    const { [key]: _, ...rest } = valid;
    expect(() => create(rest)).toThrow(ArgumentError);
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
      expect(error).toBeInstanceOf(ArgumentError);
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
      expect(error).toBeInstanceOf(ArgumentError);
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
          ArgumentError,
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

describe("options by name", () => {
  test.each(FACTORIES)(
    "%s refuses a name that it does not know, and other kinds",
    (_, create, valid) => {
      for (const name of ["timeout", "Token", "retries", "requests", "__proto", "toString"]) {
        let error: unknown;
        try {
          create({ ...valid, [name]: "planted" });
        } catch (reason) {
          error = reason;
        }
        expect(error, name).toBeInstanceOf(ArgumentError);
        expect(error).toMatchObject({ argument: name });
        expect((error as Error).message).toMatch(
          /is no option; there are fetch, timeoutMs, maxWaitMs, retry, /,
        );
        expect(shown(error)).not.toContain("planted");
      }
      for (const wrong of [
        { fetch: "fetch" },
        { timeoutMs: "500" },
        { maxWaitMs: "500" },
        { retry: true },
        { retry: 3 },
        { retry: { retires: 1 } },
        { maxInFlight: 0 },
        { maxBodyBytes: 1.5 },
        { onRetry: {} },
        { onWait: "planted" },
        { log: true },
        { onExchange: null },
        { clock: { now: () => 0 } },
      ]) {
        expect(() => create({ ...valid, ...wrong }), JSON.stringify(wrong)).toThrow(ArgumentError);
      }
      for (const options of ["planted", 7, null, [], undefined]) {
        expect(() => create(options)).toThrow(ArgumentError);
      }
    },
  );

  test("a call refuses a name that it does not know, and other kinds, before a request", async () => {
    for (const { run, ids, answer } of operations) {
      const server = recording(answer);
      for (const [argument, value] of [
        ["timeout", 5],
        ["fetch", () => {}],
        ["timeoutMs", "500"],
        ["maxWaitMs", -1],
        ["retry", true],
        ["signal", new AbortController()],
        ["headers", [["a", "b"]]],
        ["headers", new Headers()],
        ["headers", { "x-a": "é€" }],
        ["onResponse", "planted"],
      ] as const) {
        const options = { [argument]: value } as object;
        const error = await failure(run(ids, { fetch: server.fetch }, options));
        expect(error, argument).toBeInstanceOf(ArgumentError);
        expect(error).toMatchObject({ argument });
      }
      for (const options of ["planted", 7, null, []] as object[]) {
        expect(await failure(run(ids, { fetch: server.fetch }, options))).toBeInstanceOf(
          ArgumentError,
        );
      }
      expect(server.lines).toEqual([]);
    }
  });

  test("what a library put on every object is no option", async () => {
    const proto = Object.prototype as { planted?: unknown; retry?: unknown };
    Object.assign(proto, { planted: "1", retry: "planted" });
    try {
      for (const { run, ids, answer } of oneOfEach) {
        await expect(run(ids, { fetch: async () => answer() }, {})).resolves.toBeDefined();
      }
    } finally {
      delete proto.planted;
      delete proto.retry;
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
      for (const name of own) {
        expect(with_!.get(name)).toBe(without!.get(name));
      }
      expect(with_!.get("x-correlation-id")).toBe("c1");
    }
  });

  test("with a line break are refused before a request", async () => {
    for (const { run, ids, answer } of operations) {
      const server = recording(answer);
      const headers = { "X-Correlation-ID": "a\r\nX-Evil: 1" };
      expect(await failure(run(ids, { fetch: server.fetch }, { headers }))).toBeInstanceOf(
        ArgumentError,
      );
      expect(server.lines).toEqual([]);
    }
  });
});
