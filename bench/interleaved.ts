export interface Result {
  name: string;
  median: number;
  /** to the first task, of the same round */
  ratio: { median: number; low: number; high: number };
}

/**
 * Runs every task in every round, each round starting with another one, so that whatever else the machine
 * does meets all of them. A task resolves with what it measured.
 *
 * @param warmUp rounds that do not count
 * @param tasks the first is what the others are compared with
 */
export async function interleaved(
  rounds: number,
  warmUp: number,
  tasks: { name: string; run: () => Promise<number> | number }[],
): Promise<Result[]> {
  const measured: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds + warmUp; round++) {
    for (let turn = 0; turn < tasks.length; turn++) {
      const index = (round + turn) % tasks.length;
      const value = await tasks[index]?.run();
      if (round >= warmUp) {
        measured[index]?.push(value ?? NaN);
      }
    }
  }
  const [base = []] = measured;
  return tasks.map(({ name }, index) => {
    const values = measured[index] ?? [];
    const ratios = values.map((value, round) => value / (base[round] ?? NaN));
    return {
      name,
      median: quantile(values, 0.5),
      ratio: {
        median: quantile(ratios, 0.5),
        low: quantile(ratios, 0.1),
        high: quantile(ratios, 0.9),
      },
    };
  });
}

/** @param part from 0 to 1 */
function quantile(values: number[], part: number) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * part)] ?? NaN;
}
