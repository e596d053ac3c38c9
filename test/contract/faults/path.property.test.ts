import { ArgumentError, createAuth0Client } from "@session-clients/auth0";
import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
import fc from "fast-check";
import { expect, test } from "vitest";

fc.configureGlobal({ seed: 2026 });

/** Texts as an attacker would write ids: mostly of what means something in an address. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ..."./\\%?#&;:@|+ \r\n\t\0",
        "%2e",
        "%2E",
        "%2f",
        "..",
        "%25",
        "\uD800",
        "é",
        "a",
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);

/** The address that would be asked for, as the platform reads it; undefined when it was refused. */
async function addressOf(call: (fetch: (url: string) => Promise<Response>) => Promise<unknown>) {
  const urls: string[] = [];
  let refusal: unknown;
  try {
    await call(async (url) => {
      urls.push(url);
      return new Response(null, { status: 400 });
    });
  } catch (error) {
    if (urls.length === 0) {
      refusal = error;
    }
  }
  if (refusal) {
    expect(refusal).toBeInstanceOf(ArgumentError);
  }
  expect(urls.length + (refusal ? 1 : 0)).toBe(1);
  return urls[0] === undefined ? undefined : new URL(urls[0]);
}

test("an id is refused or is exactly one segment that decodes to it, and nothing else changes", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (id) => {
      const url = await addressOf((fetch) =>
        createAuth0Client({
          domain: "acme.auth0.example",
          token: "fake",
          fetch,
          retry: false,
        }).listUserSessions(id),
      );
      if (!url) {
        return;
      }
      const [empty, api, v2, users, segment = "", sessions, ...rest] = url.pathname.split("/");
      expect([empty, api, v2, users, sessions, rest]).toEqual([
        "",
        "api",
        "v2",
        "users",
        "sessions",
        [],
      ]);
      expect(decodeURIComponent(segment)).toBe(id);
      expect([url.origin, url.search, url.hash]).toEqual([
        "https://acme.auth0.example",
        "?include_totals=true",
        "",
      ]);
    }),
    { numRuns: 1000 },
  );
});

test("several ids in one path cannot change each other's place", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (userId, nonce) => {
      const url = await addressOf((fetch) =>
        createCloudflareAccessClient({
          accountId: "acc",
          token: "fake",
          fetch,
          retry: false,
        }).getActiveSession(userId, nonce),
      );
      if (!url) {
        return;
      }
      const segments = url.pathname.split("/").map(decodeURIComponent);
      expect(segments).toEqual([
        "",
        "client",
        "v4",
        "accounts",
        "acc",
        "access",
        "users",
        userId,
        "active_sessions",
        nonce,
      ]);
    }),
    { numRuns: 1000 },
  );
});

test("an ordinary id is never refused", async () => {
  const ordinary = fc
    .string({ unit: fc.constantFrom(..."abcXYZ019-_|.@:+ é日"), minLength: 1 })
    .filter((id) => !/^\.{1,2}$/.test(id));
  await fc.assert(
    fc.asyncProperty(ordinary, async (id) => {
      const url = await addressOf((fetch) =>
        createAuth0Client({
          domain: "acme.auth0.example",
          token: "fake",
          fetch,
          retry: false,
        }).getSession(id),
      );
      expect(decodeURIComponent(url!.pathname.split("/").at(-1)!)).toBe(id);
    }),
  );
});
