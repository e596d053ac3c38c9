import { ApiError } from "@session-clients/core";
import { describe, expect, test } from "vitest";
import { failure } from "../../support/failure.ts";
import { CREDENTIAL } from "../../support/operation-under-test.ts";
import { everyOperation, oneOfEach, underTest } from "../../support/operations.ts";
import { recording } from "../../support/recording.ts";

describe.each(everyOperation)("%s", (_, entry) => {
  const { run, ids, provider, errorBody, row, line } = entry;
  const { operationId: operation, needs } = row;
  const body = errorBody("Something the vendor says.");
  const answering = (status: number, headers: Record<string, string> = {}) => ({
    fetch: async () => Response.json(body, { status, headers }),
    retry: false as const,
  });

  test.each([400, 401, 403, 404, 409, 422, 429, 500, 502, 503])(
    "rejects %i with the vendor's body and text",
    async (status) => {
      const error = await failure(run(ids, answering(status)));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ name: "ApiError", provider, operation, status, body });
      expect(error.message).toContain(operation);
      expect(error.message).toContain(`${status}`);
      expect(error.message).toContain("Something the vendor says.");
    },
  );

  test.each([400, 401, 403, 404, 422])("sends a request that got %i once", async (status) => {
    const server = recording(() => Response.json(body, { status }));
    await failure(run(ids, { fetch: server.fetch }));
    expect(server.lines).toHaveLength(1);
  });

  test("names what is needed on 403, and only there", async () => {
    for (const status of [401, 403, 404]) {
      const { message } = await failure(run(ids, answering(status)));
      if (status === 403 && needs !== undefined) {
        expect(message).toMatch(/ \(the call needs [^()]+\)$/);
        expect(message).toContain(needs);
      } else {
        expect(message).not.toMatch(/needs/);
      }
    }
  });

  test("says of a write that may have been executed that it may have been", async () => {
    const isWrite = !line.startsWith("GET");
    for (const status of [302, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504]) {
      const error = await failure(run(ids, answering(status)));
      const mayHaveRun = isWrite && (status < 400 || status === 408 || status >= 500);
      expect(error, `${status}`).toMatchObject({ status, mayHaveRun });
      expect(error.message.endsWith("; it may have been executed"), `${status}`).toBe(mayHaveRun);
    }
    const broken = async () => new Response("<html></html>");
    const error = await failure(run(ids, { fetch: broken, retry: false }));
    expect(error).toMatchObject({ name: "ApiError", status: 200, mayHaveRun: isWrite });
    expect(error.message.endsWith("; it may have been executed")).toBe(isWrite);
  });

  test("names neither URL nor ids nor credential", async () => {
    for (const status of [302, 400, 401, 403, 404, 500]) {
      const { message } = await failure(run(ids, answering(status)));
      expect(message).not.toMatch(/https?:/);
      for (const secret of [CREDENTIAL, ...Object.values(ids)]) {
        expect(message).not.toContain(secret);
      }
    }
  });

  test("keeps the headers, without cookies", async () => {
    const error = await failure(
      run(ids, answering(404, { "set-cookie": "session=planted", "x-seen": "yes" })),
    );
    const headers = error["headers"] as Headers;
    expect(headers.get("x-seen")).toBe("yes");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.getSetCookie()).toEqual([]);
  });

  test("keeps an error page as text, cut short", async () => {
    const page = `<html>${"x".repeat(5000)}</html>`;
    const fetch = async () => new Response(page, { status: 502 });
    const error = await failure(run(ids, { fetch, retry: false }));
    expect(error).toMatchObject({ status: 502, body: page.slice(0, 500) });
    expect(error.message.length).toBeLessThan(2000);
  });

  test("has no body where the response had none", async () => {
    const fetch = async () => new Response(null, { status: 500 });
    const error = await failure(run(ids, { fetch, retry: false }));
    expect(error).toMatchObject({ status: 500, body: undefined });
  });

  test("cuts a long text of the vendor in the message", async () => {
    const fetch = async () => Response.json(errorBody("y".repeat(10_000)), { status: 400 });
    const error = await failure(run(ids, { fetch }));
    expect(error.message.length).toBeLessThan(1000);
    expect(error["body"]).toEqual(errorBody("y".repeat(10_000)));
  });

  test("says when the vendor wants to be asked again", async () => {
    const error = await failure(run(ids, answering(429, { "retry-after": "7" })));
    expect(error).toMatchObject({ status: 429, retryAfterMs: 7000 });
    expect((await failure(run(ids, answering(404))))["retryAfterMs"]).toBeUndefined();
  });
});

test.each(oneOfEach.map((entry) => [entry.provider, entry] as const))(
  "the rate limit of %s is on the error, by its own headers",
  async (provider, { run, ids }) => {
    const { headers, rateLimit } = underTest[provider]!.rateLimited ?? {};
    const clock = { now: () => Date.UTC(2026, 0, 1), after: () => () => {}, random: () => 0 };
    const fetch = async () => Response.json({}, { status: 404, headers: headers ?? {} });
    expect((await failure(run(ids, { fetch, clock })))["rateLimit"]).toEqual(rateLimit);
    const without = async () => Response.json({}, { status: 404 });
    expect((await failure(run(ids, { fetch: without, clock })))["rateLimit"]).toBeUndefined();
  },
);

test.each(oneOfEach.map((entry) => [entry.provider, entry] as const))(
  "the request id of %s is in its header",
  async (provider, { run, ids }) => {
    const header = underTest[provider]!.requestIdHeader ?? "x-request-id";
    const fetch = async () => Response.json({}, { status: 404, headers: { [header]: "8f2c" } });
    expect((await failure(run(ids, { fetch })))["requestId"]).toBe("8f2c");
  },
);
