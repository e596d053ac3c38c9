import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pattern, PatternError } from "../../src/emulator/rocketchat/pattern.ts";
import { createCheckedEmulator } from "../support/checked-emulator.ts";

const longId = `${"a".repeat(60)}!`;

/** Each would take a backtracking matcher longer than anyone waits. */
const hostile = [
  "(a+)+$",
  "(a*)*$",
  "(a|a)*$",
  "(a|aa)+$",
  "(.*a){25}$",
  "(.*)*x",
  "((a+)+)+b",
  "(a?){40}a{61}",
  "(.|.)(.|.)".repeat(20) + "{",
  ".*.*.*.*.*.*.*.*.*.*x",
  "([a-z]+)*[0-9]",
  "(\\w|\\w\\w)+\\d{3}[^]~",
  "^(([a-z])+.)+[A-Z]([a-z])+$~",
];

describe("patterns from a caller", () => {
  test.each(hostile)("%s takes steps by the length of the text, and no more", (source) => {
    const states = 2000;
    const steps = states * (longId.length + 1);
    // Throws where the steps do not do.
    expect(() => new Pattern(source, steps).isIn(longId)).not.toThrow();
  });

  test("mean what they mean in JavaScript", () => {
    const atom = fc.constantFrom(
      ...[
        "a",
        "B",
        "_",
        ".",
        "\\d",
        "\\W",
        "[a-c]",
        "[^B_]",
        "[A-Z\\d-]",
        "\\.",
        "\\x41",
        "{",
        "-",
      ],
      ...["^", "$", "\\b", "\\B"],
    );
    const { pattern } = fc.letrec<{ pattern: string; item: string; group: string }>((tie) => ({
      group: tie("pattern").map((inside) => `(${inside})`),
      item: fc
        .tuple(
          fc.oneof(
            { maxDepth: 3 },
            atom,
            tie("group"),
            tie("pattern").map((text) => `(?:${text})`),
          ),
          fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{1,}", "{0,2}", "*?", "{0}"),
        )
        .map((parts) => parts.join("")),
      pattern: fc
        .array(fc.array(tie("item"), { maxLength: 4 }), { minLength: 1, maxLength: 3 })
        .map((choices) => choices.map((items) => items.join("")).join("|")),
    }));
    const text = fc.string({ unit: fc.constantFrom(..."aAbBcC_1. -{"), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (source, given) => {
        let expected: boolean | "invalid";
        try {
          expected = new RegExp(source, "i").test(given);
        } catch {
          expected = "invalid";
        }
        let actual: boolean | "invalid";
        try {
          actual = new Pattern(source).isIn(given);
        } catch {
          actual = "invalid";
        }
        expect(actual).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "(",
    ")",
    "a**",
    "[b-a]",
    "[a",
    "*a",
    "a{2,1}",
    "\\",
    "(?=a)",
    "(a)\\1",
    "(?<!a)b",
    "^*",
  ])("%s is refused", (source) => {
    expect(() => new Pattern(source)).toThrow(new PatternError("Regular expression is invalid"));
  });

  test("are refused where they or their repetitions are too long", () => {
    const long = new PatternError("Regular expression is too long");
    const large = new PatternError("Regular expression is too large");
    expect(new Pattern("a".repeat(1000)).isIn("a")).toBe(false);
    expect(() => new Pattern("a".repeat(1001))).toThrow(long);
    expect(() => new Pattern("(".repeat(500) + ")".repeat(500))).not.toThrow();
    for (const source of [
      "a{2001}",
      "((a{100}){100}){100}",
      `(a{${"9".repeat(400)}}){0}b{5000}`,
      `a{0,${"9".repeat(20)}}`,
    ]) {
      expect(() => new Pattern(source)).toThrow(large);
    }
  });

  test("take no further steps in a text like one before, and share them among all texts", () => {
    const pattern = new Pattern("[0-4].{0,9}[5-9].{0,9}~", 1000);
    for (let time = 0; time < 1000; time += 1) {
      expect(pattern.isIn("session 04 59")).toBe(false);
    }
    expect(() => {
      for (let number = 0; number < 1000; number += 1) {
        pattern.isIn(`session ${number * 7919}`);
      }
    }).toThrow(new PatternError("Regular expression takes too many steps"));
  });
});

describe("sessions/info.admin", () => {
  test.each(hostile)("answers %s", async (source) => {
    const emulator = createCheckedEmulator({
      rocketchat: { rows: 1000, credentials: [{ userId: longId }] },
    });
    const query = `sessionId=${encodeURIComponent(source)}`;
    const answer = await emulator.call("rocketchat", `GET /api/v1/sessions/info.admin?${query}`);
    expect([200, 404]).toContain(answer.status);
  });

  test("refuses a pattern that costs too much in the rows there are", async () => {
    const emulator = createCheckedEmulator({ rocketchat: { rows: 30_000 } });
    const sessionId = encodeURIComponent("(.{0,20}[02468].{0,20}[13579]){12}~");
    const answer = await emulator.call(
      "rocketchat",
      `GET /api/v1/sessions/info.admin?sessionId=${sessionId}`,
    );
    expect(answer).toMatchObject({
      status: 400,
      body: { success: false, error: "Regular expression takes too many steps" },
    });
  });
});
