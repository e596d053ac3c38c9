import { ApiError, type Held, type JsonType, type Operation } from "@session-clients/core";
import { describe, expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { everyOperation, isTold, oneOfEach, underTest } from "../../support/operations.ts";
import { recording } from "../../support/recording.ts";
import { supported } from "../../support/supported.ts";

const json = { "content-type": "application/json" };

const ANSWERS: [name: string, answer: () => Response][] = [
  [
    "an HTML page",
    () =>
      new Response("<!doctype html><title>Sign in</title>", {
        headers: { "content-type": "text/html" },
      }),
  ],
  ["HTML that claims to be JSON", () => new Response("<html></html>", { headers: json })],
  ["an empty body", () => new Response("", { headers: json })],
  ["no body", () => new Response(null)],
  ["a 204", () => new Response(null, { status: 204 })],
  ["truncated JSON", () => new Response('{"sessions": [{"id": "a"}', { headers: json })],
  ["two documents", () => new Response("{}{}", { headers: json })],
  ["a list", () => Response.json([])],
  ["null", () => Response.json(null)],
  ["a string", () => Response.json("ok")],
  ["a number", () => Response.json(1)],
  ["true", () => Response.json(true)],
  ["an empty object", () => Response.json({})],
  [
    "text that is not UTF-8",
    () => new Response(Uint8Array.of(0x22, 0xff, 0x22), { headers: json }),
  ],
];

const EMPTY = ["an empty body", "no body", "a 204"];

describe.each(everyOperation)("%s", (_, entry) => {
  const { run, ids, provider, answer, row } = entry;
  const answers = ANSWERS.filter(([name]) =>
    name === "an empty object"
      ? isTold(row)
      : name === "a list"
        ? row.is === undefined
        : !(row.mayBeEmpty && EMPTY.includes(name)),
  );

  test.each(answers)("rejects 200 with %s", async (_, wrong) => {
    const server = recording(wrong);
    const error = await failure(run(ids, { fetch: server.fetch }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ provider, status: wrong().status });
    expect(error.message.length).toBeLessThan(2000);
    expect(server.lines).toHaveLength(1);
  });

  test("the error of a page that is no JSON holds its first 500 characters", async () => {
    const page = `<html>${"x".repeat(2000)}</html>`;
    const error = await failure(run(ids, { fetch: async () => new Response(page) }));
    // Of a success that was to hold a secret nothing is kept.
    expect(error["body"]).toBe(row.isSecret ? undefined : page.slice(0, 500));
  });

  test("rejects a text that is not UTF-8 in an answer that is right otherwise", async () => {
    const success = (await answer().text()) || "{}";
    const text = success.replace("{", `{"newField":"\u00ff"${success === "{}" ? "" : ","}`);
    const bytes = Buffer.from(text, "latin1");
    const error = await failure(run(ids, { fetch: async () => new Response(bytes) }));
    expect(error).toMatchObject({ name: "ApiError", status: 200 });
  });

  test("takes JSON whatever its content type", async () => {
    const fetch = async () =>
      new Response(await answer().text(), { headers: { "content-type": "text/plain" } });
    expect(await run(ids, { fetch })).toEqual(await run(ids, { fetch: async () => answer() }));
  });
});

test.each(oneOfEach.map((entry) => [entry.operation, entry] as const))(
  "%s hands unknown fields over, and none of them becomes a prototype",
  async (_, { run, ids, answer }) => {
    const success = await answer().text();
    const text = success.replace("{", '{"__proto__": {"planted": 1}, "newField": 1,');
    const result = await run(ids, { fetch: async () => new Response(text) });
    expect(result).toMatchObject({ ...(JSON.parse(success) as object), newField: 1 });
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["planted"]).toBeUndefined();
  },
);

const failures = supported.flatMap(({ provider, underTest }) =>
  (underTest.failures ?? []).map((body) => [provider, body] as const),
);

test.each(failures)(
  "an envelope of %s that says it failed is an error: %j",
  async (provider, body) => {
    const { run, ids } = oneOfEach.find((entry) => entry.provider === provider)!;
    const error = await failure(run(ids, { fetch: async () => Response.json(body) }));
    expect(error).toMatchObject({ name: "ApiError", provider, status: 200, body });
  },
);

/** A value of each type, and none. */
const VALUES: [type: string, value: unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["string", "none"],
  ["integer", 7],
  ["number", 0.5],
  ["boolean", true],
  ["array", []],
  ["list of null", [null]],
  ["object", {}],
];

/** Whether a row lets a property be one of {@link VALUES}. */
const fits = ([type, value]: (typeof VALUES)[number], held: Held) => {
  if (typeof held === "object" && "const" in held) {
    return value === held.const;
  }
  const types: readonly JsonType[] = [held].flat();
  if (type === "list of null") {
    return types.includes("array");
  }
  return types.includes(type as JsonType) || (type === "array" && types.includes("objects"));
};

/** What an answer to an operation must not hold, by its row: each property with each wrong value. */
const wrongParts = ({ holds = {} }: Operation) =>
  Object.entries(holds).flatMap(([name, held]) =>
    VALUES.filter((each) => !fits(each, held)).map(([type, value]) => [name, type, value] as const),
  );

describe.each(everyOperation.filter(([, { row }]) => isTold(row)))("%s", (_, entry) => {
  const { run, ids, provider, answer, row } = entry;
  test.each(wrongParts(row))(
    "rejects an answer whose %s is of the type %s",
    async (name, _, value) => {
      const body = { ...((await answer().json()) as object), [name]: value };
      const isFailure = underTest[provider]!.reportsFailure?.(body);
      const error = await failure(run(ids, { fetch: async () => Response.json(body) }));
      expect(error).toMatchObject({ name: "ApiError", provider, status: 200 });
      expect(error.message).toContain(isFailure ? "reports a failure" : name);
    },
  );
});
