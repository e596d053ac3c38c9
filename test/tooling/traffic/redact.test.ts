import { expect, test } from "vitest";
import { redactedBody, redactedHeaders } from "../../../scripts/checks/traffic/redact.ts";

const json = "application/json; charset=utf-8";

test("credentials go, the scheme of an Authorization and all other headers stay", () => {
  const headers = new Headers({
    Accept: "application/json",
    Authorization: "Bearer fake-token",
    Cookie: "session=fake",
    "Proxy-Authorization": "Basic fake",
    "Set-Cookie": "session=fake",
    "X-2fa-Code": "000000",
    "X-2fa-Method": "totp",
    "X-Auth-Email": "admin@example.com",
    "X-Auth-Key": "fake-key",
    "X-Auth-Token": "fake-token",
    "X-User-Id": "fakeUserId",
  });
  expect(redactedHeaders(headers).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "accept: application/json",
    "authorization: Bearer <redacted>",
    "cookie: <redacted>",
    "proxy-authorization: <redacted>",
    "set-cookie: <redacted>",
    "x-2fa-code: <redacted>",
    "x-2fa-method: totp",
    "x-auth-email: <redacted>",
    "x-auth-key: <redacted>",
    "x-auth-token: <redacted>",
    "x-user-id: <redacted>",
  ]);
  expect(redactedHeaders(new Headers({ authorization: "fake-token Bearer" }))).toEqual([
    { name: "authorization", value: "<redacted>" },
  ]);
});

test.each([
  "access_token",
  "client_assertion",
  "client_secret",
  "id_token",
  "loginToken",
  "refresh_token",
])("%s goes at any depth of JSON and in a form, and nothing else does", (name) => {
  const body = { list: [{ [name]: "fake", id: 1 }] };
  expect(redactedBody(JSON.stringify(body), json)).toBe(
    `{"list":[{"${name}":"<redacted>","id":1}]}`,
  );
  const form = redactedBody(`grant_type=any&${name}=fake`, "application/x-www-form-urlencoded");
  expect(form).toBe(`grant_type=any&${name}=%3Credacted%3E`);
});

test("a type of the wrong kind is left for the check, and of text without a form the length", () => {
  expect(redactedBody('{"loginToken":null}', json)).toBe('{"loginToken":null}');
  expect(redactedBody('{"access_token":"fake", cut', json)).toBe("<27 characters>");
  expect(redactedBody("", json)).toBe("");
});
