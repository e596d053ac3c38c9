import { expect, test } from "vitest";
import { redactedBody, redactedHeaders } from "../../../scripts/traffic/redact.mjs";

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
  expect(
    Object.fromEntries(redactedHeaders(headers).map(({ name, value }) => [name, value])),
  ).toEqual({
    accept: "application/json",
    authorization: "Bearer <redacted>",
    cookie: "<redacted>",
    "proxy-authorization": "<redacted>",
    "set-cookie": "<redacted>",
    "x-2fa-code": "<redacted>",
    "x-2fa-method": "totp",
    "x-auth-email": "<redacted>",
    "x-auth-key": "<redacted>",
    "x-auth-token": "<redacted>",
    "x-user-id": "<redacted>",
  });
});

test("an Authorization of no known scheme goes as a whole", () => {
  const [header] = redactedHeaders(new Headers({ authorization: "fake-token Bearer" }));
  expect(header?.value).toBe("<redacted>");
});

test("tokens in a body go, at any depth, and nothing else does", () => {
  const body = {
    token_type: "Bearer",
    access_token: "fake",
    list: [{ loginToken: "fake", id: 1 }],
  };
  expect(redactedBody(JSON.stringify(body), json)).toBe(
    '{"token_type":"Bearer","access_token":"<redacted>","list":[{"loginToken":"<redacted>","id":1}]}',
  );
});

test.each([
  "access_token",
  "client_assertion",
  "client_secret",
  "id_token",
  "loginToken",
  "refresh_token",
])("%s goes, in JSON and in a form", (name) => {
  expect(redactedBody(JSON.stringify({ [name]: "fake" }), json)).toBe(`{"${name}":"<redacted>"}`);
  const form = redactedBody(`grant_type=any&${name}=fake`, "application/x-www-form-urlencoded");
  expect(form).toBe(`grant_type=any&${name}=%3Credacted%3E`);
});

test("a type of the wrong kind is left, for the check to find", () => {
  expect(redactedBody('{"loginToken":null}', json)).toBe('{"loginToken":null}');
});

test("of text that cannot be read the length is left", () => {
  expect(redactedBody('{"access_token":"fake", cut', json)).toBe("<27 characters>");
  expect(redactedBody("<p>fake</p>", "text/html")).toBe("<11 characters>");
  expect(redactedBody("", json)).toBe("");
});
