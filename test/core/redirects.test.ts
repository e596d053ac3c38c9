import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { httpServer, sendJson } from "../support/http-server.ts";
import { CREDENTIAL, oneOfEach } from "../support/operations.ts";
import { shown } from "../support/shown.ts";

const STATUSES = [301, 302, 303, 307, 308];

describe.each(oneOfEach.map((entry) => [entry.provider, entry] as const))("%s", (_, entry) => {
  const { run, ids, success, operation } = entry;

  test.each(STATUSES)("a %i to another origin is an error that names it", async (status) => {
    const target = await httpServer((_, response) => sendJson(response, 200, success));
    const server = await httpServer((_, response) =>
      response.writeHead(status, { location: `${target.origin}/next?key=value` }).end(),
    );
    const error = await failure(run(ids, { baseUrl: server.origin }));
    expect(error).toMatchObject({ name: "ApiError", status, operation });
    expect(error.message).toContain(target.origin);
    expect(error.message).not.toContain("/next");
    expect(shown(error)).not.toContain(CREDENTIAL);
    expect(server.requests).toHaveLength(1);
    expect(target.requests).toHaveLength(0);
  });

  test.each(STATUSES)("a %i to the same origin is not followed either", async (status) => {
    const server = await httpServer((request, response) => {
      if (request.url === "/elsewhere") return sendJson(response, 200, success);
      response.writeHead(status, { location: "/elsewhere" }).end();
    });
    const error = await failure(run(ids, { baseUrl: server.origin }));
    expect(error).toMatchObject({ name: "ApiError", status });
    expect(error.message).toContain(server.origin);
    expect(server.requests.map(({ url }) => url)).not.toContain("/elsewhere");
    expect(server.requests).toHaveLength(1);
  });

  test("a 304 that nothing asked for is an error", async () => {
    const server = await httpServer((_, response) => response.writeHead(304).end());
    const error = await failure(run(ids, { baseUrl: server.origin }));
    expect(error).toMatchObject({ name: "ApiError", status: 304 });
    expect(server.requests).toHaveLength(1);
  });

  test("a redirect without a target, or to a malformed one, is an error", async () => {
    for (const location of [undefined, "http://[broken"]) {
      const server = await httpServer((_, response) =>
        response.writeHead(302, location === undefined ? {} : { location }).end(),
      );
      expect(await failure(run(ids, { baseUrl: server.origin }))).toMatchObject({ status: 302 });
    }
  });

  test("a fetch of the caller that followed one is found out", async () => {
    const target = await httpServer((_, response) => sendJson(response, 200, success));
    const server = await httpServer((_, response) =>
      response.writeHead(302, { location: target.origin }).end(),
    );
    const following = (request: Request) =>
      fetch(request.url, { headers: {}, redirect: "follow", method: request.method });
    const error = await failure(run(ids, { baseUrl: server.origin, fetch: following }));
    expect(error.name).toBe("ApiError");
    expect(error.message).toContain(target.origin);
  });
});

test("the request itself asks for no redirect to be followed", async () => {
  const modes: string[] = [];
  for (const { run, ids, success } of oneOfEach) {
    await run(ids, {
      fetch: async (request) => {
        modes.push(request.redirect);
        return Response.json(success);
      },
    });
  }
  expect(modes).toEqual(oneOfEach.map(() => "manual"));
});
