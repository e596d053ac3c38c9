import { expect, test } from "vitest";
import { findAny } from "../../../scripts/lib/find-any.ts";

test("any is found as a type, and not in a name, a text or a comment", () => {
  const any = "export interface A {\n  b(): Map<string, any[]>;\n}";
  const none = '/** Takes any. */\nexport declare function any(any: "any"): Promise<void>;';
  expect(findAny(`${any}\n${none}`)).toEqual(["2: b(): Map<string, any[]>;"]);
});
