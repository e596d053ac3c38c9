import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RowSet } from "../../src/emulator/row-set.ts";

describe("RowSet", () => {
  test("gives the pages that a list without the ended rows would give", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.array(fc.array(fc.nat(3100), { maxLength: 400 }), { maxLength: 5 }),
        fc.nat(3100),
        fc.integer({ min: 1, max: 200 }),
        (length, ends, offset, count) => {
          const set = new RowSet(length, () => 0, 0);
          for (const rows of ends) {
            set.end(rows);
          }
          const ended = new Set(ends.flat());
          const left = Array.from({ length }, (_, row) => row).filter((row) => !ended.has(row));
          expect(set.left).toBe(left.length);
          expect(set.page(offset, count)).toEqual(left.slice(offset, offset + count));
          expect(set.from(offset, count)).toEqual(
            left.filter((row) => row >= offset).slice(0, count),
          );
          expect(set.has(offset)).toBe(offset < length && !ended.has(offset));
        },
      ),
    );
  });

  test("keeps a row until its delay has passed, each end with its own", () => {
    let now = 0;
    const set = new RowSet(3, () => now, 10);
    set.end([0]);
    now = 5;
    set.end("all");
    now = 9;
    expect(set.page(0, 3)).toEqual([0, 1, 2]);
    now = 10;
    expect(set.page(0, 3)).toEqual([1, 2]);
    now = 15;
    expect(set.page(0, 3)).toEqual([]);
    expect(set.left).toBe(0);
  });
});
