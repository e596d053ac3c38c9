import { NetworkError } from "@session-clients/core";
import { describe, expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { httpServer, refusingOrigin } from "../../support/http-server.ts";
import { CREDENTIAL } from "../../support/operation-under-test.ts";
import { oneOfEach, operations, sentTo } from "../../support/operations.ts";
import { shown } from "../../support/shown.ts";

describe.each(oneOfEach.map((entry) => [entry.provider, entry] as const))(
  "%s",
  (provider, entry) => {
    const { run, ids, operation, answer } = entry;
    const once = { retry: false as const };

    test("a refused connection is an error that says so", async () => {
      const error = await failure(run(ids, { ...once, ...sentTo(entry, await refusingOrigin()) }));
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toMatchObject({ name: "NetworkError", provider, operation });
      expect(error.message).toContain(operation);
      expect(error.message).not.toContain("127.0.0.1");
      expect(error.message).toContain("(ECONNREFUSED)");
      expect(error).toMatchObject({ code: "ECONNREFUSED", mayHaveRun: false });
      const codes: unknown[] = [];
      for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
        codes.push((cause as { code?: string }).code);
      }
      expect(codes).toContain("ECONNREFUSED");
    });

    test("a connection that breaks before the answer is an error", async () => {
      const server = await httpServer((request) => request.socket.destroy());
      expect(await failure(run(ids, { ...once, ...sentTo(entry, server.origin) }))).toBeInstanceOf(
        NetworkError,
      );
      expect(server.requests).toHaveLength(1);
    });

    test.each(["content-length", "chunked"])(
      "a body that breaks off (%s) is an error, not half an answer",
      async (form) => {
        const body = Buffer.from(await answer().text());
        const server = await httpServer((_, response) => {
          response.writeHead(200, form === "chunked" ? {} : { "content-length": body.length });
          response.write(body.subarray(0, body.length - 1), () => response.destroy());
        });
        expect(
          await failure(run(ids, { ...once, ...sentTo(entry, server.origin) })),
        ).toBeInstanceOf(NetworkError);
      },
    );

    test("the cause tells what the caller's fetch rejected with, and is not that error", async () => {
      const inner = Object.assign(new Error(`no route for ${CREDENTIAL}`), { code: "EPROXY" });
      const thrown = new TypeError("no route through the proxy", { cause: inner });
      Object.assign(thrown, { request: { headers: { authorization: CREDENTIAL } } });
      const error = await failure(run(ids, { ...once, fetch: () => Promise.reject(thrown) }));
      expect(error).toMatchObject({ name: "NetworkError", code: "EPROXY" });
      expect(error.message).toContain("(EPROXY)");
      const cause = error.cause as Error;
      expect(cause).not.toBe(thrown);
      expect(cause).toBeInstanceOf(Error);
      expect(cause).toMatchObject({ name: "TypeError", message: thrown.message });
      expect(cause.cause).not.toBe(inner);
      expect(cause.cause).toMatchObject({ code: "EPROXY", message: "no route for <redacted>" });
      expect(cause).not.toHaveProperty("request");
      expect(shown(error)).not.toContain(CREDENTIAL);
    });

    test("an error answer whose body breaks off keeps its status", async () => {
      const server = await httpServer((_, response) => {
        response.writeHead(503, { "content-length": 100, "retry-after": "7" });
        response.write("{", () => response.destroy());
      });
      const error = await failure(run(ids, { ...once, ...sentTo(entry, server.origin) }));
      expect(error).toMatchObject({ name: "ApiError", status: 503, retryAfterMs: 7000 });
      expect(error["body"]).toBeUndefined();
    });
  },
);

test("a write that may have reached the vendor says so, and one that cannot have does not", async () => {
  for (const { run, ids, line } of operations) {
    const isWrite = !line.startsWith("GET");
    for (const [code, reached, syscall] of [
      ["ECONNRESET", true],
      ["UND_ERR_SOCKET", true],
      ["EHOSTUNREACH", true, "read"],
      ["ENETUNREACH", true, "write"],
      ["ECONNREFUSED", true, "read"],
      ["ECONNREFUSED", false],
      ["EHOSTUNREACH", false, "connect"],
      ["ENOTFOUND", false, "getaddrinfo"],
      ["UND_ERR_CONNECT_TIMEOUT", false],
    ] as const) {
      const cause = Object.assign(new Error("planted"), { code, syscall });
      const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
      const error = await failure(run(ids, { fetch, retry: false }));
      expect(error, `${line} ${code}`).toMatchObject({ code, mayHaveRun: isWrite && reached });
    }
  }
});
