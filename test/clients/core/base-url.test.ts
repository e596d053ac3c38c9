import { ArgumentError, checkBaseUrl } from "@session-clients/core";
import { describe, expect, test } from "vitest";
import { basePaths, clients, oneOfEach, sentTo, underTest } from "../../support/operations.ts";
import { recording } from "../../support/recording.ts";
import { shown } from "../../support/shown.ts";

const KEPT: [given: string, checked: string][] = [
  ["https://api.example", "https://api.example"],
  ["https://api.example/", "https://api.example"],
  ["https://api.example/v1/proxy///", "https://api.example/v1/proxy"],
  ["https://API.example:443/v1", "https://api.example/v1"],
  ["https://api.example:8443", "https://api.example:8443"],
  ["HTTPS://api.example", "https://api.example"],
  ["https://[2001:db8::1]/v1", "https://[2001:db8::1]/v1"],
  ["http://localhost:3000", "http://localhost:3000"],
  ["http://chat.localhost:3000", "http://chat.localhost:3000"],
  ["http://127.0.0.1:3000/v1/", "http://127.0.0.1:3000/v1"],
  ["http://127.8.9.1", "http://127.8.9.1"],
  ["http://[::1]:3000", "http://[::1]:3000"],
];

const REFUSED = [
  "http://api.example",
  "http://localhost.example",
  "http://127.0.0.1.example",
  "http://127.0.0.1@api.example",
  "http://10.0.0.1",
  "http://192.168.0.1:3000",
  "http://0.0.0.0:3000",
  "http://[2001:db8::1]",
  "http://[::ffff:10.0.0.1]",
  "ws://localhost",
  "ftp://h",
  "file:///etc/hosts",
  "javascript:alert(1)",
  "data:,x",
  "localhost:80/x y",
  "localhost:3000",
  "api.example",
  "//api.example",
  "/api/v2",
  "",
  " ",
  "https://",
  "https://api.example?x=1",
  "https://api.example/v1?",
  "https://api.example/#part",
  "https://api.example/v1#",
  "https://user@api.example",
  "https://user:planted-password@api.example",
  "https://:planted-password@api.example",
  "https://user:planted-password@",
  "planted-password",
];

test.each(KEPT)("%s is taken as %s", (given, checked) => {
  expect(checkBaseUrl(given)).toBe(checked);
});

describe.each(Object.entries(clients))("%s", (provider, create) => {
  // What no way to sign in says is known.
  const isKnown = underTest[provider]!.signIns.every(
    (signIn) => !("baseUrl" in signIn || "domain" in signIn),
  );

  test.each(REFUSED)("refuses %j and does not quote it", (baseUrl) => {
    let error: unknown;
    try {
      create({ baseUrl });
    } catch (reason) {
      error = reason;
    }
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ argument: "baseUrl" });
    expect((error as Error).message).toMatch(/baseUrl.*https/);
    expect(shown(error)).not.toContain("planted");
  });

  test.each([undefined, null, 7, {}, []])("refuses %j", (value) => {
    const baseUrl = value as unknown as string;
    if (baseUrl === undefined && isKnown) {
      return;
    }
    expect(() => create({ baseUrl })).toThrow(ArgumentError);
  });
});

describe.each(oneOfEach.map((entry) => [entry.provider, entry] as const))("%s", (_, entry) => {
  test("puts the documented path after the path of the base URL", async () => {
    const lines: string[] = [];
    const base = (path: string) => sentTo(entry, `http://127.0.0.1:9${path}`).baseUrl;
    for (const baseUrl of [base("/a/b"), `${base("/a/b")}/`, base("")]) {
      const server = recording(entry.answer);
      await entry.run(entry.ids, { baseUrl, fetch: server.fetch });
      // A query may be sent by default.
      lines.push(...server.lines.map((line) => line.replace(/\?.*/, "")));
    }
    const documented = entry.line.replace(/^GET |\{(\w+)\}/g, (_, name?: string) =>
      name ? encodeURIComponent(entry.ids[name]!) : "",
    );
    const path = basePaths[entry.provider] + documented;
    expect(lines).toEqual([`GET /a/b${path}`, `GET /a/b${path}`, `GET ${path}`]);
  });
});
