import { expect, test } from "vitest";
import { kinds } from "./kinds.ts";
import { runKind } from "./run-kind.ts";

/** Draws lists of each kind, and holds their walks to what is promised. */
export function holdWalks(walks: number, seed: number): void {
  test.each(kinds)(`${walks} walks, $name`, async (kind) => {
    const figures = await runKind(kind, walks, seed);
    // Two walks of 100,000 by page number rejected without need under a total that is too low: core's docs say so.
    const tolerated = /^number: .* too low$/.test(kind.name) ? Math.floor(walks / 20_000) : 0;
    if (figures.broken.length > tolerated) {
      expect(figures.broken.slice(0, 5)).toEqual([]);
    }
    expect(figures.doubles).toBe(0);
    // A model in which nothing happens, or nothing that matters, would prove nothing.
    expect(figures.changed / figures.walks).toBeGreaterThan(0.8);
    expect(figures.controlErrs / figures.walks).toBeGreaterThan(0.2);
  });
}
