import type { ResponseInfo } from "@session-clients/core";
import { expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { everyOperation, oneOfEach } from "../../support/operations.ts";

test.each(everyOperation)("%s tells onResponse of its success", async (_, { run, ids, answer }) => {
  const seen: ResponseInfo[] = [];
  const fetch = async () => {
    const response = answer();
    response.headers.set("x-request-id", "8f2c");
    response.headers.set("cf-ray", "8f2c");
    response.headers.append("set-cookie", "session=planted");
    return response;
  };
  await run(ids, { fetch }, { onResponse: (info) => seen.push(info) });
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ status: answer().status, requestId: "8f2c" });
  expect(seen[0]!.headers.get("x-request-id")).toBe("8f2c");
  expect(seen[0]!.headers.getSetCookie()).toEqual([]);
});

test("what it throws or rejects with does not change the call", async () => {
  for (const { run, ids, answer } of oneOfEach) {
    for (const onResponse of [
      () => {
        throw new Error("planted");
      },
      () => Promise.reject(new Error("planted")) as never,
    ]) {
      await expect(
        run(ids, { fetch: async () => answer() }, { onResponse }),
      ).resolves.toBeDefined();
    }
  }
});

test("it is not told of a failure", async () => {
  for (const { run, ids, errorBody } of oneOfEach) {
    const seen: ResponseInfo[] = [];
    const fetch = async () => Response.json(errorBody("no"), { status: 404 });
    await failure(run(ids, { fetch }, { onResponse: (info) => seen.push(info) }));
    expect(seen).toEqual([]);
  }
});
