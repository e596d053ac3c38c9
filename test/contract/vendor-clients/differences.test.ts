import { expect, test } from "vitest";
import { differencesOf } from "./differences.ts";
import type { SentRequest } from "./recording-server.ts";

const request: SentRequest = {
  operation: "auth0.getSession",
  method: "POST",
  path: "/sessions/1",
  query: { take: "1" },
  headers: { "content-type": "application/json", "content-length": "7" },
  body: '{"a":1}',
};

const texts = (theirs: SentRequest[], ours: SentRequest[]) =>
  differencesOf(theirs, ours).map(({ text }) => text);

test("equal requests have no difference", () => {
  expect(texts([request], [{ ...request }])).toEqual([]);
});

test.for<[string, Partial<SentRequest>]>([
  ["line: POST /sessions/1 | PUT /sessions/1", { method: "PUT" }],
  ["line: POST /sessions/1 | POST /sessions/2", { path: "/sessions/2" }],
  ['query take: "1" | "2"', { query: { take: "2" } }],
  ['query from: - | "c"', { query: { take: "1", from: "c" } }],
  ["body a: 1 | 2", { body: '{"a":2}' }],
  ["body b: - | 1", { body: '{"a":1,"b":1}' }],
  ['body: {"a":1} | -', { body: "" }],
  ["header accept: only ours", { headers: { ...request.headers, accept: "*/*" } }],
])("a planted difference is told: %s", ([text, planted]) => {
  expect(texts([request], [{ ...request, ...planted }])).toEqual([text]);
});

test("a header that only the vendor sends, and one with another value, are told", () => {
  const theirs = { ...request, headers: { ...request.headers, accept: "*/*", "user-agent": "a" } };
  const ours = { ...request, headers: { ...request.headers, "user-agent": "b" } };
  expect(texts([theirs], [ours])).toEqual([
    "header accept: only theirs",
    "header user-agent: another value",
  ]);
});

test("a request that only one of them sends is told", () => {
  expect(texts([request, request], [request])).toEqual(["a request: only theirs"]);
  expect(texts([], [request])).toEqual(["a request: only ours"]);
});

test("form bodies are compared by field, whatever their order", () => {
  const headers = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
  const form = { ...request, headers };
  expect(texts([{ ...form, body: "a=1&b=2" }], [{ ...form, body: "b=2&a=1" }])).toEqual([]);
});
