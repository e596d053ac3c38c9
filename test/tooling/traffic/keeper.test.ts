import { expect, test } from "vitest";
import type { TestEntry } from "../../../scripts/traffic/har.ts";
import { keeper } from "./keeper.ts";

const entry = (path: string, body: unknown = { id: "1" }, status = 200): TestEntry => ({
  _test: "test/some.test.ts",
  startedDateTime: "",
  request: { method: "GET", url: `http://localhost${path}`, headers: [] },
  response: {
    status,
    statusText: "",
    headers: [],
    content: { mimeType: "application/json", text: JSON.stringify(body) },
  },
});

test("each exchange is kept once", () => {
  const isNew = keeper();
  expect([entry("/a/1"), entry("/a/2"), entry("/a/1")].map(isNew)).toEqual([true, true, false]);
});

test("where they grow large, one of each shape is", () => {
  const isNew = keeper(0);
  expect(isNew(entry("/api/v2/items/item-1?take=1"))).toBe(true);
  expect(isNew(entry("/api/v2/items/item-2?take=2", { id: "2" }))).toBe(false);
  const others = [
    entry("/api/v2/things/item-1?take=1"),
    entry("/api/v2/items/item-1?page=1"),
    entry("/api/v2/items/item-1?take=1", { id: 1 }),
    entry("/api/v2/items/item-1?take=1", { id: "1", name: null }),
    entry("/api/v2/items/item-1?take=1", [{ id: "1" }]),
    entry("/api/v2/items/item-1?take=1", { id: "1" }, 404),
    { ...entry("/api/v2/items/item-1?take=1"), _fault: "answer" as const },
  ];
  expect(others.map(isNew)).toEqual(others.map(() => true));
  expect(others.map(isNew)).toEqual(others.map(() => false));
});

test("a list of a thousand has the shape of one of two", () => {
  const isNew = keeper(0);
  const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));
  expect([2, 1000].map((count) => isNew(entry("/list", rows(count))))).toEqual([true, false]);
});
