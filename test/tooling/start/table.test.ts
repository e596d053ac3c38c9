import { expect, test } from "vitest";
import { table } from "../../../scripts/start/table.ts";

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

test.each([
  ["an escape sequence", "\u001b[2J"],
  ["a line feed", "a\nb"],
  ["a carriage return", "a\rb"],
  ["a control character of eight bits", "\u009b1m"],
  ["a change of the direction of writing", "\u202eb"],
  ["a line separator", "\u2028"],
])("%s cannot repaint a terminal", (_, text) => {
  expect(table(["a"], [[text]]).slice(2)).toMatch(/^[\x20-\x7e]*\ufffd[\x20-\x7e]*$/);
});
