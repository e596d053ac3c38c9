import { expect, test } from "vitest";
import { redactedBody, redactedHeaders } from "../../../scripts/checks/traffic/redact.ts";

const json = "application/json; charset=utf-8";

test("credentials go, the scheme of an Authorization and all other headers stay", () => {
  const secret =
    "cookie proxy-authorization set-cookie x-2fa-code x-auth-email x-auth-key x-auth-token";
  const names = [...secret.split(" "), "x-user-id"];
  const headers = names.map((name): [string, string] => [name, "fake"]);
  const others: [string, string][] = [
    ["accept", "text/html"],
    ["x-2fa-method", "totp"],
  ];
  const shown = redactedHeaders(
    new Headers([...headers, ...others, ["authorization", "Bearer a"]]),
  );
  expect(Object.fromEntries(shown.map(({ name, value }) => [name, value]))).toEqual({
    ...Object.fromEntries(names.map((name) => [name, "<redacted>"])),
    ...Object.fromEntries(others),
    authorization: "Bearer <redacted>",
  });
  expect(redactedHeaders(new Headers({ authorization: "fake-token Bearer" }))).toEqual([
    { name: "authorization", value: "<redacted>" },
  ]);
});

test.each([
  "access_token",
  "access_token_secret",
  "client_assertion",
  "client_secret",
  "id_token",
  "loginToken",
  "refresh_token",
])("%s goes at any depth of JSON and in a form, and nothing else does", (name) => {
  const body = JSON.stringify({ list: [{ [name]: "fake", id: 1 }] });
  const form = `grant_type=any&${name}=fake`;
  expect(redactedBody(body, json)).toBe(`{"list":[{"${name}":"<redacted>","id":1}]}`);
  expect(redactedBody(form, "application/x-www-form-urlencoded")).not.toContain("fake");
  expect(redactedBody(`${body}, cut`, json)).toBe(`<${body.length + 5} characters>`);
});
