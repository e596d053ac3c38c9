import { expect, test } from "vitest";
import { createValidator } from "./validator.ts";

const auth0 = createValidator("auth0");
const cloudflare = createValidator("cloudflare-access");
const rocketchat = createValidator("rocketchat");
const json = { "content-type": "application/json; charset=utf-8" };
const session = { id: "sess_1" };

test("a documented response has no problems", () => {
  const headers = { ...json, "X-RateLimit-Reset": "1675452600", Date: "now" };
  expect(auth0.response("listUserSessions", 200, headers, { sessions: [session] })).toEqual([]);
});

test("a status that is not documented is a problem", () => {
  expect(auth0.response("listUserSessions", 418, json, {})).toEqual([
    "listUserSessions 418: status is not documented",
  ]);
});

test("an exact status goes before its range", () => {
  const failure = { success: false, errors: [{ code: 971, message: "slow down" }] };
  const headers = { ...json, "Retry-After": "3" };
  expect(cloudflare.response("getActiveSession", 429, headers, failure)).toEqual([]);
  expect(cloudflare.response("getActiveSession", 403, headers, failure)).toEqual([
    "getActiveSession 403: header retry-after is not documented",
  ]);
});

test("a header of the wrong form is a problem", () => {
  const headers = { ...json, "X-RateLimit-Remaining": "many" };
  expect(auth0.response("listUserSessions", 200, headers, { sessions: [] })).toEqual([
    "listUserSessions 200: header x-ratelimit-remaining is wrong",
  ]);
});

test("a property that no schema names is a problem, at any depth", () => {
  const page = { sessions: [{ ...session, device: { initial_ipp: "::1" } }] };
  expect(auth0.response("listUserSessions", 200, json, page)).toEqual([
    "listUserSessions 200: body/sessions/0/device must NOT have unevaluated properties initial_ipp",
  ]);
});

test("a property of one part of a composition is known to the others", () => {
  const envelope = { success: true, errors: [], messages: [] };
  const good = { ...envelope, result: { isActive: true, email: "a@b" } };
  expect(cloudflare.response("getActiveSession", 200, json, good)).toEqual([]);
  const bad = { ...envelope, result: { is_active: true } };
  expect(cloudflare.response("getActiveSession", 200, json, bad)).toEqual([
    "getActiveSession 200: body/result must NOT have unevaluated properties is_active",
  ]);
});

test("maps and objects that are declared free take any property", () => {
  const page = { sessions: [{ ...session, session_metadata: { a: { b: 1 } } }] };
  expect(auth0.response("listUserSessions", 200, json, page)).toEqual([]);
  const result = { device_sessions: { any: { last_authenticated: 1 } } };
  const body = { success: true, errors: [], messages: [], result };
  expect(cloudflare.response("getActiveSession", 200, json, body)).toEqual([]);
});

test("a body in another media type, or none, is a problem", () => {
  expect(auth0.response("listUserSessions", 200, { "content-type": "text/html" }, "x")).toEqual([
    "listUserSessions 200: body of media type text/html is not documented",
  ]);
  expect(auth0.response("listUserSessions", 200, {}, undefined)).toEqual([
    "listUserSessions 200: no body, where one is documented",
  ]);
});

test("one alternative is enough, and none is a problem", () => {
  const keys = { success: false, error: "error-invalid-sort-keys" };
  expect(rocketchat.response("listWorkspaceSessions", 400, json, keys)).toEqual([]);
  expect(rocketchat.response("listWorkspaceSessions", 400, json, { success: true })).not.toEqual(
    [],
  );
});

test("an operation that does not exist is a mistake of the test", () => {
  expect(() => auth0.response("listSessions", 200, json, {})).toThrow("no operation listSessions");
});
