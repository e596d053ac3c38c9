import { expect, test } from "vitest";
import { table } from "../../../scripts/start/table.ts";

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
