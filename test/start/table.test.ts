import { expect, test } from "vitest";
import { table } from "../../scripts/start/table.mjs";

test("columns are as wide as their widest cell", () => {
  const rows = [
    ["s1", true],
    ["session-2", null],
    ["", 0],
  ];
  expect(table(["session", "active"], rows).split("\n")).toEqual([
    "session    active",
    "s1         true",
    "session-2  -",
    "-          0",
  ]);
});

test("a long cell is cut", () => {
  expect(table(["a"], [["x".repeat(80)]])).toBe(`a\n${"x".repeat(35)}…`);
});

test.each(["\u001b[2J", "a\nb", "a\rb", "\u009b1m", "\u202eb", "\u2028"])(
  "what could repaint a terminal is replaced: %j",
  (text) => {
    expect(table(["a"], [[text]]).slice(2)).toMatch(/^[\x20-\x7e]*\ufffd[\x20-\x7e]*$/);
  },
);
