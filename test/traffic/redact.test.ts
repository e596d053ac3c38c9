import { expect, test } from "vitest";
import { redactedBody, redactedHeaders } from "../../scripts/traffic/redact.mjs";

const json = "application/json; charset=utf-8";

test("credentials go, the scheme of an Authorization and all other headers stay", () => {
  const headers = new Headers({
    Accept: "application/json",
    Authorization: "Bearer fake-token",
    "X-Auth-Email": "admin@example.com",
    "X-Auth-Key": "fake-key",
    "X-User-Id": "fakeUserId",
    "X-Auth-Token": "fake-token",
    "X-2fa-Code": "000000",
    Cookie: "session=fake",
  });
  expect(
    Object.fromEntries(redactedHeaders(headers).map(({ name, value }) => [name, value])),
  ).toEqual({
    accept: "application/json",
    authorization: "Bearer <redacted>",
    cookie: "<redacted>",
    "x-2fa-code": "<redacted>",
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

test("a client secret in a form goes", () => {
  const form = "grant_type=client_credentials&client_secret=fake";
  expect(redactedBody(form, "application/x-www-form-urlencoded")).toBe(
    "grant_type=client_credentials&client_secret=%3Credacted%3E",
  );
});

test("a type of the wrong kind is left, for the check to find", () => {
  expect(redactedBody('{"loginToken":null}', json)).toBe('{"loginToken":null}');
  expect(redactedBody("{ cut", json)).toBe("{ cut");
});
