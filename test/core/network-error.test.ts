import { NetworkError } from "@session-clients/core";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { httpServer, refusingOrigin } from "../support/http-server.ts";
import { oneOfEach } from "../support/operations.ts";

describe.each(oneOfEach.map((entry) => [entry.provider, entry] as const))(
  "%s",
  (provider, entry) => {
    const { run, ids, operation, answer } = entry;
    const once = { retry: false as const };

    test("a refused connection is an error whose cause says so", async () => {
      const error = await failure(run(ids, { ...once, baseUrl: await refusingOrigin() }));
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toMatchObject({ name: "NetworkError", provider, operation });
      expect(error.message).toContain(operation);
      expect(error.message).not.toContain("127.0.0.1");
      const codes: unknown[] = [];
      for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
        codes.push((cause as { code?: string }).code);
      expect(codes).toContain("ECONNREFUSED");
    });

    test("a connection that breaks before the answer is an error", async () => {
      const server = await httpServer((request) => request.socket.destroy());
      expect(await failure(run(ids, { ...once, baseUrl: server.origin }))).toBeInstanceOf(
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
        expect(await failure(run(ids, { ...once, baseUrl: server.origin }))).toBeInstanceOf(
          NetworkError,
        );
      },
    );

    test("what the caller's fetch rejects with is the cause", async () => {
      const cause = new Error("no route through the proxy");
      const error = await failure(run(ids, { ...once, fetch: () => Promise.reject(cause) }));
      expect(error).toMatchObject({ name: "NetworkError", cause });
    });
  },
);
