import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { httpServer } from "../../support/http-server.ts";
import { CREDENTIAL } from "../../support/operation-under-test.ts";
import { oneOfEach, operations, sentTo } from "../../support/operations.ts";
import { shown } from "../../support/shown.ts";

// One read of each client, and every write: a silent GET in its place would look like a success.
const followed = [...oneOfEach, ...operations.filter(({ line }) => !line.startsWith("GET"))].map(
  (entry) => [entry.operation, entry] as const,
);

const STATUSES = [301, 302, 303, 307, 308];

describe.each(followed)("%s", (_, entry) => {
  const { run, ids, answer, operation } = entry;
  const succeed = (response: ServerResponse) =>
    void answer()
      .text()
      .then((text) => response.end(text));

  test.each(STATUSES)("a %i to another origin is an error that names it", async (status) => {
    const target = await httpServer((_, response) => succeed(response));
    const server = await httpServer((_, response) =>
      response.writeHead(status, { location: `${target.origin}/next?key=value` }).end(),
    );
    const error = await failure(run(ids, sentTo(entry, server.origin)));
    expect(error).toMatchObject({ name: "ApiError", status, operation });
    expect(error.message).toContain(target.origin);
    expect(error.message).not.toContain("/next");
    expect(shown(error)).not.toContain(CREDENTIAL);
    expect(server.requests).toHaveLength(1);
    expect(target.requests).toHaveLength(0);
  });

  test.each(STATUSES)("a %i to the same origin is not followed either", async (status) => {
    const server = await httpServer((request, response) => {
      if (request.url === "/elsewhere") {
        return succeed(response);
      }
      response.writeHead(status, { location: "/elsewhere" }).end();
    });
    const error = await failure(run(ids, sentTo(entry, server.origin)));
    expect(error).toMatchObject({ name: "ApiError", status });
    expect(error.message).toContain(server.origin);
    expect(server.requests.map(({ url }) => url)).not.toContain("/elsewhere");
    expect(server.requests).toHaveLength(1);
  });

  test("a 304 that nothing asked for is an error", async () => {
    const server = await httpServer((_, response) => response.writeHead(304).end());
    const error = await failure(run(ids, sentTo(entry, server.origin)));
    expect(error).toMatchObject({ name: "ApiError", status: 304 });
    expect(server.requests).toHaveLength(1);
  });

  test("a redirect without a target, or to a malformed one, is an error", async () => {
    for (const location of [undefined, "http://[broken"]) {
      const server = await httpServer((_, response) =>
        response.writeHead(302, location === undefined ? {} : { location }).end(),
      );
      expect(await failure(run(ids, sentTo(entry, server.origin)))).toMatchObject({ status: 302 });
    }
  });

  test("a fetch of the caller that followed one is found out", async () => {
    const target = await httpServer((_, response) => succeed(response));
    const server = await httpServer((_, response) =>
      response.writeHead(302, { location: target.origin }).end(),
    );
    const following = (url: string, { method }: RequestInit) =>
      fetch(url, { headers: {}, redirect: "follow", method });
    const error = await failure(run(ids, { ...sentTo(entry, server.origin), fetch: following }));
    expect(error.name).toBe("ApiError");
    expect(error.message).toContain(target.origin);
  });
});

test("the request itself asks for no redirect to be followed", async () => {
  const modes: string[] = [];
  for (const { run, ids, answer } of operations) {
    await run(ids, {
      fetch: async (_, init) => {
        modes.push(init.redirect);
        return answer();
      },
    });
  }
  expect(modes).toEqual(operations.map(() => "manual"));
});
