import { getEventListeners } from "node:events";
import {
  activeSessionDetails,
  ArgumentError,
  createCloudflareAccessClient,
} from "@session-clients/cloudflare-access";
import { expect, test } from "vitest";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { cloudflareAccessClient as client } from "../../support/cloudflare-access.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { recording } from "../../support/recording.ts";

const { documented } = examples.getActiveSession[200];
const { notFound } = examples.getActiveSession["4XX"];

const envelope = (result: unknown) =>
  Response.json({ success: true, errors: [], messages: [], result });
const list = (...nonces: (string | undefined)[]) =>
  envelope(nonces.map((nonce) => ({ name: `session ${nonce}`, metadata: { nonce } })));

/** Lists these sessions, and answers for each of them with its nonce as the address. */
function account(
  nonces: (string | undefined)[],
  answer?: (nonce: string) => Response | Promise<Response>,
) {
  let underWay = 0;
  const server = recording(async ({ url }) => {
    const nonce = /active_sessions\/(.+)$/.exec(url)?.[1];
    if (!nonce) {
      return list(...nonces);
    }
    most.underWay = Math.max(most.underWay, ++underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay--;
    return answer ? answer(nonce) : envelope({ ...documented.result, ip: nonce });
  });
  const most = Object.assign(server, { underWay: 0 });
  return most;
}

test("each session of the list comes with its details, in the order of the list", async () => {
  const server = account(["n1", "n2", "n3", "n4", "n5", "n6"]);
  const { items, error } = await collect(
    activeSessionDetails(client({ fetch: server.fetch }), "u"),
  );
  expect(error).toBeUndefined();
  expect(items.map(({ summary, session }) => [summary.name, session?.ip])).toEqual(
    ["n1", "n2", "n3", "n4", "n5", "n6"].map((nonce) => [`session ${nonce}`, nonce]),
  );
  expect(server.lines).toHaveLength(7);
  expect(server.underWay).toBe(4);
});

test.each([1, 2, 6])("at most %i are asked for at the same time", async (concurrency) => {
  const server = account(["n1", "n2", "n3", "n4", "n5", "n6"]);
  await collect(activeSessionDetails(client({ fetch: server.fetch }), "u", { concurrency }));
  expect(server.underWay).toBe(concurrency);
});

test("a 404 of another call, as the reason of an abort or from the token function, ends no session", async () => {
  const gone = recording(() => Response.json(notFound, { status: 404 }));
  const other = await failure(client({ fetch: gone.fetch }).listActiveSessions("gone"));
  const controller = new AbortController();
  const server = account(["n1", "n2"], (nonce) => {
    if (nonce === "n1") {
      controller.abort(other);
    }
    return envelope({ ip: nonce });
  });
  const walk = activeSessionDetails(client({ fetch: server.fetch }), "u", {
    signal: controller.signal,
  });
  expect(await collect(walk)).toEqual({ items: [], error: other });

  let asked = 0;
  const token = () => (asked++ ? Promise.reject(other) : "fake-token");
  const { fetch } = account(["n1"]);
  const asking = createCloudflareAccessClient({ accountId: "account-id", token, fetch });
  const late = activeSessionDetails(asking, "u");
  expect(await collect(late)).toEqual({ items: [], error: other });
});

test("a session that has ended meanwhile, or has no nonce, comes without details", async () => {
  const server = account(["n1", undefined, "n2"], (nonce) =>
    nonce === "n1" ? Response.json(notFound, { status: 404 }) : envelope({ ip: nonce }),
  );
  const { items } = await collect(activeSessionDetails(client({ fetch: server.fetch }), "u"));
  expect(items.map(({ session }) => session?.ip)).toEqual([undefined, undefined, "n2"]);
});

test("another failure ends it, after the sessions before", async () => {
  const { authenticationError } = examples.getActiveSession["4XX"];
  const server = account(["n1", "n2", "n3"], (nonce) =>
    nonce === "n2" ? Response.json(authenticationError, { status: 403 }) : envelope({ ip: nonce }),
  );
  const { items, error } = await collect(
    activeSessionDetails(client({ fetch: server.fetch }), "u", { concurrency: 1 }),
  );
  expect(items).toHaveLength(1);
  expect(error).toMatchObject({ name: "ApiError", status: 403, operation: "getActiveSession" });
});

test("abandoning it aborts the calls under way, and starts no other", async () => {
  const aborted: string[] = [];
  const server = recording(({ url, signal }) => {
    const nonce = /active_sessions\/(.+)$/.exec(url)?.[1];
    if (!nonce) {
      return list("n1", "n2", "n3", "n4", "n5");
    }
    if (nonce === "n1") {
      return envelope({ ip: nonce });
    }
    return new Promise<Response>((_, reject) =>
      signal.addEventListener("abort", () => {
        aborted.push(nonce);
        reject(signal.reason as Error);
      }),
    );
  });
  for await (const { session } of activeSessionDetails(client({ fetch: server.fetch }), "u", {
    concurrency: 3,
  })) {
    expect(session?.ip).toBe("n1");
    break;
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(aborted).toEqual(["n2", "n3"]);
  expect(server.lines).toHaveLength(4);
});

test("the caller's signal ends it with its reason", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const server = recording(({ url }) => {
    if (url.endsWith("active_sessions")) {
      return list("n1", "n2");
    }
    controller.abort(reason);
    return new Promise<Response>(() => {});
  });
  const details = activeSessionDetails(client({ fetch: server.fetch }), "u", {
    signal: controller.signal,
  });
  expect(await collect(details)).toEqual({ items: [], error: reason });
});

test("however many users share a signal, it has one listener, which goes in the end", async () => {
  const { signal } = new AbortController();
  const server = account(["n1", "n2"]);
  const walks = Array.from({ length: 30 }, (_, user) =>
    activeSessionDetails(client({ fetch: server.fetch }), `u${user}`, { signal }),
  );
  await Promise.all(walks.map((walk) => walk.next()));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  await Promise.all(walks.map((walk) => collect(walk)));
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test.each([0, 101, 1.5, "4"])("a concurrency of %j is refused", async (concurrency) => {
  const server = account(["n1"]);
  const options = { concurrency: concurrency as number };
  const { error } = await collect(
    activeSessionDetails(client({ fetch: server.fetch }), "u", options),
  );
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ argument: "concurrency" });
  expect(server.lines).toEqual([]);
});

test("a user without sessions has none", async () => {
  const none = recording(() => envelope(null));
  expect((await collect(activeSessionDetails(client({ fetch: none.fetch }), "u"))).items).toEqual(
    [],
  );
});

test("an abort that comes with the list is seen before a session is asked for", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const server = recording(() => {
    controller.abort(reason);
    return Response.json({
      success: true,
      errors: [],
      messages: [],
      result: [{ metadata: { nonce: "n" } }],
    });
  });
  const access = client({ fetch: server.fetch, retry: false });
  const walk = activeSessionDetails(access, "u", { signal: controller.signal });
  expect((await collect(walk)).error).toBe(reason);
  expect(server.lines).toHaveLength(1);
});

test("a failure ahead of its turn names the line of the caller", async () => {
  const server = recording((request) =>
    request.url.endsWith("active_sessions")
      ? Response.json({
          success: true,
          errors: [],
          messages: [],
          result: ["a", "b", "c"].map((nonce) => ({ metadata: { nonce } })),
        })
      : Response.json({ success: false, errors: [{ code: 1, message: "no" }] }, { status: 403 }),
  );
  const access = client({ fetch: server.fetch, retry: false });
  const theCaller = async () => {
    for await (const _ of activeSessionDetails(access, "u")) {
      expect(_).toBeDefined();
    }
  };
  expect((await failure(theCaller())).stack).toContain("theCaller");
});
